package org.taizhang.model.work;

import java.math.BigDecimal;
import org.taizhang.model.QuantityId;

/** How much of a planned quantity there is, in its unit. */
public record Reached(QuantityId quantity, BigDecimal value) {
  /** Values are equal when their numbers are: 5.0 is 5. */
  public Reached {
    BigDecimal stripped = value.stripTrailingZeros();
    value = stripped.scale() < 0 && stripped.scale() > -30 ? stripped.setScale(0) : stripped;
  }
}
