package org.taizhang.model;

/** Names one {@link WorkEntry}. */
public sealed interface WorkEntryId extends EntityId
    permits StepId, ReportId, MoveId, AdjustmentId, LinkId, HandLightId {}
