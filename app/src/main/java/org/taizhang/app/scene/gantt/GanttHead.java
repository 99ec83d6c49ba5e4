package org.taizhang.app.scene.gantt;

import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import org.taizhang.app.scene.Box;
import org.taizhang.app.scene.Ink;
import org.taizhang.app.scene.RowText;
import org.taizhang.app.scene.Shape;
import org.taizhang.app.scene.Shape.Fill;
import org.taizhang.app.scene.Shape.Rounded;
import org.taizhang.app.scene.Stroke;
import org.taizhang.app.scene.Strokes;
import org.taizhang.app.scene.TextStyle;
import org.taizhang.app.type.Face;
import org.taizhang.model.Plan;

/** Years, their parts, and where several plans are shown, which years each of them speaks for. */
final class GanttHead {
  private static final double YEAR = 2.1;
  private static final double PART = 1.7;
  private static final double BAND = 1.9;

  private final GanttStyle style;
  private final TimeAxis axis;
  private final GanttWords words;
  private final RowText text;
  private final Strokes strokes;
  private final TextStyle bold;
  private final TextStyle small;
  private final List<List<Plan>> bands;

  GanttHead(GanttTable table, GanttStyle style, TimeAxis axis, GanttWords words, RowText text) {
    this.style = style;
    this.axis = axis;
    this.words = words;
    this.text = text;
    strokes = new Strokes(style.table().lines());
    bold = new TextStyle(Face.SANS_BOLD, style.table().sizes().head(), Ink.TEXT);
    small = new TextStyle(Face.SANS, style.table().sizes().small(), Ink.TEXT);
    bands =
        table.plans().size() < 2
            ? List.of()
            : Packing.lines(
                table.plans().stream().sorted(Comparator.comparing(Plan::years)).toList(),
                Plan::years);
  }

  double height() {
    return partsTop() + parts() + bandsHeight();
  }

  private double partsTop() {
    return sharp(YEAR * bold.size());
  }

  private double parts() {
    return axis.unit() == TimeUnit.YEAR ? 0 : sharp(PART * small.size());
  }

  private double bandsHeight() {
    return bands.size() * sharp(BAND * small.size());
  }

  private double sharp(double height) {
    double hair = style.table().lines().grid();
    return Math.ceil(height / hair) * hair;
  }

  void shapes(double left, double right, Consumer<Shape> sink) {
    double height = height();
    sink.accept(new Fill(new Box(0, 0, axis.length(), height), Ink.HEAD));
    for (int year : axis.years()) {
      double start = axis.start(year);
      double end = axis.end(year);
      if (end > left && start < right) {
        year(year, left, right, sink);
        parts(start, sink);
        sink.accept(strokes.down(end, 0, partsTop() + parts(), strokes.guide()));
      }
    }
    double y = partsTop() + parts();
    for (var line : bands) {
      sink.accept(strokes.across(0, axis.length(), y, strokes.grid()));
      for (var plan : line) {
        band(plan, y, left, right, sink);
      }
      y += bandsHeight() / bands.size();
    }
    sink.accept(strokes.across(0, axis.length(), height, strokes.rule()));
  }

  private void year(int year, double left, double right, Consumer<Shape> sink) {
    var box = seen(year, left, right);
    var name = words.year(year);
    if (text.width(name, bold) <= box.width()) {
      sink.accept(text.middle(name, box, bold));
    }
  }

  /** What is in sight of a year's head. */
  private Box seen(int year, double left, double right) {
    double start = Math.max(axis.start(year), left);
    return new Box(start, 0, Math.min(axis.end(year), right) - start, partsTop());
  }

  private void parts(double start, Consumer<Shape> sink) {
    var unit = axis.unit();
    if (unit == TimeUnit.YEAR) {
      return;
    }
    double width = axis.columns().size(0);
    double top = partsTop();
    for (int part = 0; part < unit.parts(); part++) {
      double x = start + part * width;
      var box = new Box(x, top, width, parts());
      sink.accept(text.middle(words.part(unit, part), box, small));
      if (part + 1 < unit.parts()) {
        sink.accept(strokes.down(x + width, top, top + parts(), strokes.grid()));
      }
    }
  }

  private void band(Plan plan, double y, double left, double right, Consumer<Shape> sink) {
    double height = bandsHeight() / bands.size();
    double inset = 0.2 * small.size();
    double start = axis.start(plan.years().first()) + inset;
    double end = axis.end(plan.years().last()) - inset;
    if (end <= left || start >= right || end <= start) {
      return;
    }
    double top = y + inset;
    var bar = new Box(start, top, end - start, height - 2 * inset);
    sink.accept(new Rounded(bar, 2 * inset, Ink.PLAN));
    double padding = 0.5 * small.size();
    double from = Math.max(start, left) + padding;
    double room = Math.min(end, right) - padding - from;
    var title = text.shortened(plan.title(), small, room);
    if (room > 2 * small.size()) {
      var box = new Box(from, top, room, bar.height());
      sink.accept(text.centred(plan.title(), List.of(title), box, small));
    }
  }

  /** The title of the plan whose band is at a place; empty elsewhere. */
  String at(double x, double y) {
    if (bands.isEmpty() || y < partsTop() + parts() || y >= height()) {
      return "";
    }
    int line = (int) ((y - partsTop() - parts()) / (bandsHeight() / bands.size()));
    return bands.get(Math.min(line, bands.size() - 1)).stream()
        .filter(plan -> axis.start(plan.years().first()) <= x && x < axis.end(plan.years().last()))
        .findFirst()
        .map(Plan::title)
        .orElse("");
  }

  /** A flag on the line of a day, beside the name of the year. */
  void day(MarkedDay marked, double left, double right, Consumer<Shape> sink) {
    var white = new TextStyle(Face.SANS, small.size(), Ink.GROUND);
    double width = text.width(marked.word(), white) + small.size();
    double height = 1.5 * small.size();
    double x = axis.at(marked.day());
    int year = marked.day().getYear();
    double top = (partsTop() - height) / 2;
    double side = flag(x, width, seen(year, left, right), words.year(year));
    var box = new Box(Math.clamp(side, 0, Math.max(0, axis.length() - width)), top, width, height);
    sink.accept(strokes.down(x, top, height(), new Stroke(strokes.rule().width(), Ink.NOTICE)));
    sink.accept(new Rounded(box, 0.3 * small.size(), Ink.NOTICE));
    sink.accept(text.middle(marked.word(), box, white));
  }

  /** In the middle over the line, else right or left of it, whichever leaves the name free. */
  private double flag(double x, double width, Box year, String name) {
    double half = text.width(name, bold) / 2 + small.size() / 2;
    double from = year.centreX() - half;
    double to = year.centreX() + half;
    if (x + width / 2 <= from || x - width / 2 >= to) {
      return x - width / 2;
    }
    return x >= year.centreX() ? Math.max(x, to) : Math.min(x, from) - width;
  }
}
