package org.taizhang.seeds.grammar;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.taizhang.seeds.resolve.QuantityUnits;

/**
 * A head that says in brackets what the numbers below it are measured in: 总投资（万元）, 新增学位（个）,
 * 2025年目标值（%）.
 *
 * @param name what stands before the bracket
 * @param unit verbatim, without the bracket
 */
record FigureHead(String name, String unit) {
  private static final Pattern MEASURED =
      Pattern.compile("(?<name>.+?)[(（](?:(?:计量)?单位[:：])?(?<unit>[^()（）]{1,6})[)）]");

  /** Sums of money need no bracket: the cells may say what they are measured in. */
  private static final Pattern MONEY = Pattern.compile(".*(?:投资|资金|经费|预算|概算|造价|金额|补助).*");

  /** What there was, or what it weighs, is no promise. */
  private static final Pattern NO_PROMISE =
      Pattern.compile(
          ".*(?:现状|现有|原有|基期|基准|基础|基数|初始|实际|已|累计|目前|截至|完成(?:情况|数|值|率)|分值|权重|得分|比重|占比).*");

  /** Heads that only say that numbers stand below; what is counted is the item. */
  private static final Pattern BARE =
      Pattern.compile("(?:建设|项目|任务|工作|计划|目标|指标)*(?:数量|规模|总量|目标|指标|任务|工程量|总?数|值)+");

  private static final Pattern YEAR = Pattern.compile(".*?(20\\d{2})年.*");

  /** The head of figures that the text is; null for any other. */
  static @Nullable FigureHead of(String head) {
    Matcher matcher = MEASURED.matcher(head);
    return head.length() > 3 && matcher.matches() && QuantityUnits.isMeasure(matcher.group("unit"))
        ? new FigureHead(matcher.group("name"), matcher.group("unit"))
        : null;
  }

  /** The figures below a head, or below the nearest head over it that says what they measure. */
  static FigureHead under(String heads) {
    String[] all = heads.replaceAll("\\s", "").split("/");
    for (int i = all.length - 1; i >= 0; i--) {
      FigureHead measured = of(all[i]);
      if (measured != null) {
        String last = all[all.length - 1];
        return i == all.length - 1 ? measured : new FigureHead(last + measured.name, measured.unit);
      }
    }
    return new FigureHead(all[all.length - 1], "");
  }

  /** Whether the folded head, without its bracket, is over sums of money that are planned. */
  static boolean isMoney(String head) {
    return MONEY.matcher(head).matches() && isPromise(head);
  }

  static boolean isPromise(String head) {
    return !NO_PROMISE.matcher(head).matches();
  }

  boolean namesNothing() {
    return BARE.matcher(HeadWords.bare(name)).matches();
  }

  /** The year that the folded head names, or 0. */
  static int year(String head) {
    Matcher matcher = YEAR.matcher(head);
    return matcher.matches() ? Integer.parseInt(matcher.group(1)) : 0;
  }
}
