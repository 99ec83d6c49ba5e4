package org.taizhang.model;

import java.util.UUID;

/** Names one {@link EvidenceLink} for good, in every copy of the ledger. */
public record LinkId(UUID value) implements WorkEntryId {}
