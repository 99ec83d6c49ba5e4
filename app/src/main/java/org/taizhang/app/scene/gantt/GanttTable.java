package org.taizhang.app.scene.gantt;

import java.util.List;
import java.util.stream.Stream;
import org.taizhang.app.scene.gantt.GanttRow.Lane;
import org.taizhang.model.Plan;
import org.taizhang.model.Target;

/**
 * Targets over years, as data.
 *
 * @param plans whose rows these are, in the order selected
 * @param years of the axis, one after another without a gap; none where no plan is selected
 */
public record GanttTable(List<GanttRow> rows, List<Plan> plans, List<Integer> years) {
  public GanttTable {
    rows = List.copyOf(rows);
    plans = List.copyOf(plans);
    years = List.copyOf(years);
  }

  /** The lanes in order, heads left out. */
  public List<Lane> lanes() {
    return rows.stream().flatMap(GanttTable::lane).toList();
  }

  /** How many projects are shown. */
  public int projects() {
    return (int) lanes().stream().filter(Lane::opens).count();
  }

  /** The targets shown, in the order of their rows. */
  public List<Target> targets() {
    return lanes().stream().flatMap(lane -> lane.targets().stream()).toList();
  }

  private static Stream<Lane> lane(GanttRow row) {
    return row instanceof Lane lane ? Stream.of(lane) : Stream.empty();
  }
}
