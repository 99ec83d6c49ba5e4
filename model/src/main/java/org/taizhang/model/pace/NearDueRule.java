package org.taizhang.model.pace;

import java.util.EnumSet;
import java.util.Set;

/**
 * What falls due within so many days and would be green otherwise.
 *
 * @param days before the due date, 1 to {@value #MOST}
 * @param light yellow or blue
 */
public record NearDueRule(int days, Light light) {
  public static final int MOST = 366;

  Set<RuleFault> faults() {
    Set<RuleFault> faults = EnumSet.noneOf(RuleFault.class);
    if (days < 1 || days > MOST) {
      faults.add(RuleFault.NEAR_DUE_OUT_OF_RANGE);
    }
    if (light != Light.YELLOW && light != Light.BLUE) {
      faults.add(RuleFault.NEAR_DUE_LIGHT);
    }
    return faults;
  }
}
