package org.taizhang.model;

import java.util.UUID;

/** Names one {@link PlannedQuantity} for good, in every copy of the ledger. */
public record QuantityId(UUID value) implements EntityId {}
