package org.taizhang.seeds;

import org.jspecify.annotations.Nullable;
import org.taizhang.seeds.source.Passage;

/**
 * A stretch of the document and the part of the draft that it became.
 *
 * @param item position of the item, from 1; null for what belongs to none
 * @param year of a year's target; null otherwise
 * @param passage blank where the document has an empty cell for the part
 */
public record Trace(@Nullable Integer item, Part part, @Nullable Integer year, Passage passage) {
  /** Parts of a draft. */
  public enum Part {
    TITLE,
    GROUP,
    NUMBER,
    NAME,
    CONTENT,
    TARGET,
    LEAD,
    RESPONSIBLE,
    SUPPORTING,
    DUE
  }
}
