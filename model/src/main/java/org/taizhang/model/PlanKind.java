package org.taizhang.model;

/** Whether a plan was issued as a document or gathers 交办事项, which stand in no issued plan. */
public enum PlanKind {
  ISSUED,
  INSTRUCTIONS
}
