package org.taizhang.model.work;

/** The way of a report: 填报 → 牵头科室 → 分管领导 → 办公室核定. */
public enum ApprovalStage {
  FILLED_IN,
  LEAD_OFFICE,
  LEADER,
  RATIFIED
}
