package org.taizhang.seeds.source.word;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The automatic numbers of a document, which stand in no text: lists, their levels, and how far
 * each has counted (ECMA-376 part 1, 17.9).
 */
final class Numbering {
  private static final int LEVELS = 9;

  private record Abstract(
      Map<Integer, NumberLevel> levels, @Nullable String styleLink, Counters counted) {}

  /** How far each level has counted; 0 where it has not begun. */
  private static final class Counters {
    private final int[] at = new int[LEVELS];
  }

  private record Instance(
      int list, Map<Integer, NumberLevel> levels, Map<Integer, Integer> starts) {}

  private final Map<Integer, Abstract> lists = new HashMap<>();
  private final Map<Integer, Instance> instances = new HashMap<>();
  private final Set<Long> started = new HashSet<>();
  private final Styles styles;

  Numbering(Styles styles) {
    this.styles = styles;
  }

  static Numbering none() {
    return new Numbering(Styles.NONE);
  }

  /**
   * Adds a list.
   *
   * @param styleLink style that says what the list is; null where it says so itself
   */
  void list(int id, Map<Integer, NumberLevel> levels, @Nullable String styleLink) {
    lists.put(id, new Abstract(levels, styleLink, new Counters()));
  }

  boolean has(int list) {
    return lists.containsKey(list);
  }

  /**
   * Adds a use of a list, which counts on from the other uses of it.
   *
   * @param levels that differ from those of the list
   * @param starts numbers that levels begin anew with when the use is met first
   */
  void instance(int id, int list, Map<Integer, NumberLevel> levels, Map<Integer, Integer> starts) {
    instances.put(id, new Instance(list, levels, starts));
  }

  /**
   * The text of the next paragraph of the list with its number before it; without one for bullets
   * and unknown lists. A space parts them where no sign does.
   *
   * @param level from 0
   */
  String next(int numbering, int level, String written) {
    String text = written.stripLeading();
    Instance instance = instances.get(numbering);
    Abstract list = instance == null ? null : linked(lists.get(instance.list()));
    if (instance == null || list == null || level < 0 || level >= LEVELS) {
      return written;
    }
    count(numbering, instance, list, level);
    NumberLevel own = level(instance, list, level);
    if (own.format().equals("bullet")) {
      return text;
    }
    StringBuilder number = new StringBuilder();
    for (int i = 0; i < own.text().length(); i++) {
      char c = own.text().charAt(i);
      int shown = c == '%' && i + 1 < own.text().length() ? own.text().charAt(i + 1) - '1' : -1;
      if (shown >= 0 && shown < LEVELS) {
        number.append(shown(level(instance, list, shown), list.counted().at[shown], own.decimal()));
        i++;
      } else {
        number.append(c);
      }
    }
    String label = number.toString().strip();
    boolean bare = !label.isEmpty() && isWord(label.charAt(label.length() - 1));
    boolean closed = own.tight() && !text.isEmpty() && !isWord(text.charAt(0));
    return bare && !closed ? label + " " + text : label + text;
  }

  private static boolean isWord(char c) {
    return Character.isLetterOrDigit(c);
  }

  private static String shown(NumberLevel level, int number, boolean decimal) {
    return NumberFormat.of(number, decimal ? "decimal" : level.format());
  }

  private @Nullable Abstract linked(@Nullable Abstract list) {
    if (list == null || list.styleLink() == null) {
      return list;
    }
    Instance other = instances.get(styles.listOf(list.styleLink()));
    return other == null ? list : lists.get(other.list());
  }

  private void count(int numbering, Instance instance, Abstract list, int level) {
    int[] counted = list.counted().at;
    for (int above = 0; above < level; above++) {
      counted[above] = counted[above] == 0 ? level(instance, list, above).start() : counted[above];
    }
    Integer start = instance.starts().get(level);
    boolean anew = start != null && started.add(numbering * 16L + level);
    int first = start != null ? start : level(instance, list, level).start();
    counted[level] = anew || counted[level] == 0 ? first : counted[level] + 1;
    for (int below = level + 1; below < LEVELS; below++) {
      int restart = level(instance, list, below).restart();
      if (restart < 0 || (restart > 0 && level < restart)) {
        counted[below] = 0;
      }
    }
  }

  private static NumberLevel level(Instance instance, Abstract list, int level) {
    NumberLevel own = list.levels().getOrDefault(level, NumberLevel.PLAIN);
    return instance.levels().getOrDefault(level, own);
  }
}
