package org.taizhang.seeds.source.rtf;

import org.jspecify.annotations.Nullable;

/** What holds inside a group and is forgotten at its end. */
final class Group {
  /** What the text of a group is. */
  enum Destination {
    TEXT,
    NOTHING,
    FONTS,
    STYLES,
    /** The instruction of a field. */
    INSTRUCTION,
    /** Heads and feet of pages. */
    ASIDE,
    BOX,
    /** The number of a paragraph. */
    NUMBER
  }

  Destination destination = Destination.TEXT;

  /** Instruction of the field that the group is in. */
  @Nullable StringBuilder field;

  /** Whether the group itself, not one around it, began its destination. */
  boolean own;

  int font = -1;
  int eastAsianFont = -1;
  boolean eastAsian;

  /** Bytes that repeat a Unicode character for older programs. */
  int repeated = 1;

  boolean hidden;
  boolean deleted;
  int style;

  /** From 1; 0 for text; -1 where only the style says. */
  int outline = -1;

  /** How deep in tables, from 0. */
  int depth;

  boolean nestedRow;

  Group inner() {
    Group inner = new Group();
    inner.destination = destination;
    inner.field = field;
    inner.font = font;
    inner.eastAsianFont = eastAsianFont;
    inner.eastAsian = eastAsian;
    inner.repeated = repeated;
    inner.hidden = hidden;
    inner.deleted = deleted;
    inner.style = style;
    inner.outline = outline;
    inner.depth = depth;
    inner.nestedRow = nestedRow;
    return inner;
  }

  void plainParagraph() {
    style = 0;
    outline = -1;
    depth = 0;
  }

  void plainText() {
    hidden = false;
    deleted = false;
    eastAsian = false;
  }
}
