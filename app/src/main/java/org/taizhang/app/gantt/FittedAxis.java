package org.taizhang.app.gantt;

import org.taizhang.app.scene.gantt.Arrangement;
import org.taizhang.app.scene.gantt.GanttStyle;
import org.taizhang.app.scene.gantt.GanttTable;
import org.taizhang.app.scene.gantt.TimeUnit;

/**
 * Fits the years to the width there is; when they would become too narrow to read in, the chart
 * scrolls.
 *
 * @param room for side and years
 */
record FittedAxis(double room, TimeUnit unit, Arrangement arrangement) {
  private static final double NAME = 190;
  private static final double NAME_MOST = 300;
  private static final double LABEL = 118;

  GanttStyle of(GanttTable table) {
    var style = GanttStyle.screen();
    double label =
        switch (arrangement) {
          case TOGETHER -> 0;
          case APART -> LABEL;
        };
    double free = room - style.table().widths().number() - label;
    double name = Math.clamp(Math.floor(free * 0.2), NAME, NAME_MOST);
    double year = Math.floor((free - name) / Math.max(1, table.years().size()));
    return style.withWidths(unit, name, Math.max(year, least() * unit.parts()), label);
  }

  /** The narrowest column that still can be read in. */
  private double least() {
    return switch (unit) {
      case YEAR -> 128;
      case HALF -> 150;
      case QUARTER -> 130;
    };
  }
}
