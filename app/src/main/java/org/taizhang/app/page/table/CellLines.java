package org.taizhang.app.page.table;

import java.util.ArrayList;
import java.util.List;
import org.taizhang.app.page.table.Column.Trait;
import org.taizhang.app.scene.Ink;
import org.taizhang.app.scene.TextStyle;
import org.taizhang.app.type.LineBreaker;
import org.taizhang.app.type.TextMetrics;

/** The lines of every cell of a table in columns of given widths. */
final class CellLines {
  private final Table table;
  private final TableStyle style;
  private final double[] widths;
  private final String continued;
  private final LineBreaker breaker;
  private final List<List<List<String>>> lines = new ArrayList<>();

  /**
   * @param continued stands after what is repeated on a further page: （续）
   */
  CellLines(Table table, TextMetrics metrics, TableStyle style, double[] widths, String continued) {
    this.table = table;
    this.style = style;
    this.widths = widths;
    this.continued = continued;
    this.breaker = new LineBreaker(metrics);
    for (var row : table.rows()) {
      var cells = new ArrayList<List<String>>();
      for (int column = 0; column < widths.length; column++) {
        cells.add(
            switch (row.cells().get(column)) {
              case Cell.Words words -> broken(words.paragraphs(), column);
              case Cell.Above above -> List.of();
            });
      }
      lines.add(cells);
    }
  }

  private List<String> broken(List<String> paragraphs, int column) {
    double inner = widths[column] - 2 * style.aside();
    var type = type(column, Ink.TEXT);
    return paragraphs.stream()
        .flatMap(text ->
            (grouping(column)
                    ? breaker.balanced(type.face(), text, type.size(), inner)
                    : breaker.lines(type.face(), text, type.size(), inner))
                .stream())
        .toList();
  }

  List<String> of(int row, int column) {
    return lines.get(row).get(column);
  }

  /** As {@link #of}, marked as something that began on an earlier page; numbers are not. */
  List<String> again(int row, int column) {
    return switch (table.rows().get(row).cells().get(column)) {
      case Cell.Words words when !words.paragraphs().isEmpty() -> {
        var paragraphs = new ArrayList<>(words.paragraphs());
        var mark = table.columns().get(column).is(Trait.NARROW) ? "" : continued;
        paragraphs.add(paragraphs.removeLast() + mark);
        yield broken(paragraphs, column);
      }
      case Cell.Words words -> List.of();
      case Cell.Above above -> List.of();
    };
  }

  /** How many lines the row is high: those of its tallest cell that is its own. */
  int count(int row) {
    int most = 1;
    for (int column = 0; column < widths.length; column++) {
      if (!grouping(column)) {
        most = Math.max(most, of(row, column).size());
      }
    }
    return most;
  }

  boolean grouping(int column) {
    return table.columns().get(column).is(Trait.GROUPING);
  }

  TextStyle type(int column, Ink ink) {
    return grouping(column) ? style.heavy() : style.words(ink);
  }
}
