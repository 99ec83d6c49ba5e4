package org.taizhang.app.page;

import java.util.List;
import org.taizhang.app.scene.Box;
import org.taizhang.app.scene.Ink;
import org.taizhang.app.scene.MatrixWords;
import org.taizhang.app.scene.Shape;
import org.taizhang.app.scene.Shape.Mark;
import org.taizhang.app.scene.Shape.Text;
import org.taizhang.app.scene.TextStyle;
import org.taizhang.app.scene.Turn;
import org.taizhang.app.type.Face;
import org.taizhang.app.type.TextMetrics;
import org.taizhang.model.Role;

/** What the signs of roles mean, in one line that ends at the right edge of its box. */
record Legend(TextMetrics metrics, MatrixWords words) implements Key {
  @Override
  public void place(Box box, double size, List<Shape> shapes) {
    var style = new TextStyle(Face.SANS, size, Ink.TEXT);
    double radius = size * 0.38;
    double baseline = box.y() + TextMetrics.baseline(box.height(), size);
    double x = box.right();
    for (var role : List.of(Role.SUPPORTING, Role.RESPONSIBLE, Role.LEAD)) {
      var word = words.role(role);
      x -= metrics.width(style.face(), word, size);
      shapes.add(new Text(word, x, baseline, style, Turn.NONE));
      x -= size * 0.35 + radius;
      shapes.add(new Mark(role, x, box.centreY(), radius, Mark.ink(role)));
      x -= radius + size * 1.1;
    }
  }
}
