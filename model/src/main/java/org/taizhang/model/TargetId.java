package org.taizhang.model;

import java.util.UUID;

/** Names one {@link Target} for good, in every copy of the ledger. */
public record TargetId(UUID value) implements EntityId {}
