package org.taizhang.app.page;

import java.util.List;

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
  /** 部门未完成事项. */
  OUTSTANDING("outstanding"),
  /** 年度甘特. */
  GANTT("gantt");

  private final String key;

  BriefingKind(String key) {
    this.key = key;
  }

  /** The sheets it may be printed on, the usual one first; official documents are A4. */
  public List<PaperSize> sizes() {
    return switch (this) {
      case MEETING -> List.of(PaperSize.A4_UPRIGHT);
      case MATRIX, YEARS, GANTT -> List.of(PaperSize.A3_LANDSCAPE, PaperSize.A4_LANDSCAPE);
      case DEPARTMENT, OUTSTANDING -> List.of(PaperSize.A4_LANDSCAPE, PaperSize.A3_LANDSCAPE);
    };
  }

  /** Its name on the command line. */
  public String key() {
    return key;
  }
}
