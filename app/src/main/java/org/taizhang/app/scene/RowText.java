package org.taizhang.app.scene;

import java.util.ArrayList;
import java.util.List;
import org.taizhang.app.scene.Shape.Phrase;
import org.taizhang.app.scene.Shape.Text;
import org.taizhang.app.type.Face;
import org.taizhang.app.type.LineBreaker;
import org.taizhang.app.type.TextMetrics;

/** Sets wrapped text into cells. */
public final class RowText {
  public static final double LEADING = 1.32;

  private final TextMetrics metrics;
  private final LineBreaker breaker;

  public RowText(TextMetrics metrics) {
    this.metrics = metrics;
    this.breaker = new LineBreaker(metrics);
  }

  public List<String> lines(String text, Face face, double size, double width) {
    return breaker.lines(face, text, size, width);
  }

  public double width(String text, TextStyle style) {
    return metrics.width(style.face(), text, style.size());
  }

  /** Lines one below another, together centred in the box, beginning at its left edge. */
  public Phrase centred(String text, List<String> lines, Box box, TextStyle style) {
    double leading = style.size() * LEADING;
    double top = box.y() + (box.height() - leading * lines.size()) / 2;
    var pieces = new ArrayList<Text>();
    for (int i = 0; i < lines.size(); i++) {
      double baseline = top + i * leading + TextMetrics.baseline(leading, style.size());
      pieces.add(new Text(lines.get(i), box.x(), baseline, style, Turn.NONE));
    }
    return new Phrase(text, pieces);
  }

  /** One line in the middle of the box; made smaller where the box is too narrow for it. */
  public Text middle(String text, Box box, TextStyle style) {
    double width = width(text, style);
    var fitted =
        width <= box.width()
            ? style
            : new TextStyle(style.face(), style.size() * box.width() / width, style.ink());
    return new Text(
        text,
        box.centreX() - Math.min(width, box.width()) / 2,
        box.y() + TextMetrics.baseline(box.height(), fitted.size()),
        fitted,
        Turn.NONE);
  }

  /** One line that ends at the right edge of the box. */
  public Text right(String text, Box box, TextStyle style) {
    double baseline = box.y() + TextMetrics.baseline(box.height(), style.size());
    return new Text(text, box.right() - width(text, style), baseline, style, Turn.NONE);
  }

  /** As much of the text as fits the width, ended by … where something is missing. */
  public String shortened(String text, TextStyle style, double width) {
    if (width(text, style) <= width) {
      return text;
    }
    int end = text.length();
    while (end > 0 && width(text.substring(0, end) + "…", style) > width) {
      end = text.offsetByCodePoints(end, -1);
    }
    return text.substring(0, end) + "…";
  }
}
