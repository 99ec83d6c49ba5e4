package org.taizhang.app.scene.gantt;

import org.taizhang.app.scene.MatrixStyle;
import org.taizhang.app.scene.MatrixStyle.Lines;
import org.taizhang.app.scene.MatrixStyle.Sizes;
import org.taizhang.app.scene.MatrixStyle.Widths;

/**
 * Measures of the Gantt, in scene units: pixels on screen, points on paper.
 *
 * @param table type, heights, widths and lines as tables have them; a column is a year
 * @param label width of the column that says which target a row holds; 0 for none
 */
public record GanttStyle(MatrixStyle table, TimeUnit unit, double label, Room room) {
  /**
   * How much of a target's text stands in the chart.
   *
   * @param comfortable more lines than this rather stand beside the bar where there is more room
   * @param most more lines than this are shortened
   * @param measure longest line, in type sizes
   * @param tallest what would be higher than this is set smaller
   */
  public record Room(int comfortable, int most, double measure, double tallest) {
    /** On paper, where nothing may be missing. */
    public static Room whole(double tallest) {
      return new Room(4, Integer.MAX_VALUE, 62, tallest);
    }
  }

  /** Comfortable on a 1366×768 screen; the years may be fitted to the window. */
  public static GanttStyle screen() {
    return new GanttStyle(
        new MatrixStyle(
            new Sizes(13, 13, 11, 32, 0), new Widths(40, 200, 280, 0, 0), 8, new Lines(1, 1)),
        TimeUnit.YEAR,
        0,
        new Room(3, 3, 64, Double.MAX_VALUE));
  }

  /** The same with other widths. */
  public GanttStyle withWidths(TimeUnit wanted, double name, double year, double labels) {
    var widths = table.widths();
    return new GanttStyle(
        new MatrixStyle(
            table.sizes(),
            new Widths(widths.number(), name, year, widths.total(), widths.open()),
            table.padding(),
            table.lines()),
        wanted,
        labels,
        room);
  }

  double side() {
    return table.widths().number() + table.widths().name() + label;
  }
}
