package org.taizhang.app.scene.gantt;

/** Into what the years of the axis are divided. */
public enum TimeUnit {
  YEAR(1),
  HALF(2),
  QUARTER(4);

  private final int parts;

  TimeUnit(int parts) {
    this.parts = parts;
  }

  /** How many of them make a year. */
  public int parts() {
    return parts;
  }
}
