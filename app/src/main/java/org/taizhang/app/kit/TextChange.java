package org.taizhang.app.kit;

import java.util.ArrayList;
import java.util.List;
import org.taizhang.app.kit.TextChange.Run.Side;

/**
 * How a text became another.
 *
 * @param runs in order; those of the old text make it up with those of both, and so do those of the
 *     new one
 */
public record TextChange(List<Run> runs) {
  /** Characters that stand in one of the texts, or in both. */
  public record Run(Side side, String text) {
    /** Which of the texts. */
    public enum Side {
      BEFORE,
      BOTH,
      AFTER
    }
  }

  /** So much of what is the same is shown on either side of what is not. */
  private static final int NEAR = 30;

  private static final String CUT = "……";

  /** Fewer characters in common between two changes are chance. */
  private static final int LEAST = 2;

  /** Above so many pairs of characters the middle is one change; comparing them would be felt. */
  private static final long MOST_PAIRS = 250_000;

  public TextChange {
    runs = List.copyOf(runs);
  }

  /** What the two texts have in common, and what not. */
  public static TextChange of(String before, String after) {
    int[] one = before.codePoints().toArray();
    int[] two = after.codePoints().toArray();
    int most = Math.min(one.length, two.length);
    int head = 0;
    while (head < most && one[head] == two[head]) {
      head++;
    }
    int tail = 0;
    while (tail < most - head && one[one.length - 1 - tail] == two[two.length - 1 - tail]) {
      tail++;
    }
    var made = new Runs();
    made.both(new String(one, 0, head), true);
    made.between(
        new String(one, head, one.length - head - tail).codePoints().toArray(),
        new String(two, head, two.length - head - tail).codePoints().toArray());
    made.both(new String(one, one.length - tail, tail), true);
    return new TextChange(made.all());
  }

  /** With only so much of what is the same as tells where one is. */
  public TextChange brief() {
    List<Run> brief = new ArrayList<>();
    for (int i = 0; i < runs.size(); i++) {
      var run = runs.get(i);
      brief.add(
          run.side() == Side.BOTH && runs.size() > 1
              ? new Run(Side.BOTH, cut(run.text(), i == 0, i == runs.size() - 1))
              : run);
    }
    return new TextChange(brief);
  }

  private static String cut(String text, boolean first, boolean last) {
    int length = text.codePointCount(0, text.length());
    int kept = (first ? 0 : NEAR) + (last ? 0 : NEAR);
    if (length <= kept + CUT.length()) {
      return text;
    }
    var begin = first ? "" : text.substring(0, text.offsetByCodePoints(0, NEAR));
    var end = last ? "" : text.substring(text.offsetByCodePoints(text.length(), -NEAR));
    return begin + CUT + end;
  }

  /** Runs while they are found. */
  private static final class Runs {
    private final List<Run> all = new ArrayList<>();
    private final StringBuilder before = new StringBuilder();
    private final StringBuilder after = new StringBuilder();
    private final StringBuilder both = new StringBuilder();

    /** The longest common subsequence tells what stayed. */
    void between(int[] one, int[] two) {
      if ((long) one.length * two.length > MOST_PAIRS) {
        before.append(new String(one, 0, one.length));
        after.append(new String(two, 0, two.length));
        return;
      }
      int[][] common = common(one, two);
      int i = 0;
      int j = 0;
      while (i < one.length || j < two.length) {
        if (i < one.length && j < two.length && one[i] == two[j]) {
          both.appendCodePoint(one[i++]);
          j++;
        } else {
          stay(false);
          if (j == two.length || (i < one.length && common[i + 1][j] >= common[i][j + 1])) {
            before.appendCodePoint(one[i++]);
          } else {
            after.appendCodePoint(two[j++]);
          }
        }
      }
      stay(false);
    }

    private static int[][] common(int[] one, int[] two) {
      int[][] common = new int[one.length + 1][two.length + 1];
      for (int i = one.length - 1; i >= 0; i--) {
        for (int j = two.length - 1; j >= 0; j--) {
          common[i][j] =
              one[i] == two[j]
                  ? common[i + 1][j + 1] + 1
                  : Math.max(common[i + 1][j], common[i][j + 1]);
        }
      }
      return common;
    }

    private void stay(boolean edge) {
      var text = both.toString();
      both.setLength(0);
      both(text, edge);
    }

    /**
     * @param edge whether it begins or ends the texts, where nothing is chance
     */
    void both(String text, boolean edge) {
      if (!edge && text.codePointCount(0, text.length()) < LEAST) {
        before.append(text);
        after.append(text);
      } else if (!text.isEmpty()) {
        flush();
        all.add(new Run(Side.BOTH, text));
      }
    }

    private void flush() {
      add(Side.BEFORE, before);
      add(Side.AFTER, after);
    }

    private void add(Side side, StringBuilder text) {
      if (!text.isEmpty()) {
        all.add(new Run(side, text.toString()));
        text.setLength(0);
      }
    }

    List<Run> all() {
      flush();
      return all;
    }
  }
}
