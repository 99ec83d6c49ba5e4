package org.taizhang.app.page;

/** The kinds of briefings, in the order in which they are offered. */
public enum BriefingKind {
  /** 会议简报, on the page of GB/T 9704. */
  MEETING("meeting"),
  /** 责任矩阵. */
  MATRIX("matrix"),
  /** 分年推进表. */
  YEARS("years"),
  /** 部门任务清单. */
  DEPARTMENT("department"),
  /** 年度甘特. */
  GANTT("gantt");

  private final String key;

  BriefingKind(String key) {
    this.key = key;
  }

  /** Its name on the command line. */
  public String key() {
    return key;
  }
}
