package org.taizhang.seeds.source.pdf;

import org.taizhang.seeds.source.Refusal;

/** What the pages of one file may cost together. */
final class Budget {
  private static final int MOST_OPERATORS = 20_000_000;
  private static final int DEEPEST = 20;
  private static final int MOST_CHARACTERS = 4_000_000;
  private static final int MOST_RULES_OF_A_PAGE = 20_000;

  private int operators;
  private int characters;

  /**
   * An operator of a page is carried out.
   *
   * @param depth of forms inside one another; one that holds itself has no end
   * @throws Refusal when the file holds too many or too deep ones, or the reading was cancelled
   */
  void operator(int depth) {
    if (++operators > MOST_OPERATORS || depth > DEEPEST) {
      throw new Refusal("页面内容异常复杂，不像是一份方案");
    }
    if (Thread.currentThread().isInterrupted()) {
      throw new Refusal("读取已取消");
    }
  }

  /** A character stands on a page. */
  void character() {
    if (++characters > MOST_CHARACTERS) {
      throw new Refusal("内容过多，超过 " + MOST_CHARACTERS / 10_000 + " 万字，不像是一份方案");
    }
  }

  /** Whether a page with so many rules is no drawing. */
  boolean allowsRules(int rules) {
    return rules < MOST_RULES_OF_A_PAGE;
  }
}
