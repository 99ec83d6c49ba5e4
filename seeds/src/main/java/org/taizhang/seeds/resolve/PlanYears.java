package org.taizhang.seeds.resolve;

import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.taizhang.model.text.ChineseNumerals;
import org.taizhang.model.text.Folding;

/**
 * The years that a plan speaks for, from its title: a range, a single year, a five-year plan by its
 * name, a school year. Years of other documents inside the text do not widen them, nor do those of
 * one that the title names in 《》.
 */
public final class PlanYears {
  private static final int LONGEST = 20;

  /** A goal further off than this from the first year is an outlook: 到2035年. */
  private static final int FARTHEST_GOAL = 5;

  private static final Pattern RANGE =
      Pattern.compile(
          "(20\\d{2})\\s*(?:[年.]\\s*\\d{1,2}月?|年?(?:度|学年)?)\\s*(?:[-—–~―]+|至|到)\\s*(20\\d{2}|\\d{2}(?!\\d))");
  private static final Pattern SINGLE = Pattern.compile("(20\\d{2})");
  private static final Pattern SEVERAL =
      Pattern.compile("(?<!\\d)([二两三四五2345])年(?:行动|发展|提升|攻坚|规划|计划|工作(?:方案|规划|计划)|建设)");
  private static final Pattern OF_ONE_YEAR =
      Pattern.compile("20\\d{2}年?(?:度|工作|重点|任务|实施|推进|要点|分工|项目)");
  private static final Pattern HAN_YEAR = Pattern.compile("二[〇零○][〇零○一二三四五六七八九]{2}(?=年|至|到|[-—])");
  private static final Pattern OTHER_DOCUMENT = Pattern.compile("(?<=.)《[^》]*》(?=.)");
  private static final Pattern GOAL = Pattern.compile("(?:到|至|截至)\\s*(20\\d{2})\\s*年");
  private static final Pattern TIME_LIMIT =
      Pattern.compile(
          "(?:^\\s*(?=\\S{5,14}$)|(?:时限|期限|完成时间|整改时间|时间节点)[:为]\\s*)(20\\d{2})年(?:\\d{1,2}月(?:\\d{1,2}日)?)?[底末]?(?:之?前)?\\s*(?=$|[)〕】,;。])",
          Pattern.MULTILINE);
  private static final List<String> FIVE_YEAR_PLANS = List.of("十二五", "十三五", "十四五", "十五五", "十六五");

  private PlanYears() {}

  public static List<Integer> inTitle(String title) {
    String folded = digits(Folding.folded(title));
    List<Integer> own = in(OTHER_DOCUMENT.matcher(folded).replaceAll(""));
    if (!own.isEmpty()) {
      return own;
    }
    Matcher range = RANGE.matcher(folded);
    return range.find() ? in(range) : List.of();
  }

  /**
   * The years of a plan that names none in its title, from the year it was issued in: as many as
   * the title counts (三年行动), else up to the last goal of its text that is near (到2026年).
   */
  public static List<Integer> from(int first, String title, List<String> text) {
    Matcher several = SEVERAL.matcher(Folding.folded(title));
    if (several.find()) {
      return span(first, first + count(several.group(1)) - 1);
    }
    int last = first;
    for (String line : text) {
      Matcher goal = GOAL.matcher(Folding.folded(line));
      while (goal.find()) {
        int year = Integer.parseInt(goal.group(1));
        last = year <= first + FARTHEST_GOAL ? Math.max(last, year) : last;
      }
    }
    return span(first, last);
  }

  /**
   * The years from the first to the last that time limits name, each a line or a cell of its own or
   * behind its label; none where they lie too far apart for one plan.
   */
  public static List<Integer> ofTimeLimits(List<String> text) {
    IntSummaryStatistics years = new IntSummaryStatistics();
    for (String line : text) {
      Matcher limit = TIME_LIMIT.matcher(Folding.folded(line));
      while (limit.find()) {
        years.accept(Integer.parseInt(limit.group(1)));
      }
    }
    boolean near = years.getCount() > 0 && years.getMax() - years.getMin() <= FARTHEST_GOAL;
    return near ? span(years.getMin(), years.getMax()) : List.of();
  }

  private static List<Integer> in(String folded) {
    Matcher range = RANGE.matcher(folded);
    if (range.find()) {
      return SchoolYear.halved(in(range), folded);
    }
    Matcher single = SINGLE.matcher(folded);
    if (single.find()) {
      int first = Integer.parseInt(single.group(1));
      if (SchoolYear.isNamed(folded)) {
        return SchoolYear.halved(span(first, first + 1), folded);
      }
      Matcher several = SEVERAL.matcher(folded);
      boolean ofOneYear = OF_ONE_YEAR.matcher(folded).find();
      return several.find() && !ofOneYear
          ? span(first, first + count(several.group(1)) - 1)
          : List.of(first);
    }
    for (int i = 0; i < FIVE_YEAR_PLANS.size(); i++) {
      if (folded.contains(FIVE_YEAR_PLANS.get(i))) {
        return span(2011 + 5 * i, 2015 + 5 * i);
      }
    }
    return List.of();
  }

  private static List<Integer> in(Matcher range) {
    int first = Integer.parseInt(range.group(1));
    String end = range.group(2);
    int last =
        end.length() == 4 ? Integer.parseInt(end) : first / 100 * 100 + Integer.parseInt(end);
    return span(first, last);
  }

  /** 二〇二四年 as 2024年. */
  static String digits(String folded) {
    return HAN_YEAR
        .matcher(folded)
        .replaceAll(year ->
            String.valueOf(ChineseNumerals.parse(year.group().replace('○', '〇')).orElseThrow()));
  }

  private static int count(String numeral) {
    int digit = "0123456789".indexOf(numeral);
    return digit >= 0 ? digit : (int) ChineseNumerals.parse(numeral).orElse(1);
  }

  private static List<Integer> span(int first, int last) {
    return last < first || last - first > LONGEST
        ? List.of(first)
        : IntStream.rangeClosed(first, last).boxed().toList();
  }
}
