package org.taizhang.app.scene.gantt;

import org.taizhang.app.scene.Box;
import org.taizhang.model.Target;

/** A target over its years. */
public record Bar(Target target, Box box, BarText text) {
  Bar moved(double dx, double dy) {
    return new Bar(target, box.moved(dx, dy), text.moved(dx, dy));
  }

  /** The same with another height; its text stays at the top. */
  Bar raised(double height) {
    return new Bar(target, new Box(box.x(), box.y(), box.width(), height), text);
  }

  /** Whether a point lies on the bar, or on its text beside it. */
  boolean covers(double x, double y) {
    var point = new Box(x, y, 0, 0);
    return box.holds(point) || text.box().holds(point);
  }
}
