package org.taizhang.seeds.grammar;

import java.util.ArrayList;
import java.util.List;
import org.taizhang.model.Place;
import org.taizhang.model.text.Folding;
import org.taizhang.seeds.grammar.TableColumn.Kind;
import org.taizhang.seeds.resolve.UnitList;
import org.taizhang.seeds.resolve.UnitNames;
import org.taizhang.seeds.source.Passage;

/**
 * Brings a row with too few or too many cells to the width of its table: a lost blank cell goes
 * where the others then fit their columns best, a cell too many is joined to its neighbour in the
 * same way.
 */
record TableFit(List<TableColumn> columns) {
  private static final int MOST_TRIES = 3;

  List<TableCell> fitted(List<TableCell> found) {
    List<TableCell> cells = new ArrayList<>(found);
    joinBroken(cells);
    for (int tries = 0; cells.size() != columns.size() && tries < MOST_TRIES; tries++) {
      cells = cells.size() < columns.size() ? widened(cells) : narrowed(cells);
    }
    Place place = found.getLast().passage().start();
    while (cells.size() < columns.size()) {
      cells.add(TableRows.blank(place));
    }
    while (cells.size() > columns.size()) {
      joinAt(cells, columns.size() - 1);
    }
    return cells;
  }

  /** A cell too many for every line end inside the row: those lines go on with the cell before. */
  private void joinBroken(List<TableCell> cells) {
    long broken = cells.stream().skip(1).filter(TableCell::begins).count();
    if (broken > 0 && cells.size() - columns.size() == broken) {
      for (int i = cells.size() - 1; i > 0; i--) {
        if (cells.get(i).begins()) {
          joinAt(cells, i - 1);
        }
      }
    }
  }

  private List<TableCell> widened(List<TableCell> cells) {
    List<TableCell> best = cells;
    int highest = Integer.MIN_VALUE;
    for (int i = cells.size(); i >= 0; i--) {
      List<TableCell> tried = new ArrayList<>(cells);
      tried.add(i, TableRows.blank(cells.get(Math.max(0, i - 1)).passage().start()));
      int score =
          score(tried) + (i < columns.size() && columns.get(i).kind() == Kind.GROUP ? 1 : 0);
      if (score > highest) {
        highest = score;
        best = tried;
      }
    }
    return best;
  }

  private List<TableCell> narrowed(List<TableCell> cells) {
    List<TableCell> best = cells;
    int highest = Integer.MIN_VALUE;
    for (int i = 0; i + 1 < cells.size(); i++) {
      List<TableCell> tried = new ArrayList<>(cells);
      joinAt(tried, i);
      int score = score(tried);
      if (score > highest) {
        highest = score;
        best = tried;
      }
    }
    return best;
  }

  private static void joinAt(List<TableCell> cells, int index) {
    TableCell left = cells.get(index);
    TableCell right = cells.remove(index + 1);
    Passage joined = CellText.join(List.of(left.passage(), right.passage()), true);
    cells.set(index, new TableCell(joined, left.begins()));
  }

  /** How well cells fit the columns they stand in. */
  int score(List<TableCell> cells) {
    int score = 0;
    for (int i = 0; i < Math.min(cells.size(), columns.size()); i++) {
      score += score(cells.get(i), columns.get(i).kind());
    }
    return score;
  }

  private static int score(TableCell cell, Kind kind) {
    if (cell.isBlank()) {
      return kind == Kind.GROUP ? 1 : 0;
    }
    boolean sentence = Folding.folded(cell.text()).contains("。") || cell.text().length() > 30;
    return switch (kind) {
      case NUMBER -> TableNumbers.mayBeNumber(cell.folded()) ? 4 : -4;
      case LEAD, RESPONSIBLE, SUPPORTING -> areUnits(cell.text()) ? 3 : -3;
      case GROUP, NAME -> sentence ? -2 : 1;
      case CONTENT, YEAR -> sentence ? 2 : areUnits(cell.text()) ? -2 : 0;
      case DUE, FIGURES, IGNORED, UNKNOWN, YEARS, ROLES -> sentence ? -1 : 0;
    };
  }

  private static boolean areUnits(String text) {
    return text.length() < 400 && UnitList.of(text).units().stream().allMatch(UnitNames::isUnit);
  }
}
