package org.taizhang.seeds.grammar;

/** The ways in which official documents number their parts, from the outermost inwards. */
enum MarkerKind {
  /** A heading without a number above numbered paragraphs: 二月份. */
  PLAIN,
  /** 第一部分, 第一编. */
  PART,
  /** 第一章. */
  CHAPTER,
  /** 第一节. */
  SECTION,
  /** 第一条. */
  ARTICLE,
  /** Ⅰ、 */
  ROMAN,
  /** 一、 */
  HAN,
  /** 任务一： 重点工作1： */
  COUNTED,
  /** （一） */
  HAN_BRACKETED,
  /** 1. 1、 １． */
  ARABIC,
  /** 1.1 */
  DECIMAL,
  /** 1.1.1 */
  DECIMAL_DEEP,
  /** A. */
  LETTER,
  /** （1） 1） ⑴ */
  ARABIC_BRACKETED,
  /** ① */
  CIRCLED,
  /** 第一， 首先， 一是, where they number items. */
  ORDINAL
}
