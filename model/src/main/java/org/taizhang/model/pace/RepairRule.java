package org.taizhang.model.pace;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.Set;

/**
 * What was red and has been made good is yellow, not green, for a while.
 *
 * @param months whole calendar months after that of the last red, 1 to {@value #MOST}
 */
public record RepairRule(int months) {
  public static final int MOST = 36;

  boolean remembers(LocalDate red, LocalDate day) {
    return !YearMonth.from(day).isAfter(YearMonth.from(red).plusMonths(months));
  }

  Set<RuleFault> faults() {
    return months < 1 || months > MOST
        ? EnumSet.of(RuleFault.REPAIR_OUT_OF_RANGE)
        : EnumSet.noneOf(RuleFault.class);
  }
}
