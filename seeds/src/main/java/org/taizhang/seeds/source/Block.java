package org.taizhang.seeds.source;

/** What a document is made of, in the order of reading. */
public sealed interface Block {

  /**
   * A line of a text file or a page, or a paragraph of a word processor, automatic number included.
   *
   * @param level outline level from 1 that its style gives a heading; 0 for everything else
   */
  record Line(Passage text, int level) implements Block {}

  /** A note at the foot of a page or the end of the text: shown below all else, read as no item. */
  record Note(Passage text) implements Block {}

  /** A table, drawn as one. */
  record Grid(Table table) implements Block {}
}
