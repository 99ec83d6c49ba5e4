package org.taizhang.model;

import java.util.UUID;

/** The name of one thing in the ledger; each kind of thing has an id type of its own. */
public sealed interface EntityId
    permits PlanId,
        SectionId,
        ProjectId,
        DepartmentId,
        TargetId,
        QuantityId,
        DocumentId,
        WorkEntryId,
        LedgerWideId {
  UUID value();
}
