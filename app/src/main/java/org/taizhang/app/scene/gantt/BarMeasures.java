package org.taizhang.app.scene.gantt;

import org.taizhang.app.scene.Ink;
import org.taizhang.app.scene.RowText;
import org.taizhang.app.scene.TextStyle;
import org.taizhang.app.type.Face;

/** Type and distances in and around a bar; all hang on the size of its text. */
record BarMeasures(GanttStyle style) {
  double em() {
    return style.table().sizes().text();
  }

  TextStyle text(double size) {
    return new TextStyle(Face.SANS, size, Ink.TEXT);
  }

  TextStyle caption() {
    return new TextStyle(Face.SANS, style.table().sizes().small(), Ink.MUTED);
  }

  double captionLeading() {
    return caption().size() * RowText.LEADING;
  }

  /** Between a bar and the lines around its years. */
  double gap() {
    return 0.24 * em();
  }

  /** Between a bar's upper and lower edge and its text. */
  double room() {
    return 0.34 * em();
  }

  /** Between a bar's left and right edge and what is in it. */
  double padding() {
    return 0.45 * em();
  }

  /** Side of the square with the state's letter. */
  double sign() {
    return 1.25 * em();
  }

  double corner() {
    return 0.3 * em();
  }
}
