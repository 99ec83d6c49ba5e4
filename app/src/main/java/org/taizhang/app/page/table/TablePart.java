package org.taizhang.app.page.table;

import java.util.List;
import java.util.Map;
import org.taizhang.app.scene.Shape;

/**
 * As much of a table as stands on one page, its head included.
 *
 * @param shapes from the upper left corner of the part
 * @param begun where the rows stand that begin here
 */
public record TablePart(double height, List<Shape> shapes, Map<Integer, Double> begun) {
  public TablePart {
    shapes = List.copyOf(shapes);
    begun = Map.copyOf(begun);
  }

  /** Its shapes at another place. */
  public List<Shape> at(double x, double y) {
    return shapes.stream().map(shape -> shape.moved(x, y)).toList();
  }
}
