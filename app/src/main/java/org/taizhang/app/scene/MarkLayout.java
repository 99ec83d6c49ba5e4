package org.taizhang.app.scene;

import java.util.Set;
import java.util.function.Consumer;
import org.taizhang.app.scene.Shape.Mark;
import org.taizhang.model.Role;

/** Places the signs of a cell side by side. */
final class MarkLayout {
  private static final double GAP = 0.7;

  private MarkLayout() {}

  /**
   * @param radius wanted; smaller where several signs do not fit the width
   */
  static void place(Set<Role> roles, Box cell, double radius, Consumer<Shape> sink) {
    int count = roles.size();
    double units = 2 * count + GAP * (count - 1);
    double fitted = Math.min(radius, (cell.width() - 2) / units);
    double x = cell.centreX() - units * fitted / 2 + fitted;
    for (var role : roles) {
      sink.accept(new Mark(role, x, cell.centreY(), fitted, Mark.ink(role)));
      x += (2 + GAP) * fitted;
    }
  }
}
