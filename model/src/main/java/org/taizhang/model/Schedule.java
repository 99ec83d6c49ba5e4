package org.taizhang.model;

import org.jspecify.annotations.Nullable;

/**
 * When something is to be done, in the words of its document: 2022年秋季学期开学前, 春节前, 每季度.
 *
 * @param words as issued, never blank and without blanks at their ends
 * @param recurrence where the words speak of something that comes again or never ends; null for a
 *     single day
 */
public record Schedule(String words, @Nullable Recurrence recurrence) {
  public Schedule {
    if (words.isEmpty() || !words.strip().equals(words)) {
      throw new IllegalArgumentException("words of a schedule are not blank nor padded");
    }
  }
}
