package org.taizhang.app.scene;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.taizhang.app.scene.MatrixRow.GroupRow;
import org.taizhang.app.type.TextMetrics;

/** The matrix laid out. */
public final class MatrixScene implements Panes {
  private final MatrixTable table;
  private final MatrixStyle style;
  private final Track columns;
  private final Track rows;
  private final HeadRegion head;
  private final SideRegion side;
  private final BodyRegion body;

  private MatrixScene(
      MatrixTable table, MatrixStyle style, Track columns, HeadRegion head, SideRegion side) {
    this.table = table;
    this.style = style;
    this.columns = columns;
    this.head = head;
    this.side = side;
    this.rows = side.rows();
    this.body = new BodyRegion(table, style, columns, rows, head.words());
  }

  public static MatrixScene of(
      MatrixTable table, MatrixStyle style, MatrixWords words, TextMetrics metrics) {
    var text = new RowText(metrics);
    var columns = columns(table, style);
    var head = new HeadRegion(table, style, columns, new HeadWords(words, metrics, text));
    return new MatrixScene(table, style, columns, head, new SideRegion(table, style, words, text));
  }

  private static Track columns(MatrixTable table, MatrixStyle style) {
    int departments = table.columns().size();
    if (departments == 0) {
      return new Track(new double[] {style.widths().open()});
    }
    var sizes = new double[departments + table.roles().size()];
    for (int i = 0; i < sizes.length; i++) {
      sizes[i] = i < departments ? style.widths().column() : style.widths().total();
    }
    return new Track(sizes);
  }

  public MatrixTable table() {
    return table;
  }

  @Override
  public double sideWidth() {
    return style.widths().number() + style.widths().name();
  }

  @Override
  public double headHeight() {
    return head.height();
  }

  @Override
  public double bodyWidth() {
    return columns.length();
  }

  @Override
  public double bodyHeight() {
    return rows.length();
  }

  /** Where the columns stand in the body: departments, then one for each role's totals. */
  public Track columns() {
    return columns;
  }

  /** Where the rows of the table stand in the body. */
  public Track rows() {
    return rows;
  }

  /** The cell at a point of the body; null outside. */
  public @Nullable MatrixCell cellAt(double x, double y) {
    int row = rows.at(y);
    int column = columns.at(x);
    return row < 0 || column < 0 ? null : new MatrixCell(row, column);
  }

  /** Bounds of a cell in the body. */
  public Box cell(int row, int column) {
    return new Box(columns.start(column), rows.start(row), columns.size(column), rows.size(row));
  }

  @Override
  public void corner(Consumer<Shape> sink) {
    side.corner(head.height(), sink);
  }

  @Override
  public void head(double left, double right, Consumer<Shape> sink) {
    head.shapes(left, right, sink);
  }

  @Override
  public void side(double top, double bottom, Consumer<Shape> sink) {
    side.shapes(top, bottom, sink);
  }

  /** A row that says which group goes on, for the top of a page that begins inside the group. */
  public SideRow continued(GroupRow group) {
    return side.continued(group);
  }

  @Override
  public void body(Box visible, Consumer<Shape> sink) {
    body.shapes(visible, sink);
  }
}
