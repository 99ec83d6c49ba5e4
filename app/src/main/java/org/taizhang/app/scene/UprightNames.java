package org.taizhang.app.scene;

import java.util.ArrayList;
import java.util.List;
import org.taizhang.app.scene.Shape.Phrase;
import org.taizhang.app.scene.Shape.Text;
import org.taizhang.app.scene.UprightText.Piece;
import org.taizhang.app.type.Face;
import org.taizhang.app.type.TextMetrics;

/**
 * Stands names upright, one character under another. A name longer than {@value #COMFORTABLE}
 * characters is divided into columns side by side where they fit; what is still too high is set
 * smaller.
 */
final class UprightNames implements HeadNames {
  private static final int COMFORTABLE = 8;
  private static final double STEP = 1.1;
  private static final double ABREAST = 1.06;
  private static final double RAISE = 0.58;

  /** A name divided into columns, and the size it is set in. */
  private record Fit(List<List<Piece>> columns, double size, double height) {}

  private final TextMetrics metrics;
  private final TextStyle style;
  private final Face face;
  private final double width;
  private final double tallest;

  /**
   * @param highest how many characters may stand one under another in the full size
   */
  UprightNames(TextMetrics metrics, TextStyle style, double width, int highest) {
    this.metrics = metrics;
    this.style = style;
    this.width = width;
    face = style.face();
    tallest = highest * STEP * style.size();
  }

  @Override
  public double height(String name) {
    return fit(name).height + style.size();
  }

  @Override
  public Phrase phrase(String name, double x, double height) {
    var fit = fit(name);
    var fitted = new TextStyle(face, fit.size, style.ink());
    double abreast = fit.size * ABREAST;
    double first = x + width / 2 + abreast * (fit.columns.size() - 1) / 2;
    double top = (height - fit.height) / 2;
    var texts = new ArrayList<Text>();
    for (int i = 0; i < fit.columns.size(); i++) {
      // columns of upright Chinese follow each other from right to left
      place(fit.columns.get(i), first - i * abreast, top, fitted, texts);
    }
    return new Phrase(name, texts);
  }

  private void place(
      List<Piece> pieces, double centre, double top, TextStyle fitted, List<Text> into) {
    double em = fitted.size();
    double y = top;
    for (var piece : pieces) {
      double length = length(piece, em);
      double level = centre - metrics.width(face, piece.text(), em) / 2;
      double baseline = y + TextMetrics.baseline(length, em);
      into.add(
          switch (piece.stance()) {
            case LEVEL -> new Text(piece.text(), level, baseline, fitted, Turn.NONE);
            case RAISED ->
                new Text(
                    piece.text(), level + RAISE * em, baseline - RAISE * em, fitted, Turn.NONE);
            case LYING ->
                new Text(
                    piece.text(),
                    centre - (TextMetrics.EM_ASCENT - 0.5) * em,
                    y + (length - metrics.width(face, piece.text(), em)) / 2,
                    fitted,
                    Turn.CLOCKWISE);
          });
      y += length;
    }
  }

  private Fit fit(String name) {
    var pieces = UprightText.pieces(name);
    double em = Math.min(style.size(), width / ABREAST);
    while (true) {
      int abreast = Math.max(1, (int) ((width - 1) / (em * ABREAST)));
      var fit = divide(pieces, em, 1);
      for (int count = 2; count <= abreast && fit.height > COMFORTABLE * STEP * em; count++) {
        fit = divide(pieces, em, count);
      }
      if (fit.height <= tallest && fit.columns.size() <= abreast) {
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
