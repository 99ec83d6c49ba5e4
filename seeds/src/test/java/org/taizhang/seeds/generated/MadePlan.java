package org.taizhang.seeds.generated;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A plan as its author meant it. */
record MadePlan(String title, List<Integer> years, List<MadeGroup> groups) {

  record MadeGroup(String name, String intro, List<MadeItem> items) {
    MadeGroup with(List<MadeItem> others) {
      return new MadeGroup(name, intro, others);
    }
  }

  /**
   * A project.
   *
   * @param paragraphs the content; one paragraph for tables
   * @param cells what the years say, by year
   * @param due null when it is left open
   */
  record MadeItem(
      String name,
      List<String> paragraphs,
      Map<Integer, String> cells,
      List<String> lead,
      List<String> responsible,
      List<String> supporting,
      @Nullable MadeDue due) {
    Stream<String> units() {
      return Stream.of(lead, responsible, supporting).flatMap(List::stream);
    }
  }

  List<MadeItem> items() {
    return groups.stream().flatMap(group -> group.items().stream()).toList();
  }

  MadePlan with(List<MadeGroup> others) {
    return new MadePlan(title, years, others);
  }
}
