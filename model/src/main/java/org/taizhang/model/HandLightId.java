package org.taizhang.model;

import java.util.UUID;

/** Names one {@link HandLight} for good, in every copy of the ledger. */
public record HandLightId(UUID value) implements WorkEntryId {}
