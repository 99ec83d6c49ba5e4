package org.taizhang.app.page;

import java.util.List;
import org.taizhang.app.scene.Shape;

/** One page in points; its origin is the upper left corner. Shapes are in drawing order. */
public record Page(double width, double height, List<Shape> shapes) {
  public Page {
    shapes = List.copyOf(shapes);
  }
}
