package org.taizhang.seeds.generated;

import java.util.EnumMap;
import java.util.Map;

/** Cases and differences by wording and format. */
final class Tally {
  private final Map<Wording, Map<MadeFormat, int[]>> counts = new EnumMap<>(Wording.class);

  synchronized void count(MadeCase made, boolean differs) {
    int[] count =
        counts
            .computeIfAbsent(made.wording(), _ -> new EnumMap<>(MadeFormat.class))
            .computeIfAbsent(made.format(), _ -> new int[2]);
    count[0]++;
    count[1] += differs ? 1 : 0;
  }

  /** A row for each wording, cells as cases/differences. */
  @Override
  public String toString() {
    StringBuilder table = new StringBuilder("%-22s".formatted("wording"));
    for (MadeFormat format : MadeFormat.values()) {
      table.append("%13s".formatted(format));
    }
    counts.forEach((wording, row) -> {
      table.append("\n%-22s".formatted(wording));
      for (MadeFormat format : MadeFormat.values()) {
        int[] count = row.get(format);
        table.append("%13s".formatted(count == null ? "" : count[0] + "/" + count[1]));
      }
    });
    return table.append('\n').toString();
  }
}
