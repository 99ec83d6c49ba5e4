package org.taizhang.model;

import java.util.UUID;

/** Names one {@link Plan} for good, in every copy of the ledger. */
public record PlanId(UUID value) implements EntityId {}
