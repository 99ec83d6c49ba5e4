package org.taizhang.app.matrix;

import java.util.function.Consumer;
import org.taizhang.app.kit.Grid;
import org.taizhang.app.scene.Box;
import org.taizhang.app.scene.MatrixScene;
import org.taizhang.app.scene.Shape;

/** A matrix scene as what a grid shows. */
record SceneContent(MatrixScene scene) implements Grid.Content {
  @Override
  public double sideWidth() {
    return scene.sideWidth();
  }

  @Override
  public double headHeight() {
    return scene.headHeight();
  }

  @Override
  public double bodyWidth() {
    return scene.columns().length();
  }

  @Override
  public double bodyHeight() {
    return scene.rows().length();
  }

  @Override
  public void corner(Consumer<Shape> sink) {
    scene.corner(sink);
  }

  @Override
  public void head(double left, double right, Consumer<Shape> sink) {
    scene.head(left, right, sink);
  }

  @Override
  public void side(double top, double bottom, Consumer<Shape> sink) {
    scene.side(top, bottom, sink);
  }

  @Override
  public void body(Box visible, Consumer<Shape> sink) {
    scene.body(visible, sink);
  }
}
