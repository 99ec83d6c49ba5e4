package org.taizhang.model;

import java.util.UUID;

/** Names one {@link Step} for good, in every copy of the ledger. */
public record StepId(UUID value) implements WorkEntryId {}
