package org.taizhang.app.kit;

import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Shape;
import org.taizhang.model.Role;

/** The signs ● ○ △ as nodes, the same shapes as in scenes. */
public final class Marks {
  private static final double RADIUS = 5.5;

  private Marks() {}

  public static Node of(Role role) {
    var pane = new StackPane(shape(role));
    pane.getStyleClass().add("mark-box");
    return pane;
  }

  private static Shape shape(Role role) {
    double half = RADIUS * Math.sqrt(3) / 2;
    var shape =
        switch (role) {
          case LEAD, RESPONSIBLE -> new Circle(RADIUS);
          case SUPPORTING -> new Polygon(0, -RADIUS, half, RADIUS / 2, -half, RADIUS / 2);
        };
    shape.getStyleClass().addAll("role-mark", role.name().toLowerCase(Locale.ROOT));
    return shape;
  }
}
