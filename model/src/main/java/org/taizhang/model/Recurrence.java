package org.taizhang.model;

/** How often something without a last day of its own falls due. */
public enum Recurrence {
  /** 每月. */
  MONTHLY,
  /** 每季度. */
  QUARTERLY,
  /** 每半年. */
  HALF_YEARLY,
  /** 每学期. */
  TERMLY,
  /** 每年、每学年. */
  YEARLY,
  /** 长期坚持、持续推进. */
  CONTINUOUS
}
