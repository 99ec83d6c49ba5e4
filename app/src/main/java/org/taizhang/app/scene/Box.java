package org.taizhang.app.scene;

/** A rectangle; x grows to the right, y downwards, in units of the scene (points on paper). */
public record Box(double x, double y, double width, double height) {
  public double right() {
    return x + width;
  }

  public double bottom() {
    return y + height;
  }

  public double centreX() {
    return x + width / 2;
  }

  public double centreY() {
    return y + height / 2;
  }

  public Box moved(double dx, double dy) {
    return new Box(x + dx, y + dy, width, height);
  }

  /** Whether the other lies wholly inside, a thousandth of a unit aside. */
  public boolean holds(Box other) {
    double slack = 1e-3;
    return other.x >= x - slack
        && other.y >= y - slack
        && other.right() <= right() + slack
        && other.bottom() <= bottom() + slack;
  }
}
