package org.taizhang.seeds.generated;

import java.util.List;
import java.util.Map;

/** A plan as its author meant it. */
record MadePlan(String title, List<Integer> years, List<MadeGroup> groups) {

  record MadeGroup(String name, String intro, List<MadeItem> items) {}

  /**
   * @param paragraphs the content; one paragraph for tables
   * @param cells what the years say, by year
   */
  record MadeItem(
      String name,
      List<String> paragraphs,
      Map<Integer, String> cells,
      List<String> lead,
      List<String> responsible,
      List<String> supporting) {}

  List<MadeItem> items() {
    return groups.stream().flatMap(group -> group.items().stream()).toList();
  }
}
