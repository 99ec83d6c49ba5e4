package org.taizhang.app.scene.gantt;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.taizhang.app.scene.Box;
import org.taizhang.app.scene.Panes;
import org.taizhang.app.scene.RowText;
import org.taizhang.app.scene.Shape;
import org.taizhang.app.scene.SideRow;
import org.taizhang.app.scene.Track;
import org.taizhang.app.type.TextMetrics;
import org.taizhang.model.TargetId;

/** The Gantt laid out. */
public final class GanttScene implements Panes {
  private final GanttTable table;
  private final GanttStyle style;
  private final TimeAxis axis;
  private final GanttRows rows;
  private final GanttHead head;
  private final GanttSide side;
  private final GanttBody body;
  private final @Nullable MarkedDay marked;
  private final Map<TargetId, Integer> rowOf = new HashMap<>();

  /**
   * @param marked has no line when the axis does not reach so far
   */
  public GanttScene(
      GanttTable table, GanttStyle style, GanttWords words, TextMetrics metrics, MarkedDay marked) {
    this.table = table;
    this.style = style;
    var text = new RowText(metrics);
    axis = new TimeAxis(table.years(), style.unit(), style.table().widths().column());
    rows = new GanttRows(table, style, words, text, new BarLayout(axis, style, words, text));
    head = new GanttHead(table, style, axis, words, text);
    side = new GanttSide(table, style, words, text, rows);
    body = new GanttBody(table, style, axis, rows, words, text);
    this.marked = axis.shows(marked.day()) ? marked : null;
    for (int row = 0; row < table.rows().size(); row++) {
      for (var bar : rows.bars(row)) {
        rowOf.put(bar.target().id(), row);
      }
    }
  }

  public GanttTable table() {
    return table;
  }

  public TimeAxis axis() {
    return axis;
  }

  /** Where the rows of the table stand in the body. */
  public Track rows() {
    return rows.track();
  }

  /** The bars of a row, where they stand in the body. */
  public List<Bar> bars(int row) {
    double y = rows.track().start(row);
    return rows.bars(row).stream().map(bar -> bar.moved(0, y)).toList();
  }

  /** The bar at a point of the body, or whose text is there. */
  public Optional<Bar> barAt(double x, double y) {
    int row = rows.track().at(y);
    return row < 0
        ? Optional.empty()
        : bars(row).stream().filter(bar -> bar.covers(x, y)).findFirst();
  }

  /** The bar of a target; empty for a target that is not shown. */
  public Optional<Bar> bar(TargetId target) {
    var row = rowOf.get(target);
    return row == null
        ? Optional.empty()
        : bars(row).stream().filter(bar -> bar.target().id().equals(target)).findFirst();
  }

  /** The title of the plan whose band is at a place of the head; empty elsewhere. */
  public String headAt(double x, double y) {
    return head.at(x, y);
  }

  /**
   * A row that says what goes on, for the top of a page that begins inside of it.
   *
   * @param path names of plan and sections, outermost first
   * @param outer whether it is a head of the first order
   */
  public SideRow continued(List<String> path, boolean outer) {
    return rows.continued(path, outer);
  }

  @Override
  public double sideWidth() {
    return style.side();
  }

  @Override
  public double headHeight() {
    return head.height();
  }

  @Override
  public double bodyWidth() {
    return axis.length();
  }

  @Override
  public double bodyHeight() {
    return rows.track().length();
  }

  @Override
  public void corner(Consumer<Shape> sink) {
    side.corner(head.height(), sink);
  }

  @Override
  public void head(double left, double right, Consumer<Shape> sink) {
    head.shapes(left, right, sink);
    if (marked != null) {
      head.day(marked, left, right, sink);
    }
  }

  @Override
  public void side(double top, double bottom, Consumer<Shape> sink) {
    side.shapes(top, bottom, sink);
  }

  @Override
  public void body(Box visible, Consumer<Shape> sink) {
    body.shapes(visible, marked == null ? null : marked.day(), sink);
  }
}
