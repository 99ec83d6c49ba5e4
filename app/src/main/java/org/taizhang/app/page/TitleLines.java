package org.taizhang.app.page;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.taizhang.app.type.Face;
import org.taizhang.app.type.LineBreaker;
import org.taizhang.app.type.TextMetrics;

/**
 * Breaks titles by sense (GB/T 9704-2012 7.3.1: 词意完整，排列对称，长短适宜): lines of about equal length that
 * end where a word of titles ends; one more than needed rather than a word divided.
 */
record TitleLines(TextMetrics metrics, Face face, double size, double width) {
  private static final String OPENING = "《（(“";
  private static final String CLOSING = "》）)”";
  private static final List<String> WORDS = List.of("方案", "计划", "計劃", "要点", "意见", "发展", "工程", "情况");

  /** What a break inside of a word costs, in characters of unequal length. */
  private static final double INSIDE = 9;

  /** What one line more than necessary costs. */
  private static final double LINE = 4;

  /** Nobody reads a title of more lines; every division of it would be too many to weigh. */
  private static final int MOST = 3;

  private record Break(double cost, List<String> lines) {}

  List<String> of(String title) {
    var few = new LineBreaker(metrics).balanced(face, title, size, width);
    if (few.size() == 1 || few.size() > MOST) {
      return few;
    }
    var best = best(title, few.size());
    var more = best(title, few.size() + 1);
    if (best == null || (more != null && more.cost() + LINE < best.cost())) {
      best = more;
    }
    return best == null ? few : best.lines();
  }

  private @Nullable Break best(String title, int lines) {
    return best(title, lines, metrics.width(face, title, size) / lines);
  }

  /** The best division into so many lines; null where there is none. */
  private @Nullable Break best(String rest, int lines, double even) {
    if (lines == 1) {
      double length = metrics.width(face, rest, size);
      return length > width ? null : new Break(Math.abs(length - even) / size, List.of(rest));
    }
    Break best = null;
    for (int at = 2; at < rest.length() - 1; at++) {
      var line = rest.substring(0, at);
      double length = metrics.width(face, line, size);
      if (length > width) {
        break;
      }
      var after = may(rest, at) ? best(rest.substring(at), lines - 1, even) : null;
      double cost = Math.abs(length - even) / size + (ends(rest, at) ? 0 : INSIDE);
      if (after != null && (best == null || cost + after.cost() < best.cost())) {
        var all = new ArrayList<>(List.of(line));
        all.addAll(after.lines());
        best = new Break(cost + after.cost(), all);
      }
    }
    return best;
  }

  private static boolean may(String text, int at) {
    char before = text.charAt(at - 1);
    char after = text.charAt(at);
    boolean number = before < 0x80 && (after < 0x80 || after == '年' || after == '—');
    return !number
        && before != '—'
        && OPENING.indexOf(before) < 0
        && CLOSING.indexOf(after) < 0
        && "，、。：".indexOf(after) < 0;
  }

  private static boolean ends(String text, int at) {
    var before = text.substring(0, at);
    return OPENING.indexOf(text.charAt(at)) >= 0
        || CLOSING.indexOf(text.charAt(at - 1)) >= 0
        || WORDS.stream().anyMatch(before::endsWith);
  }
}
