package org.taizhang.model;

import java.util.UUID;

/** Names one {@link SourceDocument} for good, in every copy of the ledger. */
public record DocumentId(UUID value) implements EntityId {}
