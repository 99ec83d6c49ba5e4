package org.taizhang.seeds.resolve;

import java.util.Set;
import java.util.regex.Pattern;
import org.taizhang.model.text.Folding;

/**
 * Measure words that make a number a quantity; a number without one is part of a name (12345, 3.0,
 * 1+X).
 */
public final class QuantityUnits {
  /** As they stand in a pattern, longer ones first. */
  static final String PATTERN =
      "个百分点|百分点|批次|%|‰|人次|人天|学时|课时|学分|小时|分钟|个月|个班|平方米|㎡|m²|平米|立方米|平方公里|公里|千米|米(?![跑接栏线])|公顷|亩|万元|元|套|台|间|座|处|支|件|期|本|册|种|类|份|户|天|周|对"
          + "|辆|部|块|张|棵|吨|幅|首|枚|篇|节|门|条|场|次|项|家|所|名|位|人|个|轮次|轮|遍|栋|幢|批(?![准复示])|班|组|队|类|片|例|宗|起|科|堂|讲|盏|点位|点"
          + "|分(?![之别类步层年校区级布园支工])|年(?![级度制代段龄内底末初均])";

  private static final Set<String> TIMES = Set.of("学时", "课时", "小时", "分钟", "天", "周", "个月", "点");
  private static final Pattern MEASURE = Pattern.compile(PATTERN);
  private static final Pattern MAGNITUDE = Pattern.compile("^[百千万亿](?=.)");
  private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d{2}");

  private QuantityUnits() {}

  /**
   * Units of time are rules quoted in passing (课间10分钟) unless a rate or a bound makes them a
   * target.
   */
  static boolean isTime(String unit) {
    return TIMES.contains(unit);
  }

  /** Whether the text is a measure word and nothing else: 个, %, 万元. */
  public static boolean isMeasure(String text) {
    String bare = Folding.compact(text);
    return MEASURE.matcher(MAGNITUDE.matcher(bare).replaceFirst("")).matches();
  }

  /** 2022年 is a date; 14.9年 is a quantity. */
  static boolean isDate(String number, String unit) {
    return unit.equals("年") && YEAR.matcher(number).matches();
  }
}
