package org.taizhang.model.pace;

/** What makes no sense in {@link LightRules}. */
public enum RuleFault {
  GAP_OUT_OF_RANGE,
  /** Green would reach further than yellow. */
  GAPS_OUT_OF_ORDER,
  /** 春季学期 would start with or after 秋季学期. */
  TERMS_OUT_OF_ORDER,
  LATE_START_OUT_OF_RANGE,
  /** Red would come before yellow. */
  LATE_STARTS_OUT_OF_ORDER,
  NEAR_DUE_OUT_OF_RANGE,
  /** Near its due date something is yellow or blue. */
  NEAR_DUE_LIGHT,
  REPAIR_OUT_OF_RANGE,
  /** Done is blue or green. */
  DONE_LIGHT,
  /** Blue would say both done and nearly due. */
  BLUE_TWICE
}
