package org.taizhang.seeds.grammar;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.taizhang.model.Place;
import org.taizhang.seeds.grammar.TableColumn.Kind;
import org.taizhang.seeds.source.Passage;

/**
 * A row of a table, one cell for every column.
 *
 * @param found how many cells the document had for it
 */
record TableRow(List<TableCell> cells, int found, Place at) {
  private static final Set<String> TOTALS = Set.of("", "合计", "总计", "小计");

  TableRow {
    cells = List.copyOf(cells);
  }

  Passage cell(int index) {
    return cells.get(index).passage();
  }

  /** The cells under all columns of the kind that hold text, joined. */
  Passage text(List<TableColumn> columns, Kind kind) {
    List<Passage> texts =
        IntStream.range(0, columns.size())
            .filter(i -> columns.get(i).kind() == kind && !cells.get(i).isBlank())
            .mapToObj(this::cell)
            .toList();
    return texts.size() == 1 ? texts.getFirst() : Passage.join(texts, "\n");
  }

  /** The content; parts of the year that have columns of their own are named in it. */
  Passage content(List<TableColumn> columns) {
    if (!PartsOfYear.areIn(columns)) {
      return text(columns, Kind.CONTENT);
    }
    List<Passage> texts =
        IntStream.range(0, columns.size())
            .filter(i -> columns.get(i).kind() == Kind.CONTENT && !cells.get(i).isBlank())
            .mapToObj(i -> PartsOfYear.named(cell(i), columns.get(i)))
            .toList();
    return Passage.join(texts, "\n");
  }

  /** Whether it is one cell over the whole width, which names a group. */
  boolean isLine() {
    return cells.size() == 1;
  }

  /** Whether it adds up what stands above, or holds nothing. */
  boolean isTotal() {
    String first =
        cells.stream()
            .filter(cell -> !cell.isBlank())
            .map(TableCell::folded)
            .findFirst()
            .orElse("");
    return TOTALS.contains(first);
  }
}
