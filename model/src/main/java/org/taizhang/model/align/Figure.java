package org.taizhang.model.align;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.taizhang.model.Ledger;
import org.taizhang.model.Plan;
import org.taizhang.model.PlannedQuantity;
import org.taizhang.model.YearSpan;
import org.taizhang.model.quantity.Bound;
import org.taizhang.model.quantity.Quantity;
import org.taizhang.model.text.Folding;

/**
 * A number of a plan with the years it is promised for.
 *
 * @param about what is counted, how, in what unit and for which years: only numbers about the same
 *     are held against each other
 * @param action the words before it: 新建, 改造; empty where there are none
 */
record Figure(PlannedQuantity number, YearSpan years, List<Object> about, String action) {
  private static final Pattern YEAR = Pattern.compile("20\\d\\d年?");
  private static final Pattern NUMBER = Pattern.compile("\\d");
  private static final Pattern BRACKETED = Pattern.compile("\\([^()]*\\)");

  /** So far 左右 reaches. */
  private static final BigDecimal ABOUT = new BigDecimal("0.1");

  /** Empty where nobody said what is counted. */
  static Optional<Figure> of(Ledger ledger, Plan plan, PlannedQuantity number) {
    Quantity value = number.value();
    String subject = BRACKETED.matcher(Folding.key(value.subject())).replaceAll("");
    if (subject.isEmpty()) {
      return Optional.empty();
    }
    YearSpan years = years(ledger, plan, number);
    return Optional.of(
        new Figure(
            number,
            years,
            List.of(
                subject,
                Folding.key(value.unit()),
                value.kind(),
                value.percent(),
                Optional.ofNullable(value.per()),
                years),
            action(Folding.key(number.text()), subject)));
  }

  private static String action(String text, String subject) {
    String words = YEAR.matcher(text).replaceAll("");
    Matcher digit = NUMBER.matcher(words);
    int end = digit.find() ? digit.start() : words.length();
    int at = words.indexOf(subject);
    return words.substring(0, at < 0 ? end : Math.min(at, end));
  }

  /** Whether the same is done with what is counted: 年内新建 is 新建, and is not 改造. */
  boolean isDoneAs(Figure other) {
    return action.endsWith(other.action) || other.action.endsWith(action);
  }

  private static YearSpan years(Ledger ledger, Plan plan, PlannedQuantity number) {
    if (number.year() != null) {
      return YearSpan.of(number.year());
    }
    return number.target() == null ? plan.years() : ledger.target(number.target()).years();
  }

  /**
   * Whether one amount cannot be both: 2 and 1, 6 and 2-4, at most 5 and at least 8. Two lower
   * bounds can both be met, yet they are two figures.
   */
  boolean differsFrom(Figure other) {
    Quantity one = number.value();
    Quantity two = other.number.value();
    if (one.bound() == two.bound() && isOpen(one.bound())) {
      return !sameEnds(one, two);
    }
    return below(one, two) || below(two, one);
  }

  private static boolean isOpen(Bound bound) {
    return switch (bound) {
      case AT_LEAST, AT_MOST, OVER -> true;
      case EXACT, ABOUT, RANGE -> false;
    };
  }

  private static boolean sameEnds(Quantity one, Quantity two) {
    return Optional.ofNullable(one.min()).equals(Optional.ofNullable(two.min()))
        && Optional.ofNullable(one.max()).equals(Optional.ofNullable(two.max()));
  }

  private static boolean below(Quantity one, Quantity two) {
    BigDecimal most = most(one);
    BigDecimal least = least(two);
    return most != null && least != null && most.compareTo(least) < 0;
  }

  private static @Nullable BigDecimal most(Quantity value) {
    return switch (value.bound()) {
      case AT_LEAST, OVER -> null;
      case ABOUT -> reaching(value.max(), ABOUT);
      case EXACT, AT_MOST, RANGE -> value.max();
    };
  }

  private static @Nullable BigDecimal least(Quantity value) {
    return switch (value.bound()) {
      case AT_MOST -> null;
      case ABOUT -> reaching(value.min(), ABOUT.negate());
      case EXACT, AT_LEAST, OVER, RANGE -> value.min();
    };
  }

  private static @Nullable BigDecimal reaching(@Nullable BigDecimal value, BigDecimal by) {
    return value == null ? null : value.add(value.multiply(by));
  }
}
