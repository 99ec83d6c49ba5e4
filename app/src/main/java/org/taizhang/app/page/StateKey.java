package org.taizhang.app.page;

import java.util.ArrayList;
import java.util.List;
import org.taizhang.app.scene.Box;
import org.taizhang.app.scene.Ink;
import org.taizhang.app.scene.RowText;
import org.taizhang.app.scene.Shape;
import org.taizhang.app.scene.Shape.Diamond;
import org.taizhang.app.scene.Shape.Text;
import org.taizhang.app.scene.TextStyle;
import org.taizhang.app.scene.Turn;
import org.taizhang.app.scene.gantt.GanttWords;
import org.taizhang.app.scene.gantt.StateSign;
import org.taizhang.app.type.Face;
import org.taizhang.app.type.TextMetrics;
import org.taizhang.model.TargetState;

/** What letters and signs of a Gantt mean, in one line that ends at the right edge of its box. */
record StateKey(TextMetrics metrics, GanttWords words) implements Key {
  @Override
  public void place(Box box, double size, List<Shape> shapes) {
    double x = box.right();
    x = word(words.due(), x, box, size, shapes);
    double radius = size * 0.4;
    shapes.add(new Diamond(x - radius, box.centreY(), radius, Ink.NOTICE));
    x -= 2 * radius + size;
    for (var state : new ArrayList<>(List.of(TargetState.values())).reversed()) {
      x = word(words.state(state), x, box, size, shapes);
      double side = size * 1.2;
      var square = new Box(x - side, box.centreY() - side / 2, side, side);
      new StateSign(words, new RowText(metrics)).place(state, square, shapes::add);
      x -= side + size;
    }
  }

  /** Ends at x; returns where its sign ends. */
  private double word(String word, double x, Box box, double size, List<Shape> shapes) {
    var style = new TextStyle(Face.SANS, size, Ink.TEXT);
    double begin = x - metrics.width(style.face(), word, size);
    double baseline = box.y() + TextMetrics.baseline(box.height(), size);
    shapes.add(new Text(word, begin, baseline, style, Turn.NONE));
    return begin - size * 0.35;
  }
}
