package org.taizhang.seeds.grammar;

import java.util.ArrayList;
import java.util.List;
import org.taizhang.seeds.source.Block;
import org.taizhang.seeds.source.Document;
import org.taizhang.seeds.source.Passage;
import org.taizhang.seeds.source.SourceText;
import org.taizhang.seeds.source.Table;

/** A document as text for the grammar of prose: a small table among it is a line for every row. */
public final class ProseLines {
  /** Parts the cells of a row. */
  static final char SEPARATOR = '\t';

  private ProseLines() {}

  /** All lines in the order of reading. */
  public static SourceText of(Document document) {
    List<Passage> lines = new ArrayList<>();
    for (Block block : document.blocks()) {
      switch (block) {
        case Block.Line line -> lines.add(line.text());
        case Block.Note _ -> {}
        case Block.Grid grid -> add(new GridCells(grid.table()), lines);
      }
    }
    return new SourceText(lines);
  }

  /**
   * The lines outside tables, without the title of a table that stands below numbered text, which
   * is no paragraph of the last item, and without a line alone between two tables of the same
   * width, which is a heading of their rows that a page break set apart.
   */
  public static SourceText besidesTables(Document document) {
    List<Passage> lines = new ArrayList<>();
    boolean numbered = false;
    int columns = 0;
    int since = 0;
    for (Block block : document.blocks()) {
      switch (block) {
        case Block.Line line -> {
          lines.add(line.text());
          numbered |= Marker.of(line.text().text()) != null;
          since += line.text().isEmpty() ? 0 : 1;
        }
        case Block.Note _ -> {}
        case Block.Grid(Table table) -> {
          while (numbered && !lines.isEmpty() && lines.getLast().isEmpty()) {
            lines.removeLast();
          }
          boolean amongRows = since == 1 && table.columns() == columns;
          if (numbered && !lines.isEmpty() && (amongRows || isTitle(lines.getLast().text()))) {
            lines.removeLast();
          }
          columns = table.columns();
          since = 0;
        }
      }
    }
    return new SourceText(lines);
  }

  private static boolean isTitle(String line) {
    return TitleWords.canBeTitle(line) && TitleWords.hasNoun(line);
  }

  private static void add(GridCells grid, List<Passage> lines) {
    for (int row = 0; row < grid.rows(); row++) {
      List<Table.Cell> written = grid.written(row);
      if (written.size() == 1) {
        lines.addAll(written.getFirst().text().paragraphs());
      } else if (!written.isEmpty()) {
        List<Passage> cells =
            written.stream().map(cell -> Passage.join(cell.text().paragraphs(), "")).toList();
        lines.add(Passage.join(cells, String.valueOf(SEPARATOR)));
      }
    }
  }

  /**
   * Whether the line is the row of a table: it neither goes on in the next nor from the last. A tab
   * after the number of a paragraph parts no cells.
   */
  static boolean isRow(String line) {
    int tab = line.lastIndexOf(SEPARATOR);
    if (tab <= 0 || tab == line.length() - 1) {
      return false;
    }
    Marker marker = Marker.of(line);
    return marker == null || tab >= marker.length();
  }
}
