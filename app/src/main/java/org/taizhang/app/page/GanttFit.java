package org.taizhang.app.page;

import java.util.List;
import org.taizhang.app.page.Laid.Strip;
import org.taizhang.app.scene.MatrixStyle;
import org.taizhang.app.scene.MatrixStyle.Lines;
import org.taizhang.app.scene.MatrixStyle.Sizes;
import org.taizhang.app.scene.MatrixStyle.Widths;
import org.taizhang.app.scene.gantt.GanttScene;
import org.taizhang.app.scene.gantt.GanttStyle;
import org.taizhang.app.scene.gantt.GanttTable;
import org.taizhang.app.scene.gantt.GanttWords;
import org.taizhang.app.scene.gantt.MarkedDay;
import org.taizhang.app.scene.gantt.TimeUnit;
import org.taizhang.app.type.Face;
import org.taizhang.app.type.TextMetrics;

/**
 * Chooses type for a Gantt on a sheet: larger than usual where all of it then stands on one page.
 * The years always fill the width, and no text is shortened.
 *
 * @param day whose line is drawn
 */
record GanttFit(GanttWords words, TextMetrics metrics, Sheet sheet, MarkedDay day) {
  private static final List<Double> ON_ONE_PAGE = List.of(12.0, 11.0, 10.5);
  private static final int FEW_ROWS = 40;

  /** Heads of a plan and its sections that may stand above a tall row, in type sizes. */
  private static final double HEADS = 10;

  /** How much of a page a row may take before its targets rather stand one below another. */
  private static final double TALL = 0.4;

  /**
   * @param together the targets of a project side by side where they can
   * @param apart the same with a row for each target, where the first takes too much height
   */
  Laid fitted(GanttTable together, GanttTable apart, double first, double others) {
    if (together.rows().size() <= FEW_ROWS) {
      for (double size : ON_ONE_PAGE) {
        var scene = scene(together, size, first);
        if (scene.headHeight() + scene.bodyHeight() <= first) {
          return laid(scene);
        }
      }
    }
    double least = Math.min(first, others);
    var scene = scene(together, usual(), least);
    return laid(tallest(scene) > TALL * least ? scene(apart, usual(), least) : scene);
  }

  private static double tallest(GanttScene scene) {
    double tallest = 0;
    for (int row = 0; row < scene.rows().count(); row++) {
      tallest = Math.max(tallest, scene.rows().size(row));
    }
    return tallest;
  }

  private static Laid laid(GanttScene scene) {
    return new Laid(scene, new GanttPageRows(scene), List.of(new Strip(0, scene.bodyWidth(), "")));
  }

  private GanttScene scene(GanttTable table, double size, double height) {
    return new GanttScene(table, style(table, size, height), words, metrics, day);
  }

  private GanttStyle style(GanttTable table, double size, double height) {
    double small = size * 0.85;
    double number = small * 2.8;
    double name = Math.clamp(longestName(table, size) + size * 1.2, size * 9, size * 16);
    int years = Math.max(1, table.years().size());
    double year = (sheet.width() - number - name) / years;
    var sizes = new Sizes(size, size, small, size * 2, 0);
    var widths = new Widths(number, name, year, 0, 0);
    var unit =
        switch (years) {
          case 1 -> TimeUnit.QUARTER;
          case 2 -> TimeUnit.HALF;
          default -> TimeUnit.YEAR;
        };
    return new GanttStyle(
        new MatrixStyle(sizes, widths, size * 0.55, new Lines(0.4, 0.8)),
        unit,
        0,
        GanttStyle.Room.whole(height - HEADS * size - heads(table, size)));
  }

  /** No head of the chart is higher: years, their parts, and a line for each plan. */
  private static double heads(GanttTable table, double size) {
    return size * (5 + 2 * table.plans().size());
  }

  private double longestName(GanttTable table, double size) {
    return table.lanes().stream()
        .mapToDouble(lane -> metrics.width(Face.SANS, lane.project().name(), size))
        .max()
        .orElse(0);
  }

  private double usual() {
    return switch (sheet.size()) {
      case A3_LANDSCAPE -> 10;
      case A4_LANDSCAPE, A4_UPRIGHT -> 9;
    };
  }
}
