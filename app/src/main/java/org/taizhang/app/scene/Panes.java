package org.taizhang.app.scene;

import java.util.function.Consumer;

/**
 * A table laid out in four regions, each with its own origin, so that a device can keep the head
 * and the side in place while the body moves.
 *
 * <pre>
 *   corner │ head     head: x as in the body, y from 0 to headHeight
 *   ───────┼──────
 *   side   │ body     side: x from 0 to sideWidth, y as in the body
 * </pre>
 *
 * Shapes come for a visible range only and in the order in which they are to be drawn; those at the
 * edge of the range reach beyond it.
 */
public interface Panes {
  double sideWidth();

  double headHeight();

  double bodyWidth();

  double bodyHeight();

  /** The fixed region above the side. */
  void corner(Consumer<Shape> sink);

  /** Column heads that reach into the range from {@code left} to {@code right} of the body. */
  void head(double left, double right, Consumer<Shape> sink);

  /** Row heads that reach into the range from {@code top} to {@code bottom} of the body. */
  void side(double top, double bottom, Consumer<Shape> sink);

  /** Cells that reach into a rectangle of the body. */
  void body(Box visible, Consumer<Shape> sink);
}
