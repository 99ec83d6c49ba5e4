package org.taizhang.model;

import java.util.UUID;

/** Names the one {@link LightPolicy} of a ledger. */
public record PolicyId(UUID value) implements LedgerWideId {
  /** There is no other, so that two copies of a ledger speak of the same. */
  public static final PolicyId ONLY = new PolicyId(new UUID(0, 1));
}
