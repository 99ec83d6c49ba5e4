package org.taizhang.seeds.grammar;

import java.util.List;
import java.util.regex.MatchResult;
import org.taizhang.model.text.Folding;
import org.taizhang.model.text.HeadedPattern;
import org.taizhang.seeds.source.Passage;
import org.taizhang.seeds.source.SourceText;

/**
 * Goals for a year that the plan does not cover (到2025年 in a plan for 2022-2024): kept, never moved
 * to its last year.
 */
final class OutsideYears {
  private static final HeadedPattern UNTIL = new HeadedPattern("到至", "(?:到|至)\\s*(20\\d{2})\\s*年");

  private OutsideYears() {}

  static void check(SourceText source, List<Integer> years, Findings findings) {
    if (years.isEmpty()) {
      return;
    }
    for (Passage line : source.written()) {
      for (MatchResult matcher : UNTIL.all(Folding.folded(line.text()))) {
        int year = Integer.parseInt(matcher.group(1));
        if (year > years.getLast() || year < years.getFirst()) {
          findings.warn(
              "year.outside",
              null,
              line.at(matcher.start()),
              "文中写到" + year + "年，不在方案的年份 " + years.getFirst() + "—" + years.getLast() + " 之内。",
              String.valueOf(year));
        }
      }
    }
  }
}
