package org.taizhang.model;

import java.util.UUID;

/** Names one {@link Section} for good, in every copy of the ledger. */
public record SectionId(UUID value) implements EntityId {}
