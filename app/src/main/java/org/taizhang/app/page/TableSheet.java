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
            facts.title() + facts.kind(),
            String.join("　", facts.subtitle()),
            String.join(" · ", facts.counts()),
            facts.notice(),
            key),
        table);
  }
}
