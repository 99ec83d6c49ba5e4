package org.taizhang.app.scene;

import java.util.ArrayList;
import java.util.List;
import org.taizhang.app.scene.Shape.Phrase;
import org.taizhang.app.scene.Shape.Text;
import org.taizhang.app.scene.UprightText.Piece;
import org.taizhang.app.type.Face;
import org.taizhang.app.type.TextMetrics;

/**
 * Stands names upright in column heads of one width. A name longer than {@value #COMFORTABLE}
 * characters is divided into columns side by side where they fit; what is still higher than {@value
 * #HIGHEST} characters is set smaller.
 */
final class HeadLayout {
  private static final int COMFORTABLE = 8;
  private static final int HIGHEST = 14;
  private static final int LEAST = 4;
  private static final double STEP = 1.1;
  private static final double ABREAST = 1.06;
  private static final double RAISE = 0.58;

  /** A name divided into columns, and the size it is set in. */
  private record Fit(List<List<Piece>> columns, double size, double height) {}

  private final TextMetrics metrics;
  private final Face face;
  private final double size;
  private final double width;

  HeadLayout(TextMetrics metrics, Face face, double size, double width) {
    this.metrics = metrics;
    this.face = face;
    this.size = size;
    this.width = width;
  }

  /** The height all of the names need, room above and below included. */
  double height(List<String> names) {
    double highest = LEAST * STEP * size;
    for (var name : names) {
      highest = Math.max(highest, fit(name).height);
    }
    return highest + size;
  }

  /** The name centred in a box at x of the given height. */
  Phrase phrase(String name, double x, double height, Ink ink) {
    var fit = fit(name);
    var style = new TextStyle(face, fit.size, ink);
    double abreast = fit.size * ABREAST;
    double first = x + width / 2 + abreast * (fit.columns.size() - 1) / 2;
    double top = (height - fit.height) / 2;
    var texts = new ArrayList<Text>();
    for (int i = 0; i < fit.columns.size(); i++) {
      // columns of upright Chinese follow each other from right to left
      place(fit.columns.get(i), first - i * abreast, top, style, texts);
    }
    return new Phrase(name, texts);
  }

  private void place(
      List<Piece> pieces, double centre, double top, TextStyle style, List<Text> into) {
    double em = style.size();
    double y = top;
    for (var piece : pieces) {
      double length = length(piece, em);
      double level = centre - metrics.width(face, piece.text(), em) / 2;
      double baseline = y + TextMetrics.baseline(length, em);
      into.add(
          switch (piece.stance()) {
            case LEVEL -> new Text(piece.text(), level, baseline, style, Turn.NONE);
            case RAISED ->
                new Text(piece.text(), level + RAISE * em, baseline - RAISE * em, style, Turn.NONE);
            case LYING ->
                new Text(
                    piece.text(),
                    centre - (TextMetrics.EM_ASCENT - 0.5) * em,
                    y + (length - metrics.width(face, piece.text(), em)) / 2,
                    style,
                    Turn.CLOCKWISE);
          });
      y += length;
    }
  }

  private Fit fit(String name) {
    var pieces = UprightText.pieces(name);
    double em = Math.min(size, width / ABREAST);
    while (true) {
      int abreast = Math.max(1, (int) ((width - 1) / (em * ABREAST)));
      var fit = divide(pieces, em, 1);
      for (int count = 2; count <= abreast && fit.height > COMFORTABLE * STEP * size; count++) {
        fit = divide(pieces, em, count);
      }
      if (fit.height <= HIGHEST * STEP * size && fit.columns.size() <= abreast) {
        return fit;
      }
      em *= 0.96;
    }
  }

  private Fit divide(List<Piece> pieces, double em, int count) {
    var columns = UprightText.columns(pieces, count);
    double highest = 0;
    for (var column : columns) {
      highest = Math.max(highest, column.stream().mapToDouble(p -> length(p, em)).sum());
    }
    return new Fit(columns, em, highest);
  }

  private double length(Piece piece, double em) {
    return piece.stance() == UprightText.Stance.LYING
        ? Math.max(STEP * 0.9, metrics.width(face, piece.text(), 1) + 0.1) * em
        : STEP * em;
  }
}
