package org.taizhang.app.scene;

import java.util.ArrayList;
import java.util.List;
import org.taizhang.app.scene.Shape.Phrase;
import org.taizhang.app.scene.Shape.Text;
import org.taizhang.app.type.LineBreaker;
import org.taizhang.app.type.TextMetrics;

/** Writes names in centred lines, where columns are wide enough for that. */
final class LevelNames implements HeadNames {
  private static final int MOST_LINES = 3;
  private static final double SHORTEST_LINE = 4.2;

  private final TextMetrics metrics;
  private final TextStyle style;
  private final double width;

  LevelNames(TextMetrics metrics, TextStyle style, double width) {
    this.metrics = metrics;
    this.style = style;
    this.width = width;
  }

  /** Whether all of the names can be read well so. */
  boolean suits(List<String> names) {
    return width >= SHORTEST_LINE * style.size()
        && names.stream().allMatch(name -> lines(name).size() <= MOST_LINES);
  }

  @Override
  public double height(String name) {
    return lines(name).size() * style.size() * RowText.LEADING + style.size();
  }

  @Override
  public Phrase phrase(String name, double x, double height) {
    var lines = lines(name);
    double leading = style.size() * RowText.LEADING;
    double top = (height - leading * lines.size()) / 2;
    var texts = new ArrayList<Text>();
    for (int i = 0; i < lines.size(); i++) {
      double left = x + (width - metrics.width(style.face(), lines.get(i), style.size())) / 2;
      double baseline = top + i * leading + TextMetrics.baseline(leading, style.size());
      texts.add(new Text(lines.get(i), left, baseline, style, Turn.NONE));
    }
    return new Phrase(name, texts);
  }

  private List<String> lines(String name) {
    var breaker = new LineBreaker(metrics);
    return breaker.balanced(style.face(), name, style.size(), width - style.size() * 0.6);
  }
}
