package org.taizhang.app.page;

import org.taizhang.app.scene.Box;

/** Where things stand on a landscape sheet: margins, and the box left to the table. */
record Sheet(PaperSize size) {
  /** The binding edge and the edge opposite are alike: a landscape sheet may be bound at either. */
  double left() {
    return PaperSize.millimetres(22);
  }

  double top() {
    return PaperSize.millimetres(17);
  }

  double bottom() {
    return size.height() - PaperSize.millimetres(21);
  }

  double width() {
    return size.width() - 2 * left();
  }

  double right() {
    return left() + width();
  }

  /** Baseline of the page number, its dashes 7 mm below the table's area (GB/T 9704-2012 7.5). */
  double numberBaseline() {
    return bottom() + PaperSize.millimetres(7) + 5;
  }

  /** What a head of this height leaves to the table. */
  Box area(double head) {
    double y = top() + head;
    return new Box(left(), y, width(), bottom() - y);
  }
}
