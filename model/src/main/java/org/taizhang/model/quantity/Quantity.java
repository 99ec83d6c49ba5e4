package org.taizhang.model.quantity;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A number that a plan promises.
 *
 * @param subject what is counted or measured, in the words of the plan
 * @param min the value, or the lower end; 万 and 亿 multiplied out; null for an upper bound
 * @param max the value, or the upper end; null for a lower bound
 * @param unit verbatim, % for percent in any width; empty where the plan gives none
 * @param per what the number holds for, such as 年, 学年 or 所; null for the whole
 */
public record Quantity(
    String subject,
    @Nullable BigDecimal min,
    @Nullable BigDecimal max,
    String unit,
    Bound bound,
    QuantityKind kind,
    boolean percent,
    @Nullable String per) {
  /** Numbers are equal when their values are: 7.60 is 7.6. */
  public Quantity {
    min = plain(min);
    max = plain(max);
  }

  private static @Nullable BigDecimal plain(@Nullable BigDecimal number) {
    if (number == null) {
      return null;
    }
    BigDecimal stripped = number.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }
}
