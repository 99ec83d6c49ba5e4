package org.taizhang.seeds.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.taizhang.model.YearSpan;
import org.taizhang.model.quantity.Bound;
import org.taizhang.model.quantity.Quantity;
import org.taizhang.model.quantity.QuantityKind;

/**
 * A number as a line: 指标 省市优质园｜8—10 所｜累加｜“创建省市优质园8—10所”.
 *
 * @param year for which a content or a goal names it
 * @param order rank where it is not the place of the line
 */
record QuantityLine(Quantity value, @Nullable Integer year, @Nullable Integer order, String text) {
  private static final String EXACTLY = "恰";
  private static final String EACH = "每";
  private static final String RANK = "次序";
  private static final String PERCENT = "百分数";
  private static final String NO_PERCENT = "非百分数";
  private static final String NUMBER = "-?\\d+(?:\\.\\d+)?";
  private static final Pattern VALUE =
      Pattern.compile("(?:(\\D*?) )?(" + NUMBER + ")?(?:(—)(" + NUMBER + ")?)?(?: ([\\s\\S]*))?");
  private static final Pattern YEAR = Pattern.compile("(\\d{4})年");
  private static final Pattern ORDER = Pattern.compile(RANK + "(\\d{1,9})");

  String written() {
    List<String> fields = new ArrayList<>();
    fields.add(value.subject());
    fields.add(number() + (value.unit().isEmpty() ? "" : " " + value.unit()));
    fields.add(Vocabulary.of(value.kind()));
    if (value.percent() != isPercent(value.unit())) {
      fields.add(value.percent() ? PERCENT : NO_PERCENT);
    }
    if (value.per() != null) {
      fields.add(EACH + value.per());
    }
    if (year != null) {
      fields.add(year + "年");
    }
    if (order != null) {
      fields.add(RANK + order);
    }
    fields.add("“" + text + "”");
    return String.join("" + Escapes.BAR, fields.stream().map(Escapes::escape).toList());
  }

  /** The words of the bound and the number, one number where the bound says where it stands. */
  private String number() {
    BigDecimal min = value.min();
    BigDecimal max = value.max();
    BigDecimal single = single(value.bound(), min, max);
    String number = single != null ? single.toPlainString() : end(min) + "—" + end(max);
    String word =
        value.bound() == Bound.EXACT && single == null ? EXACTLY : Vocabulary.of(value.bound());
    return word.isEmpty() ? number : word + " " + number;
  }

  private static String end(@Nullable BigDecimal number) {
    return number == null ? "" : number.toPlainString();
  }

  private static @Nullable BigDecimal single(
      Bound bound, @Nullable BigDecimal min, @Nullable BigDecimal max) {
    return switch (bound) {
      case AT_LEAST, OVER -> max == null ? min : null;
      case AT_MOST -> min == null ? max : null;
      case EXACT, ABOUT -> min != null && max != null && min.compareTo(max) == 0 ? min : null;
      case RANGE -> null;
    };
  }

  private static boolean isPercent(String unit) {
    return unit.equals("%") || unit.equals("‰");
  }

  /**
   * The number that a line tells of.
   *
   * @throws Unreadable when it tells of none
   */
  static QuantityLine read(Line line) {
    List<String> fields = line.texts();
    if (fields.size() < 4) {
      throw new Unreadable("指标应写作“指标 名称｜数值 单位｜累加｜“原话””");
    }
    String last = fields.getLast();
    if (last.length() < 2 || !last.startsWith("“") || !last.endsWith("”")) {
      throw new Unreadable("指标的最后应是加引号的原话");
    }
    Reading reading = new Reading(fields.get(0), fields.get(1), fields.get(2));
    for (String field : fields.subList(3, fields.size() - 1)) {
      reading.more(field);
    }
    return reading.line(last.substring(1, last.length() - 1));
  }

  /** The parts of a line as they come in. */
  private static final class Reading {
    private final String subject;
    private final Matcher number;
    private final QuantityKind kind;
    private boolean percent;
    private @Nullable String per;
    private @Nullable Integer year;
    private @Nullable Integer order;

    private Reading(String subject, String value, String kind) {
      this.subject = subject;
      this.number = VALUE.matcher(value);
      if (!number.matches() || (number.group(2) == null && number.group(4) == null)) {
        throw new Unreadable("“" + value + "”不是指标的数值");
      }
      this.kind = Vocabulary.quantityKind(kind);
      this.percent = isPercent(unit());
    }

    private String unit() {
      return number.group(5) == null ? "" : number.group(5);
    }

    private void more(String field) {
      Matcher years = YEAR.matcher(field);
      Matcher rank = ORDER.matcher(field);
      if (field.startsWith(EACH)) {
        per = field.substring(EACH.length());
      } else if (years.matches()) {
        year = YearSpan.of(Integer.parseInt(years.group(1))).first();
      } else if (rank.matches()) {
        order = Integer.valueOf(rank.group(1));
      } else if (field.equals(PERCENT) || field.equals(NO_PERCENT)) {
        percent = field.equals(PERCENT);
      } else {
        throw new Unreadable("指标里的“" + field + "”看不懂");
      }
    }

    private QuantityLine line(String text) {
      boolean pair = number.group(3) != null;
      String word = number.group(1) == null ? "" : number.group(1);
      Bound bound = bound(word, pair);
      BigDecimal first = decimal(number.group(2));
      BigDecimal second = decimal(number.group(4));
      boolean lower = bound == Bound.AT_LEAST || bound == Bound.OVER;
      BigDecimal min = pair || bound != Bound.AT_MOST ? first : null;
      BigDecimal max = pair ? second : lower ? null : first;
      return new QuantityLine(
          new Quantity(subject, min, max, unit(), bound, kind, percent, per), year, order, text);
    }

    private static Bound bound(String word, boolean pair) {
      if (word.isEmpty()) {
        return pair ? Bound.RANGE : Bound.EXACT;
      }
      return word.equals(EXACTLY) ? Bound.EXACT : Vocabulary.bound(word);
    }

    private static @Nullable BigDecimal decimal(@Nullable String digits) {
      return digits == null ? null : new BigDecimal(digits);
    }
  }
}
