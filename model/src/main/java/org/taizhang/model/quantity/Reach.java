package org.taizhang.model.quantity;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * What is promised and what there is of it.
 *
 * @param promised from the least to the most
 * @param reached in the same unit; null while nobody reported it
 */
public record Reach(Span promised, @Nullable BigDecimal reached) {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  public Attained attained() {
    if (reached == null) {
      return Attained.UNREPORTED;
    }
    if (promised.min() != null && reached.compareTo(promised.min()) < 0) {
      return Attained.SHORT;
    }
    return promised.max() != null && reached.compareTo(promised.max()) > 0
        ? Attained.OVER
        : Attained.MET;
  }

  /** By how much it is short or over; zero where it is neither. */
  public BigDecimal difference() {
    BigDecimal least = promised.min();
    BigDecimal most = promised.max();
    if (reached != null && least != null && attained() == Attained.SHORT) {
      return least.subtract(reached);
    }
    return reached != null && most != null && attained() == Attained.OVER
        ? reached.subtract(most)
        : BigDecimal.ZERO;
  }

  /**
   * Percent of the least that was promised, rounded down, so that 100 is said only of what is
   * reached; null while nothing is reported, and where there is no least above zero.
   */
  public @Nullable Integer percent() {
    BigDecimal least = promised.min();
    return reached == null || least == null || least.signum() <= 0
        ? null
        : reached.multiply(HUNDRED).divide(least, 0, RoundingMode.FLOOR).intValue();
  }
}
