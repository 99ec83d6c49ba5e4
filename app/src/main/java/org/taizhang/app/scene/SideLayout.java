package org.taizhang.app.scene;

import java.util.ArrayList;
import java.util.List;
import org.taizhang.app.scene.MatrixRow.GroupRow;
import org.taizhang.app.scene.MatrixRow.PlanRow;
import org.taizhang.app.scene.MatrixRow.ProjectRow;
import org.taizhang.app.scene.MatrixRow.TotalRow;
import org.taizhang.app.scene.Shape.Mark;
import org.taizhang.app.type.Face;

/** Sets numbers, names and notes of the rows; the longest of them decides a row's height. */
public final class SideLayout {
  private static final double ROOM = 0.2;

  private final MatrixStyle style;
  private final MatrixWords words;
  private final RowText text;
  private final TextStyle name;
  private final TextStyle bold;
  private final TextStyle small;
  private final TextStyle notice;

  public SideLayout(MatrixStyle style, MatrixWords words, RowText text) {
    this.style = style;
    this.words = words;
    this.text = text;
    name = new TextStyle(Face.SANS, style.sizes().text(), Ink.TEXT);
    bold = new TextStyle(Face.SANS_BOLD, style.sizes().text(), Ink.TEXT);
    small = new TextStyle(Face.SANS, style.sizes().small(), Ink.MUTED);
    notice = new TextStyle(Face.SANS, style.sizes().small(), Ink.NOTICE);
  }

  double width() {
    return style.widths().number() + style.widths().name();
  }

  /**
   * @param tagged whether projects without departments are marked beside their names
   */
  public SideRow row(MatrixRow row, boolean tagged) {
    return switch (row) {
      case PlanRow plan -> headed(plan.plan().title(), 0, planNote(plan), bold);
      case GroupRow group ->
          headed(
              group.path().getLast(),
              group.depth(),
              words.projects(group.projects()),
              group.depth() == 0 ? bold : name);
      case ProjectRow project -> project(project, tagged && project.unclear());
      case TotalRow total -> total(total);
    };
  }

  /** The head of a group once more, where its rows go on after a page break: the whole path. */
  public SideRow continued(GroupRow group) {
    return continued(group.path(), group.depth() == 0);
  }

  /**
   * The same for any head.
   *
   * @param path names of what goes on, outermost first
   * @param outer whether it is a head of the first order
   */
  public SideRow continued(List<String> path, boolean outer) {
    return headed(String.join(" › ", path) + words.continued(), 0, "", outer ? bold : name);
  }

  private String planNote(PlanRow plan) {
    var count = words.projects(plan.projects());
    return plan.plan().demonstration() ? words.demonstration() + " · " + count : count;
  }

  private SideRow headed(String title, int depth, String note, TextStyle face) {
    double noteWidth = text.width(note, small);
    double left = style.padding() + Math.min(depth, 4) * style.sizes().text();
    double room = width() - left - noteWidth - 2 * style.padding();
    var lines = text.lines(title, face.face(), face.size(), room);
    double height = height(lines.size());
    var shapes = new ArrayList<Shape>();
    shapes.add(text.centred(title, lines, new Box(left, 0, room, height), face));
    shapes.add(text.right(note, new Box(0, 0, width() - style.padding(), height), small));
    return new SideRow(height, shapes);
  }

  private SideRow project(ProjectRow row, boolean unclear) {
    double left = style.widths().number() + style.padding();
    double room = style.widths().name() - 2 * style.padding();
    double tag = unclear ? text.width(words.unclear(), notice) + style.padding() : 0;
    var title = row.project().name();
    var lines = text.lines(title, name.face(), name.size(), room - tag);
    double height = height(lines.size());
    var shapes = new ArrayList<Shape>();
    var number = new Box(0, 0, style.widths().number(), height);
    shapes.add(text.middle(Integer.toString(row.project().number()), number, small));
    shapes.add(text.centred(title, lines, new Box(left, 0, room, height), name));
    if (unclear) {
      var end = new Box(0, 0, width() - style.padding(), height);
      shapes.add(text.right(words.unclear(), end, notice));
    }
    return new SideRow(height, shapes);
  }

  private SideRow total(TotalRow row) {
    double height = sharp(height(1) * 0.86);
    double radius = style.sizes().small() * 0.36;
    double left = style.widths().number() + style.padding() + radius;
    var word = new Box(left + 2 * radius, 0, style.widths().name(), height);
    var shapes = new ArrayList<Shape>();
    shapes.add(new Mark(row.role(), left, height / 2, radius, Mark.ink(row.role())));
    var title = words.role(row.role()) + words.total();
    shapes.add(text.centred(title, List.of(title), word, small));
    return new SideRow(height, shapes);
  }

  private double height(int lines) {
    double em = style.sizes().text();
    double needed = lines * em * RowText.LEADING + 2 * ROOM * em;
    return sharp(Math.max(style.sizes().row(), needed));
  }

  /** Rounded up to hairlines, so that lines between rows are sharp on screen. */
  private double sharp(double height) {
    return Math.ceil(height / style.lines().grid()) * style.lines().grid();
  }
}
