package org.taizhang.app.scene.gantt;

import java.time.LocalDate;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.taizhang.app.scene.Box;
import org.taizhang.app.scene.Ink;
import org.taizhang.app.scene.RowText;
import org.taizhang.app.scene.Shape;
import org.taizhang.app.scene.Shape.Fill;
import org.taizhang.app.scene.Shape.Line;
import org.taizhang.app.scene.Stroke;
import org.taizhang.app.scene.Strokes;
import org.taizhang.app.scene.TextStyle;
import org.taizhang.app.scene.gantt.GanttRow.Lane;
import org.taizhang.app.type.Face;

/** What stands over the years: grounds, lines between years, bars, and today. */
final class GanttBody {
  private final GanttTable table;
  private final GanttStyle style;
  private final TimeAxis axis;
  private final GanttRows rows;
  private final RowText text;
  private final String none;
  private final BarShapes bars;
  private final Strokes strokes;

  GanttBody(
      GanttTable table,
      GanttStyle style,
      TimeAxis axis,
      GanttRows rows,
      GanttWords words,
      RowText text) {
    this.table = table;
    this.style = style;
    this.axis = axis;
    this.rows = rows;
    this.text = text;
    none = words.none();
    bars = new BarShapes(axis, style, words, text);
    strokes = new Strokes(style.table().lines());
  }

  /**
   * @param marked a day with a line; null for none
   */
  void shapes(Box visible, @Nullable LocalDate marked, Consumer<Shape> sink) {
    var track = rows.track();
    int first = track.firstAfter(visible.y());
    int end = track.lastBefore(visible.bottom());
    for (int row = first; row < end; row++) {
      ground(row, visible, sink);
    }
    each(first, end, (lane, bar) -> bars.ground(bar, sink));
    if (marked != null) {
      line(axis.at(marked), visible, sink);
    }
    each(
        first,
        end,
        (lane, bar) -> bars.words(bar, groundAt(lane, bar.text().box()), visible.x(), sink));
    for (int row = first; row < end; row++) {
      double y = track.start(row);
      if (table.rows().get(row) instanceof Lane lane && lane.targets().isEmpty()) {
        nothing(visible, y, sink);
      }
    }
  }

  private void each(int first, int end, BiConsumer<Lane, Bar> action) {
    for (int row = first; row < end; row++) {
      if (table.rows().get(row) instanceof Lane lane) {
        double y = rows.track().start(row);
        rows.bars(row).forEach(bar -> action.accept(lane, bar.moved(0, y)));
      }
    }
  }

  private Ink groundAt(Lane lane, Box text) {
    var years = lane.plan().years();
    boolean outside =
        text.x() >= axis.end(years.last()) || text.right() <= axis.start(years.first());
    return outside ? Ink.TOTAL : Ink.GROUND;
  }

  private void ground(int row, Box visible, Consumer<Shape> sink) {
    var track = rows.track();
    double y = track.start(row);
    double end = track.end(row);
    var kind = table.rows().get(row);
    sink.accept(new Fill(new Box(0, y, axis.length(), end - y), GanttGrounds.of(kind)));
    if (kind instanceof Lane lane) {
      outside(lane, y, end - y, sink);
      lines(visible, y, end, sink);
    }
    sink.accept(strokes.across(0, axis.length(), end, strokes.grid()));
  }

  /** Years that the plan does not speak for. */
  private void outside(Lane lane, double y, double height, Consumer<Shape> sink) {
    double start = axis.start(lane.plan().years().first());
    double end = axis.end(lane.plan().years().last());
    if (start > 0) {
      sink.accept(new Fill(new Box(0, y, start, height), Ink.TOTAL));
    }
    if (end < axis.length()) {
      sink.accept(new Fill(new Box(end, y, axis.length() - end, height), Ink.TOTAL));
    }
  }

  private void lines(Box visible, double y, double end, Consumer<Shape> sink) {
    var columns = axis.columns();
    int last = columns.lastBefore(visible.right());
    for (int i = columns.firstAfter(visible.x()); i < last; i++) {
      boolean year = (i + 1) % axis.unit().parts() == 0;
      var stroke = year ? strokes.guide() : strokes.grid();
      sink.accept(strokes.down(columns.end(i), y, end, stroke));
    }
  }

  private void nothing(Box visible, double y, Consumer<Shape> sink) {
    var muted = new TextStyle(Face.SANS, style.table().sizes().small(), Ink.MUTED);
    double x = visible.x() + style.table().padding();
    var box = new Box(x, y, axis.length() - x, style.table().sizes().row());
    sink.accept(text.centred(none, List.of(none), box, muted));
  }

  /** A line over the grounds of bars and under their words. */
  private void line(double x, Box visible, Consumer<Shape> sink) {
    var stroke = new Stroke(1.2 * style.table().lines().rule(), Ink.NOTICE);
    double bottom = Math.min(visible.bottom(), rows.track().length());
    sink.accept(new Line(x, visible.y(), x, bottom, stroke));
  }
}
