package org.taizhang.app.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.taizhang.app.scene.Shape;
import org.taizhang.app.scene.Shape.Diamond;
import org.taizhang.app.scene.Shape.Fill;
import org.taizhang.app.scene.Shape.Line;
import org.taizhang.app.scene.Shape.Mark;
import org.taizhang.app.scene.Shape.Phrase;
import org.taizhang.app.scene.Shape.Rounded;
import org.taizhang.app.scene.Shape.Text;
import org.taizhang.app.scene.Stroke;

/**
 * Joins the pieces of a line that end where the next begins, as the cells of a column do: a tenth
 * of the lines, and no seams between them. Grounds come first, then lines, then what stands on
 * them; cells do not overlap, so the order among them is free.
 */
final class JoinedLines {
  private static final double TOUCH = 1e-3;

  private record Upright(long x, Stroke stroke) {}

  private final List<Shape> grounds = new ArrayList<>();
  private final Map<Stroke, List<Line>> finished = new LinkedHashMap<>();
  private final Map<Upright, Line> open = new LinkedHashMap<>();
  private final List<Shape> ink = new ArrayList<>();

  private JoinedLines() {}

  static List<Shape> of(List<Shape> shapes) {
    var joined = new JoinedLines();
    shapes.forEach(joined::add);
    joined.open.values().forEach(joined::finish);
    var all = new ArrayList<>(joined.grounds);
    joined.finished.values().forEach(all::addAll);
    all.addAll(joined.ink);
    return all;
  }

  private void add(Shape shape) {
    switch (shape) {
      case Fill fill -> grounds.add(fill);
      case Line line -> line(line);
      case Text text -> ink.add(text);
      case Phrase phrase -> ink.add(phrase);
      case Mark mark -> ink.add(mark);
      case Rounded rounded -> ink.add(rounded);
      case Diamond diamond -> ink.add(diamond);
    }
  }

  private void line(Line line) {
    if (line.x1() != line.x2()) {
      finish(line);
      return;
    }
    var key = new Upright(Math.round(line.x1() / TOUCH), line.stroke());
    var before = open.get(key);
    if (before != null && Math.abs(before.y2() - line.y1()) < TOUCH) {
      open.put(key, new Line(before.x1(), before.y1(), before.x2(), line.y2(), line.stroke()));
    } else {
      if (before != null) {
        finish(before);
      }
      open.put(key, line);
    }
  }

  private void finish(Line line) {
    finished.computeIfAbsent(line.stroke(), stroke -> new ArrayList<>()).add(line);
  }
}
