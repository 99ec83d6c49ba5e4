package org.taizhang.model.quantity;

/** How the total of a plan and its years go together. */
public enum Verdict {
  /** 一致: the years sum to the total exactly. */
  AGREE,
  /** 基本一致: they do, with 左右 on one side at least, or under another label. */
  AGREE_APPROXIMATELY,
  /** 末年达到: of a level, the last year meets the total. */
  AGREE_AT_LAST,
  /** 不一致. */
  DISAGREE,
  /** 未分解到年: no year repeats the total. */
  CONTENT_ONLY,
  /** 仅见于年度: the years have it and the total does not. */
  YEARS_ONLY
}
