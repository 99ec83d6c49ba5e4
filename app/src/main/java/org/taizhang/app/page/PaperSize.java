package org.taizhang.app.page;

/** Sheets of ISO 216, in points: lying for tables, upright for official documents. */
public enum PaperSize {
  A3_LANDSCAPE(420, 297),
  A4_LANDSCAPE(297, 210),
  A4_UPRIGHT(210, 297);

  private static final double POINTS = 72 / 25.4;

  private final double width;
  private final double height;

  PaperSize(double width, double height) {
    this.width = width * POINTS;
    this.height = height * POINTS;
  }

  public double width() {
    return width;
  }

  public double height() {
    return height;
  }

  static double millimetres(double length) {
    return length * POINTS;
  }
}
