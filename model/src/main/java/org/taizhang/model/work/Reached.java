package org.taizhang.model.work;

import java.math.BigDecimal;
import org.taizhang.model.QuantityId;

/** How much of a planned quantity there is, in its unit. */
public record Reached(QuantityId quantity, BigDecimal value) {}
