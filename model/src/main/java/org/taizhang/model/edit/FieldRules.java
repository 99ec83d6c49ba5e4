package org.taizhang.model.edit;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.taizhang.model.YearSpan;
import org.taizhang.model.quantity.Quantity;
import org.taizhang.model.work.Tenure;

/** Which values fields take whatever else the ledger holds. */
final class FieldRules {
  private FieldRules() {}

  static boolean isName(String text) {
    return !text.isBlank() && text.strip().equals(text);
  }

  static boolean nameOrNothing(@Nullable String text) {
    return text == null || isName(text);
  }

  static boolean areYears(YearSpan years) {
    return years.first() >= 1949 && years.last() <= 2199;
  }

  /** At least one end is there, and the lower one is not above the upper one. */
  static boolean isQuantity(Quantity quantity) {
    if (!fits(quantity.min()) || !fits(quantity.max())) {
      return false;
    }
    return quantity.min() == null
        ? quantity.max() != null
        : quantity.max() == null || quantity.min().compareTo(quantity.max()) <= 0;
  }

  /** Whether every store keeps all digits of the number. */
  static boolean fits(@Nullable BigDecimal number) {
    return number == null
        || (number.scale() <= 9 && (long) number.precision() - number.scale() <= 29);
  }

  static boolean isTenure(Tenure tenure) {
    return tenure.from() == null
        || tenure.until() == null
        || !tenure.until().isBefore(tenure.from());
  }

  static boolean isRank(int rank) {
    return rank >= 0;
  }

  static boolean anything(@Nullable Object value) {
    return true;
  }
}
