package org.taizhang.model.pace;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A part of a whole, 0 to 100, in tenths of a percent, rounded half up. It is rounded before
 * anything is judged by it, so that the figures a reader sees add up to the light beside them.
 */
public record Percent(BigDecimal value) implements Comparable<Percent> {
  private static final int DECIMALS = 1;
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  public static final Percent NONE = of(0);
  public static final Percent ALL = of(100);

  /**
   * Rounds what it is given.
   *
   * @throws IllegalArgumentException when it lies outside 0 to 100
   */
  public Percent {
    if (value.signum() < 0 || value.compareTo(HUNDRED) > 0) {
      throw new IllegalArgumentException("not between 0 and 100 percent: " + value);
    }
    value = value.setScale(DECIMALS, RoundingMode.HALF_UP);
  }

  public static Percent of(long value) {
    return new Percent(BigDecimal.valueOf(value));
  }

  /** What share the part is of the whole: exact until it is rounded. */
  static Percent share(BigDecimal part, BigDecimal whole) {
    return new Percent(part.multiply(HUNDRED).divide(whole, DECIMALS, RoundingMode.HALF_UP));
  }

  static Percent share(long part, long whole) {
    return share(BigDecimal.valueOf(part), BigDecimal.valueOf(whole));
  }

  /** In percentage points; below zero where the other is greater. */
  public BigDecimal minus(Percent other) {
    return value.subtract(other.value);
  }

  @Override
  public int compareTo(Percent other) {
    return value.compareTo(other.value);
  }
}
