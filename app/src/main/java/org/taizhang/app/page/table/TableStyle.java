package org.taizhang.app.page.table;

import org.taizhang.app.scene.Ink;
import org.taizhang.app.scene.Stroke;
import org.taizhang.app.scene.TextStyle;
import org.taizhang.app.type.Face;

/**
 * How a table is set.
 *
 * @param size of the type in its cells
 */
public record TableStyle(double size) {
  static final Stroke GRID = new Stroke(0.4, Ink.GUIDE);
  static final Stroke RULE = new Stroke(0.8, Ink.RULE);
  static final Stroke TOP = new Stroke(1.2, Ink.ACCENT);

  double leading() {
    return size * 1.36;
  }

  /** Between text and the lines beside it. */
  double aside() {
    return size * 0.45;
  }

  /** Between text and the lines above and below it. */
  double above() {
    return size * 0.3;
  }

  /** Height of so many lines of text in a cell. */
  double height(int lines) {
    return lines * leading() + 2 * above();
  }

  TextStyle words(Ink ink) {
    return new TextStyle(Face.SANS, size, ink);
  }

  TextStyle heavy() {
    return new TextStyle(Face.SANS_BOLD, size, Ink.TEXT);
  }
}
