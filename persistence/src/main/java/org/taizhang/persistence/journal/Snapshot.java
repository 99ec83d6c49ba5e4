package org.taizhang.persistence.journal;

import java.time.Instant;
import java.util.UUID;
import org.taizhang.model.Ledger;

/** The whole ledger of a replica as it stood at a position of its history. */
public record Snapshot(UUID replica, Position position, Instant at, Ledger ledger) {}
