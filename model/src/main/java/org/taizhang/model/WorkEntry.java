package org.taizhang.model;

/** What is written down at a target while it is worked on; it stands below its target. */
public sealed interface WorkEntry extends Entity
    permits Step, ProgressReport, StateMove, Adjustment, EvidenceLink, HandLight {
  @Override
  WorkEntryId id();

  TargetId target();
}
