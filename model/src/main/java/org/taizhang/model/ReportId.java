package org.taizhang.model;

import java.util.UUID;

/** Names one {@link ProgressReport} for good, in every copy of the ledger. */
public record ReportId(UUID value) implements WorkEntryId {}
