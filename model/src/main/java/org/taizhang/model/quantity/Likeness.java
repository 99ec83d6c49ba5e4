package org.taizhang.model.quantity;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.taizhang.model.text.Folding;

/** How likely two subjects are the same thing under another wording. */
final class Likeness {
  /** From here on they are taken for the same. */
  static final double ENOUGH = 0.55;

  private static final Pattern BESIDE = Pattern.compile("\\([^()]*\\)|[“”\"‘’《》、,，\\s]");

  /** 省、市级, 常州市, 省级以上 at the beginning; 区域 is none. */
  private static final Pattern LEVEL =
      Pattern.compile("^(?:\\p{IsHan}{2,3}(?=[省市区县]))?((?:国家|全国|省|市|区(?!域)|县)+)级?(?:以上)?");

  private Likeness() {}

  /** From 0 to 1; 0 where the words name different levels of government. */
  static double of(String one, String other) {
    String first = BESIDE.matcher(Folding.key(one)).replaceAll("");
    String second = BESIDE.matcher(Folding.key(other)).replaceAll("");
    Set<String> level = level(first);
    Set<String> otherLevel = level(second);
    if (!level.isEmpty() && !otherLevel.isEmpty() && !level.equals(otherLevel)) {
      return 0;
    }
    return dice(bare(first), bare(second));
  }

  private static Set<String> level(String subject) {
    Matcher matcher = LEVEL.matcher(subject);
    return matcher.find()
        ? matcher.group(1).codePoints().mapToObj(Character::toString).collect(Collectors.toSet())
        : Set.of();
  }

  private static String bare(String subject) {
    String rest = LEVEL.matcher(subject).replaceFirst("");
    return rest.isEmpty() ? subject : rest;
  }

  /** Twice the pairs of neighbours that both have ÷ all pairs (Dice's coefficient). */
  private static double dice(String one, String other) {
    if (one.equals(other)) {
      return 1;
    }
    List<String> pairs = pairs(one);
    List<String> others = pairs(other);
    int all = pairs.size() + others.size();
    int common = 0;
    for (String pair : pairs) {
      common += others.remove(pair) ? 1 : 0;
    }
    return all == 0 ? 0 : 2.0 * common / all;
  }

  private static List<String> pairs(String text) {
    List<String> pairs = new ArrayList<>();
    for (int i = 0; i + 2 <= text.length(); i++) {
      pairs.add(text.substring(i, i + 2));
    }
    return pairs;
  }
}
