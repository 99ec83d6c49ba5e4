package org.taizhang.seeds.resolve;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.taizhang.model.quantity.Bound;

/**
 * A number in a text.
 *
 * @param start offset of its first character, words of bound included
 * @param digits offset of the number itself
 * @param end offset after unit and bound
 */
record FoundNumber(
    int start,
    int digits,
    int end,
    @Nullable BigDecimal min,
    @Nullable BigDecimal max,
    String unit,
    int unitAt,
    Bound bound) {

  /** The same number bound as another one of its row is: 分别不低于95%、90%. */
  FoundNumber boundAs(Bound other) {
    return switch (other) {
      case AT_LEAST, OVER -> new FoundNumber(start, digits, end, min, null, unit, unitAt, other);
      case AT_MOST -> new FoundNumber(start, digits, end, null, max, unit, unitAt, other);
      case EXACT, ABOUT, RANGE -> this;
    };
  }
}
