package org.taizhang.model.pace;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.taizhang.model.quantity.Bound;
import org.taizhang.model.quantity.Quantity;
import org.taizhang.model.quantity.QuantityKind;

/**
 * A promised quantity and what is reached of it.
 *
 * @param reached in the unit of the promise; null while nothing is reported
 */
public record Attainment(Quantity promised, @Nullable BigDecimal reached) {

  /**
   * The mean of the shares reached ÷ promised. A share is at most 1, so that no quantity makes up
   * for another, and 0 while nothing is reported; a range is reached at its lower end. Counted are
   * additive quantities and levels that promise at least something above zero: for an upper bound
   * less is more, and recurring and cumulative figures run over other periods than the target.
   *
   * @return empty where none of them counts
   */
  public static Optional<Percent> mean(List<Attainment> attainments) {
    List<Attainment> counted = attainments.stream().filter(Attainment::counts).toList();
    if (counted.isEmpty()) {
      return Optional.empty();
    }
    BigDecimal sum = BigDecimal.ZERO; // of the shares, times the product of the goals: exact
    BigDecimal goals = BigDecimal.ONE;
    for (Attainment each : counted) {
      sum = sum.multiply(each.goal()).add(each.capped().multiply(goals));
      goals = goals.multiply(each.goal());
    }
    return Optional.of(Percent.share(sum, goals.multiply(BigDecimal.valueOf(counted.size()))));
  }

  private boolean counts() {
    return isMeasured(promised.kind()) && promised.bound() != Bound.AT_MOST && goal().signum() > 0;
  }

  private static boolean isMeasured(QuantityKind kind) {
    return switch (kind) {
      case ADDITIVE, LEVEL -> true;
      case RECURRING, CUMULATIVE -> false;
    };
  }

  private BigDecimal goal() {
    BigDecimal least = promised.min();
    return least == null ? BigDecimal.ZERO : least;
  }

  private BigDecimal capped() {
    return reached == null ? BigDecimal.ZERO : reached.max(BigDecimal.ZERO).min(goal());
  }
}
