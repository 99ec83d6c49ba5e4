package org.taizhang.app.scene.gantt;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.taizhang.app.scene.Box;
import org.taizhang.app.scene.Ink;
import org.taizhang.app.scene.RowText;
import org.taizhang.app.scene.Shape;
import org.taizhang.app.scene.Shape.Diamond;
import org.taizhang.app.scene.Shape.Phrase;
import org.taizhang.app.scene.Shape.Rounded;
import org.taizhang.app.scene.Shape.Text;
import org.taizhang.app.scene.TextStyle;
import org.taizhang.app.scene.Turn;
import org.taizhang.app.type.TextMetrics;

/** Draws bars: ground, edge, letter of the state, text, and the day they are due. */
final class BarShapes {
  private static final double DAY = 0.42;
  private static final double HALO = 1.4;

  private final TimeAxis axis;
  private final BarMeasures measures;
  private final double hair;
  private final StateSign sign;

  BarShapes(TimeAxis axis, GanttStyle style, GanttWords words, RowText text) {
    this.axis = axis;
    this.measures = new BarMeasures(style);
    this.hair = style.table().lines().grid();
    this.sign = new StateSign(words, text);
  }

  /**
   * Letter, text and due date.
   *
   * @param bar where it stands in the body
   * @param ground of a text beside the bar, so that no line crosses it
   * @param left beginning of what is in sight; the text of a bar that begins before it moves there
   */
  void words(Bar bar, Ink ground, double left, Consumer<Shape> sink) {
    var text = bar.text();
    double begin = bar.box().x() + measures.padding();
    double shift = text.beside() ? 0 : shift(bar, begin, left);
    double side = measures.sign();
    var square = new Box(begin + shift, bar.box().y() + measures.room(), side, side);
    if (square.right() <= bar.box().right()) {
      sign.place(bar.target().state(), square, sink);
    }
    if (text.beside()) {
      sink.accept(new Rounded(inset(text.box(), -hair), hair, ground));
    }
    write(bar, shift, sink);
    due(bar, sink);
  }

  private double shift(Bar bar, double begin, double left) {
    double free = bar.box().right() - measures.padding() - bar.text().box().right();
    return Math.clamp(left + measures.padding() - begin, 0, Math.max(0, free));
  }

  /** A single edge for a year's target, a double one for what is not divided over its years. */
  void ground(Bar bar, Consumer<Shape> sink) {
    var inks = StateInks.of(bar.target().state());
    double radius = measures.corner();
    sink.accept(new Rounded(bar.box(), radius, inks.sign()));
    var inner = inset(bar.box(), hair);
    if (!bar.target().years().isSingle()) {
      sink.accept(new Rounded(inner, radius - hair, Ink.GROUND));
      sink.accept(new Rounded(inset(inner, 1.5 * hair), radius - 2.5 * hair, inks.sign()));
      inner = inset(inner, 2.5 * hair);
    }
    sink.accept(new Rounded(inner, Math.max(0, radius - hair), inks.ground()));
  }

  private static Box inset(Box box, double by) {
    return new Box(box.x() + by, box.y() + by, box.width() - 2 * by, box.height() - 2 * by);
  }

  private void write(Bar bar, double shift, Consumer<Shape> sink) {
    var text = bar.text();
    double x = text.box().x() + shift;
    double y = text.box().y();
    if (!text.caption().isEmpty()) {
      var caption = String.join("", text.caption());
      sink.accept(new Phrase(caption, pieces(text.caption(), measures.caption(), x, y)));
      y += text.caption().size() * measures.captionLeading();
    }
    var style = measures.text(text.size());
    sink.accept(new Phrase(bar.target().text(), pieces(text.lines(), style, x, y)));
  }

  private static List<Text> pieces(List<String> lines, TextStyle style, double x, double y) {
    double leading = style.size() * RowText.LEADING;
    var pieces = new ArrayList<Text>();
    for (int i = 0; i < lines.size(); i++) {
      double baseline = y + i * leading + TextMetrics.baseline(leading, style.size());
      pieces.add(new Text(lines.get(i), x, baseline, style, Turn.NONE));
    }
    return pieces;
  }

  private void due(Bar bar, Consumer<Shape> sink) {
    var day = bar.target().due();
    if (day == null || !axis.shows(day)) {
      return;
    }
    double radius = DAY * measures.em();
    double x = Math.clamp(axis.at(day), radius, axis.length() - radius);
    double y = bar.box().bottom() - radius / 2;
    sink.accept(new Diamond(x, y, radius * HALO, Ink.GROUND));
    sink.accept(new Diamond(x, y, radius, Ink.NOTICE));
  }
}
