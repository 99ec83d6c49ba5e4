package org.taizhang.model.pace;

import org.taizhang.model.pace.PaceRule.Unmeasured;

/** Rules as bureaus have them, to start from. */
public enum LightPreset {
  /** Green to 10 points behind the months, yellow to 30, red beyond. */
  STANDARD,
  /** The same by school terms. */
  SCHOOL_TERMS,
  /** Also yellow after a month without a start, red after three. */
  LATE_START,
  /** Yellow near the limit, red past it, whatever the pace. */
  DUE_DATE,
  /** Also yellow where a red of the last three months has been made good. */
  REPAIR,
  /** Also blue near the deadline; done is green. */
  BLUE_NEAR_DUE;

  private static final PaceRule MONTHLY = paced(new Pace.Months());
  private static final LightRules BY_MONTHS = new LightRules(MONTHLY, null, null, null, Light.BLUE);

  /** Never with faults. */
  public LightRules rules() {
    return switch (this) {
      case STANDARD -> BY_MONTHS;
      case SCHOOL_TERMS -> BY_MONTHS.withPace(paced(Pace.Terms.USUAL));
      case LATE_START -> BY_MONTHS.withLateStart(new LateStartRule(1, 3));
      case DUE_DATE -> BY_MONTHS.withPace(null).withNearDue(new NearDueRule(30, Light.YELLOW));
      case REPAIR -> BY_MONTHS.withRepair(new RepairRule(3));
      case BLUE_NEAR_DUE ->
          BY_MONTHS.withNearDue(new NearDueRule(10, Light.BLUE)).withDone(Light.GREEN);
    };
  }

  private static PaceRule paced(Pace pace) {
    return new PaceRule(pace, 10, 30, Unmeasured.BY_STATE_AND_DUE);
  }
}
