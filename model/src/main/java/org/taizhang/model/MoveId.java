package org.taizhang.model;

import java.util.UUID;

/** Names one {@link StateMove} for good, in every copy of the ledger. */
public record MoveId(UUID value) implements WorkEntryId {}
