package org.taizhang.model.edit;

/** Why several edits were made as one. */
public enum Occasion {
  IMPORT,
  /** 撤销本次导入: what an import brought is taken out again. */
  WITHDRAWAL,
  DEMONSTRATION,
  BULK_ASSIGNMENT,
  CORRECTION,
  /** Something is taken out with all that stands below it. */
  REMOVAL,
  /** Something is put elsewhere, or in another order. */
  MOVE,
  /** One thing becomes two. */
  SPLIT,
  /** Two things become one. */
  MERGE,
  /** What a plan issued anew changes is taken over. */
  NEW_VERSION,
  /** A target goes from state to state. */
  STATE_MOVE,
  /** 调整: one wording of a target ends and another begins. */
  ADJUSTMENT,
  /** What departments report is taken over. */
  REPORTING,
  /** Files come in and support targets. */
  EVIDENCE,
  /** A department is renamed, merged or split from a day on. */
  REORGANISATION
}
