package org.taizhang.app.scene;

import org.taizhang.app.scene.Shape.Line;

/** The lines of a table. Each lies just inside the end of what it closes, so no line is cut. */
public record Strokes(Stroke grid, Stroke guide, Stroke rule) {
  private static final int COUNTED = 5;

  public Strokes(MatrixStyle.Lines lines) {
    this(
        new Stroke(lines.grid(), Ink.GRID),
        new Stroke(lines.grid(), Ink.GUIDE),
        new Stroke(lines.rule(), Ink.RULE));
  }

  /** The line after a column: every fifth department helps counting, the last one closes. */
  Stroke after(int column, int departments) {
    if (column == departments - 1) {
      return rule;
    }
    return column < departments && (column + 1) % COUNTED == 0 ? guide : grid;
  }

  /** A line along the lower edge at y. */
  public Line across(double left, double right, double y, Stroke stroke) {
    double middle = y - stroke.width() / 2;
    return new Line(left, middle, right, middle, stroke);
  }

  /** A line along the right edge at x. */
  public Line down(double x, double top, double bottom, Stroke stroke) {
    double middle = x - stroke.width() / 2;
    return new Line(middle, top, middle, bottom, stroke);
  }
}
