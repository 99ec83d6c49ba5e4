package org.taizhang.model;

/** A thing the ledger holds under an id and that edits add, change and remove. */
public sealed interface Entity
    permits Plan,
        Section,
        Project,
        Department,
        Target,
        PlannedQuantity,
        SourceDocument,
        WorkEntry,
        LedgerWide {
  EntityId id();
}
