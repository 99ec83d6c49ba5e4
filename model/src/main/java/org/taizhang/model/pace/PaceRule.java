package org.taizhang.model.pace;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Set;

/**
 * Held against the calendar: gap = expected − reached, in percentage points.
 *
 * @param green greatest gap that is still green, 0 to 100
 * @param yellow greatest gap that is still yellow, from {@code green} to 100; beyond it is red
 */
public record PaceRule(Pace pace, int green, int yellow, Unmeasured unmeasured) {

  /** What becomes of a target that has neither a percent nor a quantity that counts. */
  public enum Unmeasured {
    /** It is judged by its state and due date only. */
    BY_STATE_AND_DUE,
    /** Nothing of it counts as reached. */
    AS_NOTHING_REACHED
  }

  Light light(BigDecimal points) {
    if (points.compareTo(BigDecimal.valueOf(green)) <= 0) {
      return Light.GREEN;
    }
    return points.compareTo(BigDecimal.valueOf(yellow)) <= 0 ? Light.YELLOW : Light.RED;
  }

  Set<RuleFault> faults() {
    Set<RuleFault> faults = EnumSet.noneOf(RuleFault.class);
    if (green < 0 || green > 100 || yellow < 0 || yellow > 100) {
      faults.add(RuleFault.GAP_OUT_OF_RANGE);
    }
    if (green > yellow) {
      faults.add(RuleFault.GAPS_OUT_OF_ORDER);
    }
    if (pace instanceof Pace.Terms(var spring, var autumn) && !spring.isBefore(autumn)) {
      faults.add(RuleFault.TERMS_OUT_OF_ORDER);
    }
    return faults;
  }
}
