package org.taizhang.model.quantity;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * From one number to another.
 *
 * @param min null where it has no lower end
 * @param max null where it has no upper end
 */
public record Span(@Nullable BigDecimal min, @Nullable BigDecimal max) {
  public static final Span NOTHING = new Span(BigDecimal.ZERO, BigDecimal.ZERO);

  static Span of(Quantity quantity) {
    return new Span(quantity.min(), quantity.max());
  }

  /** The sum of two; open where one of them is. */
  Span plus(Span other) {
    return new Span(sum(min, other.min), sum(max, other.max));
  }

  /** Whether the same numbers lie in both, however they are written. */
  boolean isSame(Span other) {
    return same(min, other.min) && same(max, other.max);
  }

  /** Whether a number lies in both. */
  public boolean touches(Span other) {
    return notAbove(min, other.max) && notAbove(other.min, max);
  }

  /** Whether what reaches this reaches the other too. */
  boolean meets(Span other) {
    if (other.min == null) {
      return max != null && notAbove(max, other.max);
    }
    return min != null && notAbove(other.min, min);
  }

  private static @Nullable BigDecimal sum(@Nullable BigDecimal one, @Nullable BigDecimal other) {
    return one == null || other == null ? null : one.add(other);
  }

  private static boolean same(@Nullable BigDecimal one, @Nullable BigDecimal other) {
    if (one == null || other == null) {
      return one == null && other == null;
    }
    return one.compareTo(other) == 0;
  }

  private static boolean notAbove(@Nullable BigDecimal low, @Nullable BigDecimal high) {
    return low == null || high == null || low.compareTo(high) <= 0;
  }
}
