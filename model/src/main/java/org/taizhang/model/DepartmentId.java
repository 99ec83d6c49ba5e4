package org.taizhang.model;

import java.util.UUID;

/** Names one {@link Department} for good, in every copy of the ledger. */
public record DepartmentId(UUID value) implements EntityId {}
