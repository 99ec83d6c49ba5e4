package org.taizhang.seeds.grammar;

import org.taizhang.model.text.Folding;
import org.taizhang.seeds.source.Passage;

/**
 * A cell of a table flattened to lines.
 *
 * @param begins whether the layout lets a row begin here: after an empty line, or at the beginning
 *     of a line that holds a whole row
 */
record TableCell(Passage passage, boolean begins) {

  String text() {
    return passage.text();
  }

  boolean isBlank() {
    return passage.isEmpty();
  }

  /** Half-width, Simplified, without blanks. */
  String folded() {
    return Folding.compact(text());
  }

  boolean isNumber() {
    return TableNumbers.isNumber(folded());
  }
}
