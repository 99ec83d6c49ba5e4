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
  private static final double SMALLER = 0.95;
  private static final double LEAST = 3;

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
    double size = measures.em();
    if (Math.min(width, measure()) < size) {
      return placed(List.of(), List.of(), size, beside);
    }
    var said = caption(target);
    var style = measures.caption();
    double room = Math.min(width, measure());
    var above =
        said.isEmpty() ? List.<String>of() : text.lines(said, style.face(), style.size(), room);
    var face = measures.text(size).face();
    var set = placed(above, text.lines(target.text(), face, size, room), size, beside);
    while (set.box().height() > limits.tallest() && size > LEAST) {
      size *= SMALLER;
      set = placed(above, text.lines(target.text(), face, size, room), size, beside);
    }
    return set;
  }

  private double measure() {
    return limits.measure() * measures.em();
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
    var rest = lines.get(most - 1) + lines.get(most);
    kept.add(text.shortened(rest, measures.text(whole.size()), Math.min(width, measure())));
    return placed(whole.caption(), kept, whole.size(), whole.beside());
  }

  private BarText placed(List<String> caption, List<String> lines, double size, boolean beside) {
    double width =
        Math.max(longest(caption, measures.caption()), longest(lines, measures.text(size)));
    double height =
        caption.size() * measures.captionLeading() + lines.size() * size * RowText.LEADING;
    return new BarText(caption, lines, size, new Box(0, 0, width, height), beside);
  }

  private double longest(List<String> lines, TextStyle style) {
    return lines.stream().mapToDouble(line -> text.width(line, style)).max().orElse(0);
  }
}
