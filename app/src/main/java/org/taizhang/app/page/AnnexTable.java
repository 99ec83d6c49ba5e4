package org.taizhang.app.page;

import java.util.ArrayList;
import java.util.List;
import org.taizhang.app.page.Passage.Row;
import org.taizhang.app.scene.Ink;
import org.taizhang.app.scene.Shape;
import org.taizhang.app.scene.Shape.Line;
import org.taizhang.app.scene.Shape.Phrase;
import org.taizhang.app.scene.Shape.Text;
import org.taizhang.app.scene.Stroke;
import org.taizhang.app.scene.TextStyle;
import org.taizhang.app.scene.Turn;
import org.taizhang.app.type.Face;
import org.taizhang.app.type.LineBreaker;
import org.taizhang.app.type.TextMetrics;

/** A table of targets across the type area; its head stands on every page, no row is divided. */
final class AnnexTable {
  private static final double TYPE = 10.5;
  private static final double LEADING = 14.2;
  private static final double PAD = 3.4;
  private static final Stroke GRID = new Stroke(0.5, Ink.TEXT);
  private static final Stroke FRAME = new Stroke(1, Ink.TEXT);

  /** A column of the table, its width in millimetres. */
  enum Column {
    NUMBER("column.number", 11, true),
    PROJECT("column.project", 33, false),
    LEAD("column.lead", 26, false),
    GOAL("column.goal", 50, false),
    DUE("column.due", 21, true),
    STATE("column.state", 15, true);

    private static final List<Column> ALL = List.of(values());

    private final String key;
    private final double width;
    private final boolean centred;

    Column(String key, double width, boolean centred) {
      this.key = key;
      this.width = width;
      this.centred = centred;
    }

    String key() {
      return key;
    }

    /** All of them, but no departments where every cell says the same nothing. */
    static List<Column> of(List<Row> rows, String nobody) {
      boolean named =
          rows.stream()
              .anyMatch(row -> !spans(row) && !row.cells().get(ALL.indexOf(LEAD)).equals(nobody));
      return ALL.stream().filter(column -> named || column != LEAD).toList();
    }
  }

  private final OfficialFlow flow;
  private final TextMetrics metrics;
  private final List<Column> columns;
  private double top;

  AnnexTable(OfficialFlow flow, TextMetrics metrics, List<Column> columns) {
    this.flow = flow;
    this.metrics = metrics;
    this.columns = List.copyOf(columns);
  }

  void set(List<String> heads, List<Row> all) {
    var rows = all.stream().map(this::shown).toList();
    head(heads);
    for (int i = 0; i < rows.size(); i++) {
      var row = rows.get(i);
      double needed = height(row, Face.SERIF);
      if (spans(row) && i + 1 < rows.size()) {
        needed += height(rows.get(i + 1), Face.SERIF);
      }
      if (needed > flow.room()) {
        close();
        flow.turn();
        head(heads);
      }
      row(row, Face.SERIF);
    }
    close();
  }

  private Row shown(Row row) {
    return spans(row)
        ? row
        : new Row(
            columns.stream().map(column -> row.cells().get(Column.ALL.indexOf(column))).toList());
  }

  private void head(List<String> heads) {
    top = flow.y();
    flow.add(List.of(across(top, FRAME)));
    row(new Row(heads), Face.SANS_BOLD);
  }

  private void close() {
    double bottom = flow.y();
    flow.add(
        List.of(
            across(bottom, FRAME),
            upright(OfficialSheet.left(), top, bottom, FRAME),
            upright(OfficialSheet.right(), top, bottom, FRAME)));
  }

  private static boolean spans(Row row) {
    return row.cells().size() == 1;
  }

  private double height(Row row, Face face) {
    int most = 1;
    for (int i = 0; i < row.cells().size(); i++) {
      most = Math.max(most, lines(row, i, face).size());
    }
    return most * LEADING + 2 * PAD;
  }

  private List<String> lines(Row row, int column, Face face) {
    var text = row.cells().get(column);
    double width = width(row, column) - 2 * PAD;
    var breaker = new LineBreaker(metrics);
    return !spans(row) && columns.get(column).centred
        ? breaker.balanced(face, text, TYPE, width)
        : breaker.lines(face, text, TYPE, width);
  }

  /** The targets take what the other columns leave. */
  private double width(Row row, int column) {
    if (spans(row)) {
      return OfficialSheet.width();
    }
    if (columns.get(column) != Column.GOAL) {
      return PaperSize.millimetres(columns.get(column).width);
    }
    double others = columns.stream().filter(c -> c != Column.GOAL).mapToDouble(c -> c.width).sum();
    return OfficialSheet.width() - PaperSize.millimetres(others);
  }

  private void row(Row row, Face face) {
    double y = flow.y();
    double height = height(row, face);
    var shapes = new ArrayList<Shape>();
    double x = OfficialSheet.left();
    for (int i = 0; i < row.cells().size(); i++) {
      if (i > 0) {
        shapes.add(upright(x, y, y + height, GRID));
      }
      shapes.add(cell(row, i, x, y + height / 2, spans(row) ? Face.SANS_BOLD : face));
      x += width(row, i);
    }
    shapes.add(across(y + height, GRID));
    flow.add(shapes);
    flow.take(height);
  }

  private Phrase cell(Row row, int column, double left, double middle, Face face) {
    var lines = lines(row, column, face);
    boolean centred = !spans(row) && (columns.get(column).centred || face == Face.SANS_BOLD);
    var style = new TextStyle(face, TYPE, Ink.TEXT);
    var pieces = new ArrayList<Text>();
    double y = middle - lines.size() * LEADING / 2;
    for (var line : lines) {
      double free = width(row, column) - metrics.width(face, line, TYPE);
      double x = left + (centred ? free / 2 : PAD);
      pieces.add(new Text(line, x, y + TextMetrics.baseline(LEADING, TYPE), style, Turn.NONE));
      y += LEADING;
    }
    return new Phrase(row.cells().get(column), pieces);
  }

  private static Line across(double y, Stroke stroke) {
    return new Line(OfficialSheet.left(), y, OfficialSheet.right(), y, stroke);
  }

  private static Line upright(double x, double top, double bottom, Stroke stroke) {
    return new Line(x, top, x, bottom, stroke);
  }
}
