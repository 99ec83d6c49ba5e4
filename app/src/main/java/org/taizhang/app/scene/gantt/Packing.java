package org.taizhang.app.scene.gantt;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.taizhang.model.YearSpan;

/** Distributes things that take years among as few lines as the first that has room allows. */
final class Packing {
  private Packing() {}

  /**
   * At least one line; in each of them earlier things come first.
   *
   * @param things by their first years
   */
  static <T> List<List<T>> lines(List<T> things, Function<T, YearSpan> years) {
    var lines = new ArrayList<List<T>>();
    for (var thing : things) {
      int first = years.apply(thing).first();
      var line =
          lines.stream()
              .filter(each -> years.apply(each.getLast()).last() < first)
              .findFirst()
              .orElseGet(() -> opened(lines));
      line.add(thing);
    }
    if (lines.isEmpty()) {
      opened(lines);
    }
    return lines;
  }

  private static <T> List<T> opened(List<List<T>> lines) {
    var line = new ArrayList<T>();
    lines.add(line);
    return line;
  }
}
