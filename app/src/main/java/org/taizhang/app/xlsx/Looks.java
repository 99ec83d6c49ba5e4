package org.taizhang.app.xlsx;

import org.dhatim.fastexcel.BorderSide;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.StyleSetter;
import org.taizhang.app.scene.Ink;

/** How cells look. */
final class Looks {
  static final String FONT = "宋体";
  static final double SIZE = 10.5;
  private static final String GRID = "858D99";

  private Looks() {}

  /** Lines around, text in lines of its own, in the middle of the height. */
  static void cell(StyleSetter style) {
    style
        .wrapText(true)
        .verticalAlignment("center")
        .borderStyle(BorderStyle.THIN)
        .borderColor(GRID);
  }

  static void head(StyleSetter style) {
    cell(style);
    style.bold().horizontalAlignment("center").fillColor("F3F5F8");
    style.borderStyle(BorderSide.BOTTOM, BorderStyle.MEDIUM);
  }

  static void group(StyleSetter style) {
    style.bold().horizontalAlignment("center").fillColor("F2F5F9");
  }

  static void ink(StyleSetter style, Ink ink) {
    switch (ink) {
      case NOTICE -> style.fontColor("A8231C");
      case MUTED -> style.fontColor("5A616B");
      default -> {}
    }
  }
}
