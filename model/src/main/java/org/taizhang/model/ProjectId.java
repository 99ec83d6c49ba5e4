package org.taizhang.model;

import java.util.UUID;

/** Names one {@link Project} for good, in every copy of the ledger. */
public record ProjectId(UUID value) implements EntityId {}
