package org.taizhang.app.page;

import java.util.List;

/** A part of an official document, in the order of reading, before it is set. */
sealed interface Passage {
  /** 标题 of the whole, or of the part that speaks of one plan. */
  record Title(String text) implements Passage {}

  /** A first heading: 一、总体情况. */
  record Chapter(String text) implements Passage {}

  /** A second heading: （一）教育攻坚行动. */
  record Heading(String text) implements Passage {}

  /** A paragraph. */
  record Body(String text) implements Passage {}

  /** 附件说明 below the text. */
  record Enclosures(List<String> lines) implements Passage {
    public Enclosures {
      lines = List.copyOf(lines);
    }
  }

  /** An annex, on a page of its own: a table under its label and title. */
  record Annex(String label, String title, List<Row> rows) implements Passage {
    public Annex {
      rows = List.copyOf(rows);
    }
  }

  /** A row of an annex: one cell across the table for the plan it goes on with, or all cells. */
  record Row(List<String> cells) {
    public Row {
      cells = List.copyOf(cells);
    }
  }
}
