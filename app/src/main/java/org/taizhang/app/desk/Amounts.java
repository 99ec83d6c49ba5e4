package org.taizhang.app.desk;

import java.math.BigDecimal;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.taizhang.model.quantity.Bound;
import org.taizhang.model.quantity.Quantity;
import org.taizhang.model.quantity.QuantityKind;

/** Quantities with one of their parts replaced; the ends always fit the bound. */
final class Amounts {
  private static final Set<String> PERCENT = Set.of("%", "‰");

  private Amounts() {}

  /** The value, or the lower end. */
  static BigDecimal low(Quantity q) {
    var low = q.min() == null ? q.max() : q.min();
    return low == null ? BigDecimal.ZERO : low;
  }

  static Quantity withBound(Quantity q, Bound bound) {
    return with(q, low(q), q.max(), bound);
  }

  static Quantity withLow(Quantity q, BigDecimal low) {
    return with(q, low, q.max(), q.bound());
  }

  static Quantity withHigh(Quantity q, BigDecimal high) {
    return with(q, low(q).min(high), high, q.bound());
  }

  static Quantity withSubject(Quantity q, String subject) {
    return new Quantity(
        subject, q.min(), q.max(), q.unit(), q.bound(), q.kind(), q.percent(), q.per());
  }

  static Quantity withUnit(Quantity q, String unit) {
    boolean percent = PERCENT.contains(unit);
    return new Quantity(q.subject(), q.min(), q.max(), unit, q.bound(), q.kind(), percent, q.per());
  }

  static Quantity withKind(Quantity q, QuantityKind kind) {
    return new Quantity(
        q.subject(), q.min(), q.max(), q.unit(), q.bound(), kind, q.percent(), q.per());
  }

  static Quantity withPer(Quantity q, String per) {
    return new Quantity(
        q.subject(),
        q.min(),
        q.max(),
        q.unit(),
        q.bound(),
        q.kind(),
        q.percent(),
        per.isEmpty() ? null : per);
  }

  private static Quantity with(Quantity q, BigDecimal low, @Nullable BigDecimal high, Bound bound) {
    BigDecimal min = bound == Bound.AT_MOST ? null : low;
    BigDecimal max =
        switch (bound) {
          case EXACT, ABOUT, AT_MOST -> low;
          case AT_LEAST, OVER -> null;
          case RANGE -> high == null ? low : high.max(low);
        };
    return new Quantity(q.subject(), min, max, q.unit(), bound, q.kind(), q.percent(), q.per());
  }
}
