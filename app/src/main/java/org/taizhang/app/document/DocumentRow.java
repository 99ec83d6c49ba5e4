package org.taizhang.app.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.taizhang.seeds.source.Block;
import org.taizhang.seeds.source.Document;
import org.taizhang.seeds.source.Passage;
import org.taizhang.seeds.source.Table;
import org.taizhang.seeds.source.Where;

/** What stands on one row of the list that shows a document. */
sealed interface DocumentRow {

  /** A paragraph or line with its number in the file. */
  record Text(Passage passage, int level, int number) implements DocumentRow {}

  /** Where a page begins. */
  record PageMark(int page) implements DocumentRow {}

  /**
   * One row of a table.
   *
   * @param cells that are drawn in it, left to right
   * @param weights of all columns of its table, by the width of what stands in them
   */
  record TableRow(List<Box> cells, List<Double> weights, boolean first, boolean last)
      implements DocumentRow {}

  /**
   * A cell of one row.
   *
   * @param passage blank in the rows below that a merged cell covers
   * @param begins whether the cell begins in this row
   * @param ends whether it ends in this row
   */
  record Box(Passage passage, int column, int width, boolean begins, boolean ends) {}

  /** Everything that stands on it. */
  default List<Passage> passages() {
    return switch (this) {
      case Text text -> List.of(text.passage());
      case PageMark _ -> List.of();
      case TableRow row -> row.cells().stream().map(Box::passage).toList();
    };
  }

  /** The rows of the document in order; blank lines are left out. */
  static List<DocumentRow> of(Document document) {
    List<DocumentRow> rows = new ArrayList<>();
    int page = 0;
    for (Block block : document.blocks()) {
      int here = page(document, block);
      if (here > page) {
        rows.add(new PageMark(here));
        page = here;
      }
      switch (block) {
        case Block.Line line -> add(document, line.text(), line.level(), rows);
        case Block.Note note -> add(document, note.text(), 0, rows);
        case Block.Grid grid -> add(grid.table(), rows);
      }
    }
    return rows;
  }

  private static void add(Document document, Passage text, int level, List<DocumentRow> rows) {
    if (!text.text().isBlank()) {
      int number = number(document.where(text.start()), text.start().line());
      rows.add(new Text(text, level, number));
    }
  }

  /** The page that a block begins on; 0 where the file has no pages of its own. */
  private static int page(Document document, Block block) {
    Passage text =
        switch (block) {
          case Block.Line line -> line.text();
          case Block.Note note -> note.text();
          case Block.Grid grid ->
              grid.table().cells().isEmpty()
                  ? Passage.join(List.of(), "")
                  : grid.table().cells().getFirst().text();
        };
    return document.where(text.start()) instanceof Where.PageLine(int number, int _) ? number : 0;
  }

  private static int number(Where where, int running) {
    return switch (where) {
      case Where.TextLine(int line, int _) -> line;
      case Where.Paragraph(int number, int _) -> number;
      case Where.PageLine(int _, int line) -> line;
      case Where.TableCell _ -> running;
    };
  }

  private static void add(Table table, List<DocumentRow> rows) {
    List<Double> weights = weights(table);
    List<List<Box>> boxes = new ArrayList<>();
    IntStream.range(0, table.rows()).forEach(row -> boxes.add(new ArrayList<>()));
    for (Table.Cell cell : table.cells()) {
      int last = Math.min(table.rows(), cell.row() + cell.height()) - 1;
      for (int row = cell.row(); row <= last; row++) {
        Passage shown = row == cell.row() ? cell.text() : cell.text().sub(0, 0);
        boxes
            .get(row)
            .add(new Box(shown, cell.column(), cell.width(), row == cell.row(), row == last));
      }
    }
    for (int row = 0; row < boxes.size(); row++) {
      rows.add(new TableRow(boxes.get(row), weights, row == 0, row == boxes.size() - 1));
    }
  }

  /** The root of the longest text, so that long columns are wide and short ones not lost. */
  private static List<Double> weights(Table table) {
    double[] weights = new double[table.columns()];
    Arrays.fill(weights, 2);
    for (Table.Cell cell : table.cells()) {
      if (cell.width() == 1) {
        double wanted = Math.sqrt(Math.clamp(cell.text().length(), 2, 120)) + 1;
        weights[cell.column()] = Math.max(weights[cell.column()], wanted);
      }
    }
    return Arrays.stream(weights).boxed().toList();
  }
}
