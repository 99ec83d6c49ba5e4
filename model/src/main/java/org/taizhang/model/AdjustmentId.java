package org.taizhang.model;

import java.util.UUID;

/** Names one {@link Adjustment} for good, in every copy of the ledger. */
public record AdjustmentId(UUID value) implements WorkEntryId {}
