package org.taizhang.app.page;

import java.time.LocalDate;
import java.util.List;

/**
 * What stands above a plan's table.
 *
 * @param kind what is printed: 责任矩阵
 * @param subtitle issuer, number, years, as-of date: as far as the plan has them
 * @param counts of what is shown, and by what it was filtered
 * @param notice one sentence that must not be overlooked; empty for none
 */
record HeadFacts(
    String title,
    String kind,
    List<String> subtitle,
    List<String> counts,
    String notice,
    boolean demonstration) {
  /** Of a briefing in which nothing stands. */
  static HeadFacts nothing(BriefingWords words, BriefingKind kind, LocalDate asOf) {
    return new HeadFacts(
        "", words.kind(kind), List.of(words.asOf(asOf)), List.of(), words.format("nothing"), false);
  }
}
