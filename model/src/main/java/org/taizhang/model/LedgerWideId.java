package org.taizhang.model;

/** Names one thing that is {@link LedgerWide}. */
public sealed interface LedgerWideId extends EntityId permits EvidenceId, PeriodId, PolicyId {}
