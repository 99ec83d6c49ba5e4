package org.taizhang.model.work;

import java.time.LocalDate;

/** That somebody let a report pass at a stage. */
public record Approval(ApprovalStage stage, String who, LocalDate on) {}
