package org.taizhang.app.page;

import org.taizhang.app.scene.Ink;
import org.taizhang.app.scene.Shape;
import org.taizhang.app.scene.Shape.Text;
import org.taizhang.app.scene.TextStyle;
import org.taizhang.app.scene.Turn;
import org.taizhang.app.type.Face;
import org.taizhang.app.type.TextMetrics;

/**
 * The number of a page: odd pages right, even pages left, one character in; 4号 宋体 (GB/T 9704-2012
 * 7.5).
 */
record PageNumber(Sheet sheet, TextMetrics metrics, BriefingWords words) {
  /**
   * @param page from 1
   */
  Shape of(int page) {
    var style = new TextStyle(Face.SERIF, 14, Ink.TEXT);
    var text = words.number(page);
    double width = metrics.width(style.face(), text, style.size());
    double x = page % 2 == 1 ? sheet.right() - width - style.size() : sheet.left() + style.size();
    return new Text(text, x, sheet.numberBaseline(), style, Turn.NONE);
  }
}
