package org.taizhang.model.work;

/** Numbers that the ledger gives out one after another and never twice. */
public enum NumberSeries {
  /** 销号编号. */
  CLOSURE,
  /** 期号 of a bulletin. */
  PERIOD
}
