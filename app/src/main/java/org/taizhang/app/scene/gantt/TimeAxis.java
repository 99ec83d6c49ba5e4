package org.taizhang.app.scene.gantt;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.taizhang.app.scene.Track;
import org.taizhang.model.YearSpan;

/** Years one after another from left to right, each as wide as every other. */
public final class TimeAxis {
  private final List<Integer> years;
  private final TimeUnit unit;
  private final double width;
  private final Track columns;

  /**
   * @param width of a year
   */
  TimeAxis(List<Integer> years, TimeUnit unit, double width) {
    this.years = years;
    this.unit = unit;
    this.width = width;
    var sizes = new double[years.size() * unit.parts()];
    Arrays.fill(sizes, width / unit.parts());
    columns = new Track(sizes);
  }

  /** The years it shows; none where there is nothing to show. */
  public List<Integer> years() {
    return years;
  }

  TimeUnit unit() {
    return unit;
  }

  /** Years, halves or quarters, side by side. */
  public Track columns() {
    return columns;
  }

  public double length() {
    return years.size() * width;
  }

  /** Where a year begins; the nearer end of the axis for a year that it does not show. */
  public double start(int year) {
    return years.isEmpty() ? 0 : Math.clamp(year - years.getFirst(), 0, years.size()) * width;
  }

  public double end(int year) {
    return start(year + 1);
  }

  /** Whether any of the years is on the axis. */
  public boolean shows(YearSpan span) {
    return end(span.last()) > start(span.first());
  }

  /** Whether a day is on the axis. */
  public boolean shows(LocalDate day) {
    return years.contains(day.getYear());
  }

  /** Where a day ends, so that the last of a year lies on the line after it. */
  public double at(LocalDate day) {
    double share = (double) day.getDayOfYear() / day.lengthOfYear();
    return start(day.getYear()) + share * (end(day.getYear()) - start(day.getYear()));
  }

  /** The year at a place; the first or the last one beyond the ends of the axis. */
  public int yearAt(double x) {
    long index = (long) Math.floor(x / width);
    return years.get(Math.clamp(index, 0, years.size() - 1));
  }
}
