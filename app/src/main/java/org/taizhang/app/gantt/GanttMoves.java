package org.taizhang.app.gantt;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.taizhang.app.scene.gantt.GanttRow.Lane;
import org.taizhang.app.scene.gantt.GanttTable;
import org.taizhang.model.Target;
import org.taizhang.model.YearSpan;

/** Where the cursor goes: from bar to bar; heads of plans and sections are stepped over. */
final class GanttMoves {
  private final List<Lane> lanes;
  private final @Nullable GanttCursor from;

  GanttMoves(GanttTable table, @Nullable GanttCursor from) {
    this.lanes = table.lanes();
    this.from = from;
  }

  /** So many rows down (up when negative), to the bar nearest in time. */
  @Nullable GanttCursor rows(int count) {
    int at = lane();
    if (at < 0) {
      return first();
    }
    int to = Math.clamp(at + (long) count, 0, lanes.size() - 1);
    var years = years();
    return to == at
        ? from
        : in(lanes.get(to), years == null ? lanes.get(to).plan().years() : years);
  }

  /** So many targets of the project on (back when negative). */
  @Nullable GanttCursor targets(int count) {
    int at = lane();
    if (at < 0 || from == null || from.target() == null) {
      return from == null ? first() : from;
    }
    var own =
        lanes.stream()
            .filter(lane -> lane.project().id().equals(from.project()))
            .flatMap(lane -> lane.targets().stream())
            .sorted(Comparator.comparing(Target::years))
            .map(Target::id)
            .toList();
    int to = Math.clamp(own.indexOf(from.target()) + (long) count, 0, own.size() - 1);
    return new GanttCursor(from.project(), own.get(to));
  }

  /** The first bar there is. */
  @Nullable GanttCursor first() {
    return lanes.isEmpty() ? null : in(lanes.getFirst(), lanes.getFirst().plan().years());
  }

  private static GanttCursor in(Lane lane, YearSpan years) {
    var nearest =
        lane.targets().stream().min(Comparator.comparingInt(t -> distance(t.years(), years)));
    return new GanttCursor(lane.project().id(), nearest.map(Target::id).orElse(null));
  }

  private static int distance(YearSpan years, YearSpan wanted) {
    return Math.max(0, Math.max(years.first() - wanted.first(), wanted.first() - years.last()));
  }

  private @Nullable YearSpan years() {
    return lanes.stream()
        .flatMap(lane -> lane.targets().stream())
        .filter(target -> from != null && target.id().equals(from.target()))
        .map(Target::years)
        .findFirst()
        .orElse(null);
  }

  private int lane() {
    for (int i = 0; from != null && i < lanes.size(); i++) {
      var lane = lanes.get(i);
      boolean holds = lane.targets().stream().anyMatch(t -> t.id().equals(from.target()));
      if (lane.project().id().equals(from.project()) && (holds || from.target() == null)) {
        return i;
      }
    }
    return -1;
  }
}
