package org.taizhang.model;

import java.util.UUID;

/** Names one {@link Evidence} for good, in every copy of the ledger. */
public record EvidenceId(UUID value) implements LedgerWideId {}
