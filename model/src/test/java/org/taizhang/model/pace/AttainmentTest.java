package org.taizhang.model.pace;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.taizhang.model.quantity.Bound;
import org.taizhang.model.quantity.Quantity;
import org.taizhang.model.quantity.QuantityKind;

class AttainmentTest {

  @Test
  void theMeanOfTheShares() {
    assertThat(mean(additive(10, "4"), additive(4, "3"))).isEqualTo(new Percent(number("57.5")));
  }

  @Test
  void nothingMakesUpForSomethingElse() {
    assertThat(mean(additive(10, "100"), additive(10, null))).isEqualTo(Percent.of(50));
  }

  @Test
  void thirdsAddUp() {
    assertThat(mean(additive(3, "1"), additive(3, "1"), additive(3, "1")))
        .isEqualTo(new Percent(number("33.3")));
    assertThat(mean(additive(3, "3"), additive(7, "7"), additive(9, "9"))).isEqualTo(Percent.ALL);
  }

  @Test
  void aRangeIsReachedAtItsLowerEnd() {
    var range = quantity("8", "10", Bound.RANGE, QuantityKind.ADDITIVE);
    assertThat(mean(new Attainment(range, number("8")))).isEqualTo(Percent.ALL);
  }

  @Test
  void aLevelIsHeldAgainstItsValue() {
    var level = quantity("95", null, Bound.AT_LEAST, QuantityKind.LEVEL);
    assertThat(mean(new Attainment(level, number("76")))).isEqualTo(Percent.of(80));
  }

  @Test
  void whatCannotBeSharedOutDoesNotCount() {
    assertThat(
            Attainment.mean(
                List.of(
                    new Attainment(
                        quantity(null, "5", Bound.AT_MOST, QuantityKind.LEVEL), number("3")),
                    new Attainment(
                        quantity("0", "0", Bound.EXACT, QuantityKind.LEVEL), number("0")),
                    new Attainment(
                        quantity("20", "20", Bound.EXACT, QuantityKind.RECURRING), number("5")),
                    new Attainment(
                        quantity("60", "60", Bound.EXACT, QuantityKind.CUMULATIVE), number("5")))))
        .isEmpty();
  }

  @Test
  void lessThanNothingIsNothing() {
    assertThat(mean(additive(10, "-4"))).isEqualTo(Percent.NONE);
  }

  private static Percent mean(Attainment... attainments) {
    return Attainment.mean(List.of(attainments)).orElseThrow();
  }

  private static Attainment additive(int goal, @Nullable String reached) {
    var value = String.valueOf(goal);
    return new Attainment(
        quantity(value, value, Bound.EXACT, QuantityKind.ADDITIVE),
        reached == null ? null : number(reached));
  }

  private static Quantity quantity(
      @Nullable String min, @Nullable String max, Bound bound, QuantityKind kind) {
    return new Quantity(
        "幼儿园",
        min == null ? null : number(min),
        max == null ? null : number(max),
        "所",
        bound,
        kind,
        false,
        null);
  }

  private static BigDecimal number(String value) {
    return new BigDecimal(value);
  }
}
