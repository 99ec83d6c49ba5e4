package org.taizhang.app.scene;

/** What a colour means. The screen's themes and the press decide how it looks. */
public enum Ink {
  /** Running text. */
  TEXT,
  /** Text that steps back: numbers of rows, notes, counts. */
  MUTED,
  /** What asks for attention in words: 未明确, 示例. */
  NOTICE,
  /** Hairlines between cells. */
  GRID,
  /** Every fifth line between columns, for the eye to count by. */
  GUIDE,
  /** Lines that close a head, a group or the table. */
  RULE,
  /** The one strong colour of the house. */
  ACCENT,
  /** Ground of the table and of paper. */
  GROUND,
  /** Ground of column heads. */
  HEAD,
  /** Ground of a plan's row. */
  PLAN,
  /** Ground of a group's row. */
  GROUP,
  /** Ground of a group inside a group. */
  SUBGROUP,
  /** Ground of totals. */
  TOTAL,
  /** Ground of a project that no department answers for. */
  UNCLEAR,
  /** Sign of 牵头. */
  LEAD,
  /** Sign of 责任. */
  RESPONSIBLE,
  /** Sign of 配合. */
  SUPPORTING,
  /** Edge and sign of a target that is 未启动; the ground of its bar follows, as for the others. */
  NOT_STARTED,
  NOT_STARTED_GROUND,
  /** 推进中. */
  IN_PROGRESS,
  IN_PROGRESS_GROUND,
  /** 待核. */
  CLAIMED,
  CLAIMED_GROUND,
  /** 已完成. */
  COMPLETED,
  COMPLETED_GROUND,
  /** 已销号. */
  CLOSED,
  CLOSED_GROUND,
  /** 中止. */
  STOPPED,
  STOPPED_GROUND
}
