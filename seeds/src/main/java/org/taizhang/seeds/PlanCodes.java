package org.taizhang.seeds;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.taizhang.model.text.Folding;
import org.taizhang.model.text.Pinyin;

/**
 * Short names for plans, easy to type: place and kind by their first letters, and the first year:
 * wj-sn-2022.
 */
public final class PlanCodes {
  private static final Pattern PLACE =
      Pattern.compile(
          "(?:中共)?(?:关于)?(?:印发)?(?:.{1,6}?(?:省|自治区))?(?:(?<city>\\p{IsHan}{2,4}?)市)?(?:(?<district>\\p{IsHan}{1,3}?)[区县])?(?<bare>\\p{IsHan}{2})?.*");
  private static final List<List<String>> KINDS =
      List.of(
          List.of("三年行动", "sn"),
          List.of("五年", "wn"),
          List.of("三年", "sn"),
          List.of("要点", "yd"),
          List.of("推进表", "sn"),
          List.of("规划", "gh"),
          List.of("行动", "xd"),
          List.of("方案", "fa"),
          List.of("计划", "jh"),
          List.of("清单", "qd"));

  private PlanCodes() {}

  /** A code for the plan that none of the taken ones is; lower-case letters, digits and hyphens. */
  public static String suggest(Draft draft, Set<String> taken) {
    String title = Folding.folded(draft.title()).replaceAll("[\\s《》“”\"]", "");
    String place = Pinyin.initials(place(title.replaceFirst("^20\\d\\d年?度?", "")));
    String kind =
        KINDS.stream()
            .filter(k -> title.contains(k.getFirst()))
            .map(List::getLast)
            .findFirst()
            .orElse("p");
    String year = draft.years().isEmpty() ? "" : "-" + draft.years().getFirst();
    String code = ((place.isEmpty() ? "" : place + "-") + kind + year).toLowerCase(Locale.ROOT);
    String free = code;
    for (int i = 2; taken.contains(free); i++) {
      free = code + "-" + i;
    }
    return free;
  }

  private static String place(String title) {
    Matcher matcher = PLACE.matcher(title);
    if (!matcher.matches()) {
      return "";
    }
    for (String part : List.of("district", "city", "bare")) {
      String name = matcher.group(part);
      if (name != null) {
        return name;
      }
    }
    return "";
  }
}
