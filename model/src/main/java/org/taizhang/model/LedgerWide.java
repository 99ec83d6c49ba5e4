package org.taizhang.model;

/** What stands in no plan but in the ledger as a whole. */
public sealed interface LedgerWide extends Entity permits Evidence, ReportingPeriod, LightPolicy {
  @Override
  LedgerWideId id();
}
