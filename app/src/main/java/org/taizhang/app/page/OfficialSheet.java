package org.taizhang.app.page;

import java.util.ArrayList;
import java.util.List;
import org.taizhang.app.scene.Ink;
import org.taizhang.app.scene.Shape;
import org.taizhang.app.scene.Shape.Text;
import org.taizhang.app.scene.TextStyle;
import org.taizhang.app.scene.Turn;
import org.taizhang.app.type.Face;
import org.taizhang.app.type.TextMetrics;

/**
 * The page of official documents after GB/T 9704-2012: A4 upright, the type area 156 × 225 mm with
 * 37 mm above it and 28 mm at the binding edge, 22 lines of 28 characters.
 */
final class OfficialSheet {
  static final int LINES = 22;
  static final int CHARACTERS = 28;

  /** 3号. */
  static final double TYPE = 15.79;

  /** 4号. */
  static final double SMALL_TYPE = 14;

  /** Where the middle of a dash lies above the baseline, in ems. */
  private static final double DASH = 0.268;

  private OfficialSheet() {}

  static double left() {
    return PaperSize.millimetres(28);
  }

  static double top() {
    return PaperSize.millimetres(37);
  }

  static double width() {
    return PaperSize.millimetres(156);
  }

  static double height() {
    return PaperSize.millimetres(225);
  }

  static double right() {
    return left() + width();
  }

  static double bottom() {
    return top() + height();
  }

  static double pitch() {
    return height() / LINES;
  }

  static double measure() {
    return CHARACTERS * TYPE;
  }

  /** The page with its number, from 1. */
  static Page page(List<Shape> shapes, String number, int page, TextMetrics metrics) {
    var all = new ArrayList<>(shapes);
    all.add(number(number, page, metrics));
    var size = PaperSize.A4_UPRIGHT;
    return new Page(size.width(), size.height(), all);
  }

  /** 7.5: dashes 7 mm below the type area, odd pages right and even pages left, one 字 in. */
  private static Text number(String number, int page, TextMetrics metrics) {
    var style = new TextStyle(Face.SERIF, SMALL_TYPE, Ink.TEXT);
    double width = metrics.width(style.face(), number, style.size());
    double x = page % 2 == 1 ? right() - style.size() - width : left() + style.size();
    double baseline = bottom() + PaperSize.millimetres(7) + DASH * style.size();
    return new Text(number, x, baseline, style, Turn.NONE);
  }
}
