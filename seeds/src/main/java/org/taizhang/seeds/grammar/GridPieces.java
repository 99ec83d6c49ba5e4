package org.taizhang.seeds.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.taizhang.model.Place;
import org.taizhang.seeds.source.Block;
import org.taizhang.seeds.source.Document;
import org.taizhang.seeds.source.PageFurniture;
import org.taizhang.seeds.source.Passage;
import org.taizhang.seeds.source.Table;

/**
 * Finds the drawn tables that have a head, and what stands between them. A table without one that
 * has as many columns as the table before goes on from it.
 */
final class GridPieces {
  private static final Pattern NUMBER_HEAD = Pattern.compile("序号|编号|项次");

  private final List<GridPiece> pieces = new ArrayList<>();
  private final List<Passage> lines = new ArrayList<>();
  private final List<Place> unread = new ArrayList<>();
  private @Nullable GridHead open;
  private @Nullable GridHead raw;
  private int width;
  private String sheet = "";

  private GridPieces() {}

  static GridPieces of(Document document) {
    GridPieces found = new GridPieces();
    for (Block block : document.blocks()) {
      switch (block) {
        case Block.Line line -> found.take(line.text());
        case Block.Note _ -> {}
        case Block.Grid grid -> found.take(new GridCells(grid.table()));
      }
    }
    return found;
  }

  List<GridPiece> pieces() {
    return pieces;
  }

  /** Where tables begin that have no head that can be understood. */
  List<Place> unread() {
    return unread;
  }

  /** The lines after the last table. */
  List<Passage> after() {
    return lines;
  }

  private void take(Passage line) {
    Passage written = line.trimmed();
    if (!written.isEmpty() && !PageFurniture.isFurniture(written)) {
      lines.add(written);
    }
  }

  private void take(GridCells grid) {
    int row = untilHead(grid, 0, true);
    GridHead before = open;
    if (before != null && row > 0 && goesOn(grid, row)) {
      add(grid, before, 0, row, true);
    } else {
      if (before != null && row == grid.rows() && row > 1 && grid.columns() > 1) {
        unread.add(grid.place(0, 0));
      }
      addLines(grid, row);
    }
    while (row < grid.rows()) {
      GridHead found = Objects.requireNonNull(GridHead.at(grid, row));
      int next = untilHead(grid, found.end(), false);
      boolean same = raw != null && open != null && found.isSame(raw);
      GridHead head =
          found.with(
              same && open != null ? open.columns() : GridColumns.settled(grid, found, next));
      raw = found;
      add(grid, head, head.end(), next, same);
      row = next;
    }
  }

  /** Whether the rows above the next head belong to the table before. */
  private boolean goesOn(GridCells grid, int row) {
    long heads =
        grid.written(0).stream()
            .filter(cell -> HeadWords.below(cell.text().text()) != null)
            .count();
    return width == grid.table().columns()
        && heads < 2
        && sheet.equals(grid.table().name())
        && !isTitle(grid, row)
        && !NUMBER_HEAD.matcher(first(grid)).matches();
  }

  private static String first(GridCells grid) {
    List<Table.Cell> written = grid.written(0);
    return written.isEmpty() ? "" : HeadWords.bare(written.getFirst().text().text());
  }

  /** Whether all rows above the head hold one cell each: a title, not the rest of a table. */
  private static boolean isTitle(GridCells grid, int head) {
    for (int row = 0; row < head; row++) {
      List<Table.Cell> written = grid.written(row);
      boolean title =
          written.isEmpty() || (written.size() == 1 && written.getFirst().column() == 0);
      if (head == grid.rows() || !title) {
        return false;
      }
    }
    return head > 0;
  }

  /**
   * The first row from the given one on where a head begins; the number of rows if none does. Below
   * a head another one must leave no doubt, because cells of a row may read like heads.
   */
  private int untilHead(GridCells grid, int from, boolean first) {
    for (int row = from; row < grid.rows(); row++) {
      GridHead head = GridHead.at(grid, row);
      if (head != null && (first || head.isCertain())) {
        return row;
      }
    }
    return grid.rows();
  }

  private void add(GridCells grid, GridHead head, int from, int to, boolean goesOn) {
    pieces.add(new GridPiece(grid, head, from, to, goesOn, lines));
    lines.clear();
    open = head;
    width = grid.table().columns();
    sheet = grid.table().name();
  }

  private void addLines(GridCells grid, int to) {
    for (int row = 0; row < to; row++) {
      for (Table.Cell cell : grid.written(row)) {
        cell.text().paragraphs().forEach(this::take);
      }
    }
  }
}
