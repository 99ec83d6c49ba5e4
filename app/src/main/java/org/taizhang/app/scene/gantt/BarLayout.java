package org.taizhang.app.scene.gantt;

import java.util.ArrayList;
import java.util.List;
import org.taizhang.app.scene.Box;
import org.taizhang.app.scene.RowText;
import org.taizhang.app.scene.TextStyle;
import org.taizhang.model.Target;

/**
 * Places the bars of a lane over their years and sets their text: in the bar, or where that would
 * take many lines, in the free years beside it.
 */
final class BarLayout {
  private final TimeAxis axis;
  private final GanttStyle.Room limits;
  private final GanttWords words;
  private final RowText text;
  private final BarMeasures measures;

  BarLayout(TimeAxis axis, GanttStyle style, GanttWords words, RowText text) {
    this.axis = axis;
    this.limits = style.room();
    this.words = words;
    this.text = text;
    this.measures = new BarMeasures(style);
  }

  /** The height a lane needs at least for its bars. */
  double height(List<Bar> bars) {
    double tallest = bars.stream().mapToDouble(bar -> bar.box().height()).max().orElse(0);
    return tallest + 2 * measures.gap();
  }

  List<Bar> fill(List<Bar> bars, double height) {
    return bars.stream().map(bar -> bar.raised(height - 2 * measures.gap())).toList();
  }

  /** The bars of targets that share no year, as high as their texts ask for. */
  List<Bar> bars(List<Target> targets) {
    var bars = new ArrayList<Bar>();
    for (int i = 0; i < targets.size(); i++) {
      var years = targets.get(i).years();
      boolean last = i + 1 == targets.size();
      double before = i == 0 ? axis.start(years.first()) : 0;
      double next = last ? axis.length() : axis.start(targets.get(i + 1).years().first());
      bars.add(bar(targets.get(i), before, next - axis.end(years.last())));
    }
    return bars;
  }

  /**
   * @param before free room left of the bar, as {@code after} right of it
   */
  private Bar bar(Target target, double before, double after) {
    double x = axis.start(target.years().first()) + measures.gap();
    double right = axis.end(target.years().last()) - measures.gap();
    double edge = measures.padding();
    double left = x + 2 * edge + measures.sign();
    double inner = right - edge - left;
    double room = Math.max(before, after) - 2 * edge;
    var inside = set(target, inner, false);
    boolean crowded = inside.lines().isEmpty() || inside.lines().size() > limits.comfortable();
    boolean beside = crowded && room > inner;
    var chosen = beside ? shortened(set(target, room, true), room) : shortened(inside, inner);
    double top = measures.gap() + measures.room();
    if (beside) {
      left = after >= before ? right + edge : x - edge - chosen.box().width();
    }
    double height = Math.max(chosen.box().height(), measures.sign()) + 2 * measures.room();
    var box = new Box(x, measures.gap(), right - x, height);
    return new Bar(target, box, chosen.moved(left, top));
  }

  /** All of the text within a width, at the origin. */
  private BarText set(Target target, double width, boolean beside) {
    double measure = Math.min(width, limits.measure() * measures.em());
    if (measure < measures.em()) {
      return placed(List.of(), List.of(), beside);
    }
    var said = caption(target);
    var caption = measures.caption();
    var above =
        said.isEmpty()
            ? List.<String>of()
            : text.lines(said, caption.face(), caption.size(), measure);
    var lines = text.lines(target.text(), measures.text().face(), measures.em(), measure);
    return placed(above, lines, beside);
  }

  private String caption(Target target) {
    var parts = new ArrayList<String>();
    if (!target.years().isSingle()) {
      parts.add(words.undivided(target.years()));
    }
    if (target.due() != null) {
      parts.add(words.due(target.due()));
    }
    return String.join("　", parts);
  }

  private BarText shortened(BarText whole, double width) {
    var lines = whole.lines();
    int most = limits.most();
    if (lines.size() <= most) {
      return whole;
    }
    var kept = new ArrayList<>(lines.subList(0, most - 1));
    double measure = Math.min(width, limits.measure() * measures.em());
    var rest = lines.get(most - 1) + lines.get(most);
    kept.add(text.shortened(rest, measures.text(), measure));
    return placed(whole.caption(), kept, whole.beside());
  }

  private BarText placed(List<String> caption, List<String> lines, boolean beside) {
    double width = Math.max(longest(caption, measures.caption()), longest(lines, measures.text()));
    double height = caption.size() * measures.captionLeading() + lines.size() * measures.leading();
    return new BarText(caption, lines, new Box(0, 0, width, height), beside);
  }

  private double longest(List<String> lines, TextStyle style) {
    return lines.stream().mapToDouble(line -> text.width(line, style)).max().orElse(0);
  }
}
