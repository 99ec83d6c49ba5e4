package org.taizhang.seeds;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something about a document that somebody should know.
 *
 * @param code stable name such as role.blank
 * @param item position of the item in the draft, from 1; null when it concerns the document
 * @param line of the file, from 1; null when it concerns the document
 * @param text one sentence in Chinese
 * @param arguments the words that the sentence was made with, for other languages
 */
public record Finding(
    Severity severity,
    String code,
    @Nullable Integer item,
    @Nullable Integer line,
    String text,
    List<String> arguments) {
  public Finding {
    arguments = List.copyOf(arguments);
  }
}
