package org.taizhang.seeds.source.word;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;
import org.taizhang.seeds.source.DocumentBuilder;

/** Where paragraphs go: into the document, a cell, or a text box beside both. */
final class Flow {
  private static final int FIRST_WORDS = 20;

  /** A table, and the cell of it that is being filled. */
  private static final class OpenTable {
    private final TableCells cells = new TableCells();
    private final StringBuilder text = new StringBuilder();
    private int width;
    private int after;
    private boolean goesOn;
    private boolean joined;
    private boolean inCell;
    private boolean dropped;
    private boolean cellDropped;
  }

  private final Styles styles;
  private final Numbering numbering;
  private final DocumentBuilder builder;
  private final Deque<OpenTable> tables = new ArrayDeque<>();
  private final StringBuilder carried = new StringBuilder();
  private @Nullable StringBuilder box;
  private int boxes;
  private int controls;
  private int contentsAt = -1;

  Flow(Styles styles, Numbering numbering, DocumentBuilder builder) {
    this.styles = styles;
    this.numbering = numbering;
    this.builder = builder;
  }

  void add(Paragraph paragraph) {
    Styles.Style style = styles.resolved(paragraph.style);
    if (box != null) {
      box.append(paragraph.text).append('\n');
      return;
    }
    OpenTable table = tables.peek();
    if (table != null && (table.dropped || table.cellDropped)) {
      return;
    }
    if (paragraph.goesOn) {
      carried.append(paragraph.text);
      return;
    }
    boolean joined = styles.hides(paragraph.style, paragraph.markStyle, paragraph.markHidden);
    if (joined && paragraph.text.toString().isBlank()) {
      return;
    }
    String text = carried + numbered(paragraph, style);
    carried.setLength(0);
    if (joined) {
      carried.append(text);
      return;
    }
    int outline = paragraph.outline > 0 ? paragraph.outline : style.outline();
    if (table != null && table.inCell) {
      table.text.append(table.text.isEmpty() ? "" : "\n").append(text.strip());
    } else if (table == null) {
      for (String line : text.split("\n", -1)) {
        builder.paragraph(line.strip(), outline);
      }
    }
  }

  private String numbered(Paragraph paragraph, Styles.Style style) {
    String text = paragraph.text.toString();
    int list = paragraph.numbering >= 0 ? paragraph.numbering : style.numbering();
    int level = paragraph.level >= 0 ? paragraph.level : Math.max(0, style.level());
    return list > 0 ? numbering.next(list, level, text) : text;
  }

  /** A last paragraph whose mark was deleted has no other to go on in. */
  void end() {
    if (!carried.isEmpty()) {
      builder.paragraph(carried.toString().strip(), 0);
    }
  }

  void beginTable() {
    tables.push(new OpenTable());
  }

  void endTable() {
    OpenTable table = tables.poll();
    if (table == null) {
      return;
    }
    OpenTable outer = tables.peek();
    if (box != null) {
      box.append(table.cells.lines()).append('\n');
    } else if (outer == null) {
      table.cells.drawTo(builder.table(""));
      builder.endTable();
    } else {
      outer.text.append(outer.text.isEmpty() ? "" : "\n").append(table.cells.lines());
    }
  }

  void beginRow() {
    OpenTable table = tables.peek();
    if (table != null) {
      table.cells.nextRow();
      table.after = 0;
      table.dropped = false;
    }
  }

  void endRow() {
    OpenTable table = tables.peek();
    if (table != null && table.dropped) {
      table.cells.dropRow();
    } else if (table != null) {
      table.cells.pass(table.after);
    }
  }

  boolean inRowProperties() {
    OpenTable table = tables.peek();
    return table != null && !table.inCell && box == null;
  }

  void dropRow() {
    OpenTable table = tables.peek();
    if (table != null) {
      table.dropped = true;
    }
  }

  /** Takes away the cell that is being filled; those after it move up. */
  void dropCell() {
    OpenTable table = tables.peek();
    if (table != null) {
      table.cellDropped = true;
    }
  }

  void pass(boolean before, int columns) {
    OpenTable table = tables.peek();
    if (table != null && before) {
      table.cells.pass(columns);
    } else if (table != null) {
      table.after = columns;
    }
  }

  void beginCell() {
    OpenTable table = tables.peek();
    if (table != null) {
      table.text.setLength(0);
      table.width = 1;
      table.goesOn = false;
      table.joined = false;
      table.cellDropped = false;
      table.inCell = true;
    }
  }

  void endCell() {
    OpenTable table = tables.peek();
    if (table == null) {
      return;
    }
    table.inCell = false;
    table.text.append(carried);
    carried.setLength(0);
    if (table.cellDropped) {
      return;
    }
    if (table.joined) {
      table.cells.widen(table.width);
    } else {
      table.cells.add(table.text.toString().strip(), table.width, table.goesOn);
    }
  }

  void span(int columns) {
    OpenTable table = tables.peek();
    if (table != null) {
      table.width = columns;
    }
  }

  void goesOn(boolean goesOn) {
    OpenTable table = tables.peek();
    if (table != null) {
      table.goesOn = goesOn;
    }
  }

  void joined(boolean joined) {
    OpenTable table = tables.peek();
    if (table != null) {
      table.joined = joined;
    }
  }

  void beginBox() {
    boxes++;
    if (box == null) {
      box = new StringBuilder();
    }
  }

  /** Text boxes stand beside the text; where they belong only the eye can tell. */
  void endBox() {
    boxes--;
    if (boxes > 0 || box == null) {
      return;
    }
    String text = box.toString().strip();
    box = null;
    if (!text.isEmpty()) {
      text.lines().forEach(builder::aside);
      String words = text.lines().findFirst().orElse("");
      String shown = words.length() > FIRST_WORDS ? words.substring(0, FIRST_WORDS) + "…" : words;
      builder.remarkHere("text.box", true, "此处有文本框，没有读入：“" + shown + "”。");
    }
  }

  void beginControl() {
    controls++;
  }

  void endControl() {
    controls--;
    contentsAt = contentsAt > controls ? -1 : contentsAt;
  }

  /** Whether the control begun last is a table of contents. */
  void contents(boolean contents) {
    contentsAt = contents ? controls : -1;
  }

  boolean isContents() {
    return contentsAt == controls && controls > 0;
  }
}
