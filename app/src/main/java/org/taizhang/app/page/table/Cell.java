package org.taizhang.app.page.table;

import java.util.List;
import org.taizhang.app.scene.Ink;

/** What stands in a place of a table. */
public sealed interface Cell {
  /**
   * Text, in paragraphs.
   *
   * @param paragraphs none for an empty cell
   * @param ink of the text
   */
  record Words(List<String> paragraphs, Ink ink) implements Cell {
    public Words {
      paragraphs = paragraphs.stream().filter(text -> !text.isBlank()).map(String::strip).toList();
    }

    /** The paragraphs, a line each. */
    public String text() {
      return String.join("\n", paragraphs);
    }
  }

  /** The cell above reaches down to here. */
  record Above() implements Cell {}

  static Cell of(String... paragraphs) {
    return new Words(List.of(paragraphs), Ink.TEXT);
  }

  static Cell of(List<String> paragraphs) {
    return new Words(paragraphs, Ink.TEXT);
  }

  static Cell of(Ink ink, String text) {
    return new Words(List.of(text), ink);
  }

  static Cell above() {
    return new Above();
  }
}
