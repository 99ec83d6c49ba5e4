package org.taizhang.app.scene.gantt;

import java.util.ArrayList;
import java.util.List;
import org.taizhang.app.scene.Box;
import org.taizhang.app.scene.Ink;
import org.taizhang.app.scene.RowText;
import org.taizhang.app.scene.Shape;
import org.taizhang.app.scene.SideLayout;
import org.taizhang.app.scene.SideRow;
import org.taizhang.app.scene.TextStyle;
import org.taizhang.app.scene.Track;
import org.taizhang.app.scene.gantt.GanttRow.Lane;
import org.taizhang.app.scene.gantt.GanttRow.PlanHead;
import org.taizhang.app.scene.gantt.GanttRow.SectionHead;
import org.taizhang.app.type.Face;
import org.taizhang.model.Project;

/** The rows laid out: how high each is, what stands at its left, and its bars. */
final class GanttRows {
  private final GanttStyle style;
  private final RowText text;
  private final SideLayout heads;
  private final BarLayout layout;
  private final List<SideRow> sides = new ArrayList<>();
  private final List<List<Bar>> bars = new ArrayList<>();
  private final Track track;

  GanttRows(GanttTable table, GanttStyle style, GanttWords words, RowText text, BarLayout layout) {
    this.style = style;
    this.text = text;
    this.layout = layout;
    heads = new SideLayout(style.table(), words.matrix(), text);
    var heights = new double[table.rows().size()];
    for (int i = 0; i < heights.length; ) {
      int end = i + 1;
      switch (table.rows().get(i)) {
        case PlanHead plan -> heights[i] = head(heads.row(plan.head(), false));
        case SectionHead section -> heights[i] = head(heads.row(section.head(), false));
        case Lane lane -> {
          end = i + lane.count();
          project(table.rows().subList(i, end), heights, i);
        }
      }
      i = end;
    }
    track = new Track(heights);
  }

  Track track() {
    return track;
  }

  /** What stands left of a row: a head's words; a project's number and name at its first lane. */
  SideRow side(int row) {
    return sides.get(row);
  }

  /** The bars of a row, with the top of the row at y = 0. */
  List<Bar> bars(int row) {
    return bars.get(row);
  }

  SideRow continued(List<String> path, boolean outer) {
    return heads.continued(path, outer);
  }

  private double head(SideRow side) {
    sides.add(side);
    bars.add(List.of());
    return side.height();
  }

  private void project(List<GanttRow> lanes, double[] heights, int first) {
    var name = name(((Lane) lanes.getFirst()).project());
    double left = name.height();
    for (int i = 0; i < lanes.size(); i++) {
      var set = layout.bars(((Lane) lanes.get(i)).targets());
      double least = Math.max(style.table().sizes().row(), layout.height(set));
      double height = sharp(i == lanes.size() - 1 ? Math.max(least, left) : least);
      heights[first + i] = height;
      left -= height;
      sides.add(i == 0 ? name : new SideRow(0, List.of()));
      bars.add(layout.fill(set, height));
    }
  }

  private SideRow name(Project project) {
    var sizes = style.table().sizes();
    var widths = style.table().widths();
    double padding = style.table().padding();
    var plain = new TextStyle(Face.SANS, sizes.text(), Ink.TEXT);
    var small = new TextStyle(Face.SANS, sizes.small(), Ink.MUTED);
    double room = widths.name() - 2 * padding;
    var lines = text.lines(project.name(), plain.face(), plain.size(), room);
    double leading = plain.size() * RowText.LEADING;
    double line = Math.max(sizes.row(), leading);
    var box =
        new Box(widths.number() + padding, (line - leading) / 2, room, lines.size() * leading);
    var shapes = new ArrayList<Shape>();
    var number = new Box(0, 0, widths.number(), line);
    shapes.add(text.middle(Integer.toString(project.number()), number, small));
    shapes.add(text.centred(project.name(), lines, box, plain));
    return new SideRow(sharp(box.height() + line - leading), shapes);
  }

  /** Rounded up to hairlines, so that lines between rows are sharp on screen. */
  private double sharp(double height) {
    double hair = style.table().lines().grid();
    return Math.ceil(height / hair) * hair;
  }
}
