package org.taizhang.app.scene;

import java.util.List;
import java.util.function.Consumer;
import org.taizhang.app.scene.MatrixRow.GroupRow;
import org.taizhang.app.scene.MatrixRow.PlanRow;
import org.taizhang.app.scene.MatrixRow.ProjectRow;
import org.taizhang.app.scene.MatrixRow.TotalRow;
import org.taizhang.app.scene.Shape.Fill;
import org.taizhang.app.type.Face;

/** Numbers and names of the projects, heads of groups and plans, and the corner above them. */
final class SideRegion {
  private final MatrixTable table;
  private final MatrixStyle style;
  private final MatrixWords words;
  private final RowText text;
  private final Strokes strokes;
  private final SideLayout layout;
  private final List<SideRow> sides;
  private final Track rows;

  SideRegion(MatrixTable table, MatrixStyle style, MatrixWords words, RowText text) {
    this.table = table;
    this.style = style;
    this.words = words;
    this.text = text;
    strokes = new Strokes(style.lines());
    layout = new SideLayout(style, words, text);
    boolean tagged = !table.columns().isEmpty();
    sides = table.rows().stream().map(row -> layout.row(row, tagged)).toList();
    rows = new Track(sides.stream().mapToDouble(SideRow::height).toArray());
  }

  Track rows() {
    return rows;
  }

  SideRow continued(GroupRow group) {
    return layout.continued(group);
  }

  void corner(double height, Consumer<Shape> sink) {
    double number = style.widths().number();
    double width = number + style.widths().name();
    var bold = new TextStyle(Face.SANS_BOLD, style.sizes().head(), Ink.TEXT);
    sink.accept(new Fill(new Box(0, 0, width, height), Ink.HEAD));
    sink.accept(strokes.down(number, 0, height, strokes.grid()));
    sink.accept(strokes.down(width, 0, height, strokes.rule()));
    sink.accept(strokes.across(0, width, height, strokes.rule()));
    sink.accept(text.middle(words.number(), new Box(0, 0, number, height), bold));
    var name = new Box(number, 0, style.widths().name(), height);
    sink.accept(text.middle(words.project(), name, bold));
  }

  void shapes(double top, double bottom, Consumer<Shape> sink) {
    double number = style.widths().number();
    double width = number + style.widths().name();
    for (int i = rows.firstAfter(top), end = rows.lastBefore(bottom); i < end; i++) {
      var row = table.rows().get(i);
      double y = rows.start(i);
      sink.accept(
          new Fill(new Box(0, y, width, rows.size(i)), Grounds.of(row, table.columns().isEmpty())));
      switch (row) {
        case PlanRow plan -> {}
        case GroupRow group -> {}
        case ProjectRow project -> {
          sink.accept(strokes.down(number, y, rows.end(i), strokes.grid()));
          sink.accept(strokes.down(width, y, rows.end(i), strokes.rule()));
        }
        case TotalRow total -> sink.accept(strokes.down(width, y, rows.end(i), strokes.rule()));
      }
      sink.accept(strokes.across(0, width, rows.end(i), strokes.grid()));
      for (var shape : sides.get(i).shapes()) {
        sink.accept(shape.moved(0, y));
      }
    }
  }
}
