package org.taizhang.seeds.grammar;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.taizhang.model.Place;
import org.taizhang.seeds.grammar.TableColumn.Kind;
import org.taizhang.seeds.source.Passage;
import org.taizhang.seeds.source.Table;

/**
 * Rows of one drawn table under one head.
 *
 * @param head that stands above the rows, in this table or the one that it goes on from
 * @param from the first row
 * @param to the row after the last
 * @param goesOn whether the rows go on from those before, without or with the head repeated
 * @param before the lines between the table before and this one, rows above the head included
 */
record GridPiece(
    GridCells grid, GridHead head, int from, int to, boolean goesOn, List<Passage> before) {
  private static final int LONGEST_HEADING = 60;

  GridPiece {
    before = List.copyOf(before);
  }

  List<TableColumn> columns() {
    return head.columns();
  }

  /** What the table is about: tables that hold the same may be read as one. */
  Set<Kind> kinds() {
    return columns().stream()
        .map(TableColumn::kind)
        .filter(kind ->
            kind != Kind.FIGURES
                && kind != Kind.IGNORED
                && kind != Kind.UNKNOWN
                && kind != Kind.NUMBER)
        .collect(Collectors.toSet());
  }

  /** The names that its rows give their items. */
  Set<String> names() {
    int column = columns().stream().map(TableColumn::kind).toList().indexOf(Kind.NAME);
    Set<String> names = new HashSet<>();
    for (int row = from; row < to && column >= 0; row++) {
      Table.Cell cell = grid.own(row, column);
      if (cell != null) {
        names.add(cell.text().text().replaceAll("\\s", ""));
      }
    }
    return names;
  }

  Place at() {
    return grid.place(goesOn ? Math.min(from, grid.rows() - 1) : head.start(), 0);
  }

  /** The numbered heading right above the table, or null. */
  @Nullable Passage heading() {
    Passage last = before.isEmpty() ? null : before.getLast();
    Marker marker = last == null ? null : Marker.of(last.text());
    boolean heading =
        last != null
            && marker != null
            && marker.kind().compareTo(MarkerKind.ARABIC) < 0
            && last.length() > marker.length()
            && last.length() <= LONGEST_HEADING
            && Punctuation.firstStop(last.text()) < 0;
    return heading ? last : null;
  }
}
