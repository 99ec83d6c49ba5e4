package org.taizhang.model;

import java.util.UUID;

/** Names one {@link ReportingPeriod} for good, in every copy of the ledger. */
public record PeriodId(UUID value) implements LedgerWideId {}
