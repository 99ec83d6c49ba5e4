package org.taizhang.model.quantity;

/** How what is reached stands to what was promised. */
public enum Attained {
  /** 未报: nobody said how much there is. */
  UNREPORTED,
  /** 欠: less than the least that was promised. */
  SHORT,
  /** 达到: within what was promised. */
  MET,
  /** 超: more than the most that was promised. */
  OVER
}
