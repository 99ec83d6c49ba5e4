package org.taizhang.app.scene.gantt;

import java.util.List;
import java.util.function.Consumer;
import org.taizhang.app.scene.Box;
import org.taizhang.app.scene.Ink;
import org.taizhang.app.scene.RowText;
import org.taizhang.app.scene.Shape;
import org.taizhang.app.scene.Shape.Fill;
import org.taizhang.app.scene.SideRow;
import org.taizhang.app.scene.Strokes;
import org.taizhang.app.scene.TextStyle;
import org.taizhang.app.scene.gantt.GanttRow.Lane;
import org.taizhang.app.type.Face;

/** Heads of plans and sections, numbers and names of projects, and which target a row holds. */
final class GanttSide {
  private final GanttTable table;
  private final GanttStyle style;
  private final GanttWords words;
  private final RowText text;
  private final GanttRows rows;
  private final Strokes strokes;
  private final StateSign sign;

  GanttSide(GanttTable table, GanttStyle style, GanttWords words, RowText text, GanttRows rows) {
    this.table = table;
    this.style = style;
    this.words = words;
    this.text = text;
    this.rows = rows;
    strokes = new Strokes(style.table().lines());
    sign = new StateSign(words, text);
  }

  void corner(double height, Consumer<Shape> sink) {
    var widths = style.table().widths();
    sink.accept(new Fill(new Box(0, 0, style.side(), height), Ink.HEAD));
    double x = cell(words.matrix().number(), 0, widths.number(), height, sink);
    x = cell(words.matrix().project(), x, widths.name(), height, sink);
    if (style.label() > 0) {
      x = cell(words.target(), x, style.label(), height, sink);
    }
    sink.accept(strokes.down(x, 0, height, strokes.rule()));
    sink.accept(strokes.across(0, x, height, strokes.rule()));
  }

  private double cell(String word, double x, double width, double height, Consumer<Shape> sink) {
    var bold = new TextStyle(Face.SANS_BOLD, style.table().sizes().head(), Ink.TEXT);
    sink.accept(text.middle(word, new Box(x, 0, width, height), bold));
    sink.accept(strokes.down(x + width, 0, height, strokes.grid()));
    return x + width;
  }

  void shapes(double top, double bottom, Consumer<Shape> sink) {
    var track = rows.track();
    int named = -1;
    for (int i = track.firstAfter(top), end = track.lastBefore(bottom); i < end; i++) {
      var row = table.rows().get(i);
      double y = track.start(i);
      sink.accept(new Fill(new Box(0, y, style.side(), track.size(i)), GanttGrounds.of(row)));
      if (row instanceof Lane lane) {
        int first = i - lane.index();
        lane(lane, y, track.end(i), sink);
        if (first != named) {
          name(first, lane.count(), top, sink);
          named = first;
        }
      } else {
        place(rows.side(i), y, sink);
        sink.accept(strokes.across(0, style.side(), track.end(i), strokes.grid()));
      }
    }
  }

  private void lane(Lane lane, double y, double end, Consumer<Shape> sink) {
    var widths = style.table().widths();
    double side = style.side();
    double labels = side - style.label();
    boolean closes = lane.index() == lane.count() - 1;
    sink.accept(strokes.down(widths.number(), y, end, strokes.grid()));
    sink.accept(strokes.across(closes ? 0 : labels, side, end, strokes.grid()));
    if (style.label() > 0) {
      sink.accept(strokes.down(labels, y, end, strokes.grid()));
      label(lane, labels, y, sink);
    }
    sink.accept(strokes.down(side, y, end, strokes.rule()));
  }

  /** State and years of the one target of a row. */
  private void label(Lane lane, double x, double y, Consumer<Shape> sink) {
    double row = style.table().sizes().row();
    double padding = style.table().padding();
    var small = new TextStyle(Face.SANS, style.table().sizes().small(), Ink.MUTED);
    for (var target : lane.targets()) {
      double side = small.size() * 1.3;
      sign.place(target.state(), new Box(x + padding, y + (row - side) / 2, side, side), sink);
      double left = x + padding + 1.4 * side;
      var years = words.years(target.years());
      var box = new Box(left, y, x + style.label() - padding - left, row);
      var line = text.shortened(years, small, box.width());
      sink.accept(text.centred(years, List.of(line), box, small));
    }
  }

  /** The name of a project stays in sight as long as one of its lanes is. */
  private void name(int first, int lanes, double top, Consumer<Shape> sink) {
    var track = rows.track();
    var name = rows.side(first);
    double last = track.end(first + lanes - 1) - name.height();
    place(name, Math.clamp(top, track.start(first), Math.max(last, track.start(first))), sink);
  }

  private static void place(SideRow side, double y, Consumer<Shape> sink) {
    side.shapes().forEach(shape -> sink.accept(shape.moved(0, y)));
  }
}
