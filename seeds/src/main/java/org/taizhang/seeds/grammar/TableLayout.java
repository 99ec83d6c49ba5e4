package org.taizhang.seeds.grammar;

import java.util.ArrayList;
import java.util.List;
import org.taizhang.model.text.Width;
import org.taizhang.seeds.source.Passage;
import org.taizhang.seeds.source.SourceText;

/** The ways in which a table becomes plain text; which one it was is told by what makes sense. */
enum TableLayout {
  /** Every cell is a line that begins with a tab; empty lines part rows, or break a cell in two. */
  CELL_PER_LINE {
    @Override
    List<TableCell> cells(SourceText source) {
      return TabbedLines.cells(source);
    }
  },
  /** Every row is a line, its cells parted by tabs. */
  ROW_PER_LINE {
    @Override
    List<TableCell> cells(SourceText source) {
      List<TableCell> cells = new ArrayList<>();
      List<Passage> rows = QuotedRows.joined(source.lines());
      int margin = hasMargin(rows) ? 1 : 0;
      for (Passage row : rows) {
        split(row, '\t', row.text().startsWith("\t") ? margin : 0, cells);
      }
      return cells;
    }
  },
  /** Every row is a line, its cells between upright bars. */
  BARS {
    @Override
    List<TableCell> cells(SourceText source) {
      List<TableCell> cells = new ArrayList<>();
      for (Passage line : source.lines()) {
        Passage row = line.trimmed();
        boolean framed = row.length() > 2 && row.text().startsWith("|") && row.text().endsWith("|");
        if (framed && !row.text().replaceAll("[|:\\-\\s]", "").isEmpty()) {
          split(row.sub(1, row.length() - 1), '|', 0, cells);
        }
      }
      return cells;
    }
  },
  /** Every line is a cell; an empty line is an empty cell. */
  LINE_PER_CELL {
    @Override
    List<TableCell> cells(SourceText source) {
      return source.lines().stream().map(line -> new TableCell(line.trimmed(), false)).toList();
    }
  },
  /** Every line that is not empty is a cell; empty cells are lost. */
  WRITTEN_LINE_PER_CELL {
    @Override
    List<TableCell> cells(SourceText source) {
      return source.written().stream().map(line -> new TableCell(line, false)).toList();
    }
  };

  /** All cells of the document in order; text outside the table gives cells too. */
  abstract List<TableCell> cells(SourceText source);

  /** Whether every row begins with a tab that stands before its first cell. */
  private static boolean hasMargin(List<Passage> rows) {
    return rows.stream()
        .map(Passage::text)
        .filter(text -> text.indexOf('\t') >= 0)
        .allMatch(text -> text.startsWith("\t"));
  }

  private static void split(Passage line, char separator, int from, List<TableCell> cells) {
    String text = line.text();
    if (Width.trimmed(text).isEmpty() && text.indexOf(separator) < 0) {
      return;
    }
    int start = from;
    for (int i = from; i <= text.length(); i++) {
      if (i == text.length() || text.charAt(i) == separator) {
        cells.add(new TableCell(QuotedRows.unquoted(line.sub(start, i).trimmed()), start == from));
        start = i + 1;
      }
    }
  }
}
