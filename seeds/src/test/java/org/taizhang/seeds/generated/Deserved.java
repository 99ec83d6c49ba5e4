package org.taizhang.seeds.generated;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Codes of the warnings that a made document calls for. */
final class Deserved {
  private Deserved() {}

  static Set<String> of(List<Expected.Item> items) {
    Set<String> codes = new LinkedHashSet<>();
    List<String> units =
        items.stream()
            .flatMap(item -> Stream.of(item.lead(), item.responsible(), item.supporting()))
            .flatMap(List::stream)
            .toList();
    if (units.stream().filter(unit -> unit.matches("各[镇鎮][（(].*")).distinct().count() > 1) {
      codes.add("role.similar");
    }
    if (items.stream().anyMatch(Deserved::mayDisagree)) {
      codes.add("quantity.sum");
    }
    if (items.stream()
        .anyMatch(
            item -> item.content().contains("每年") || item.cells().toString().contains("每年"))) {
      codes.add("quantity.yearly");
    }
    return codes;
  }

  /** Whether a figure of the content stands in every year too. */
  private static boolean mayDisagree(Expected.Item item) {
    return MadeFigures.in(item.content()).stream()
        .anyMatch(figure ->
            !item.cells().isEmpty()
                && item.cells().values().stream()
                    .allMatch(cell -> MadeFigures.in(cell).contains(figure)));
  }
}
