package org.taizhang.app.page;

import java.util.List;
import org.taizhang.app.page.table.Table;

/**
 * A table for a worksheet of its own.
 *
 * @param name short enough to be read on a tab
 * @param above what stands over the table, line by line, its title first
 */
public record TableSheet(String name, List<String> above, Table table) {
  public TableSheet {
    above = above.stream().map(String::strip).filter(line -> !line.isEmpty()).toList();
  }

  /** The words of a printed head over the table. */
  static TableSheet of(String name, HeadFacts facts, String key, Table table) {
    return new TableSheet(
        name,
        List.of(
            title(facts),
            String.join("　", facts.subtitle()),
            String.join(" · ", facts.counts()),
            facts.notice(),
            key),
        table);
  }

  /** A plan may be called after what is printed of it: …计划及分年推进表. */
  private static String title(HeadFacts facts) {
    return facts.title().endsWith(facts.kind()) ? facts.title() : facts.title() + facts.kind();
  }
}
