package org.taizhang.model.pace;

import java.util.EnumSet;
import java.util.Set;

/**
 * What has not started: yellow and red after so many whole months from the first day of its span.
 *
 * @param yellow 1 to {@value #MOST}
 * @param red from {@code yellow} to {@value #MOST}
 */
public record LateStartRule(int yellow, int red) {
  public static final int MOST = 36;

  Light light(long monthsIdle) {
    if (monthsIdle >= red) {
      return Light.RED;
    }
    return monthsIdle >= yellow ? Light.YELLOW : Light.GREEN;
  }

  Set<RuleFault> faults() {
    Set<RuleFault> faults = EnumSet.noneOf(RuleFault.class);
    if (yellow < 1 || yellow > MOST || red < 1 || red > MOST) {
      faults.add(RuleFault.LATE_START_OUT_OF_RANGE);
    }
    if (yellow > red) {
      faults.add(RuleFault.LATE_STARTS_OUT_OF_ORDER);
    }
    return faults;
  }
}
