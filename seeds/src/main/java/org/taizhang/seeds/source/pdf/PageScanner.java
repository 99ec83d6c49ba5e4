package org.taizhang.seeds.source.pdf;

import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.jspecify.annotations.Nullable;

/** Goes through the content of a page and notes characters, drawn lines and pictures. */
final class PageScanner extends PDFGraphicsStreamEngine {
  /** Stands for a character that its font does not name. */
  static final String UNKNOWN = "□";

  /**
   * A character in the page's own coordinates.
   *
   * @param x where it begins
   * @param y where it begins, upwards
   * @param dx how far it goes
   * @param dy how far it goes upwards
   */
  record Mark(String text, double x, double y, double dx, double dy, double size) {}

  /** A straight stroke in the page's own coordinates. */
  record Stroke(double x0, double y0, double x1, double y1) {}

  private static final double THIN = 3;

  private final Budget budget;
  private final Set<COSDictionary> checked = Collections.newSetFromMap(new IdentityHashMap<>());
  private final List<Mark> marks = new ArrayList<>();
  private final List<Stroke> strokes = new ArrayList<>();
  private final List<Stroke> path = new ArrayList<>();
  private Point2D.Double here = new Point2D.Double();
  private Point2D.Double begun = new Point2D.Double();
  private boolean curved;
  private double pictures;
  private int unknown;

  PageScanner(PDPage page, Budget budget) {
    super(page);
    this.budget = budget;
  }

  List<Mark> marks() {
    return marks;
  }

  List<Stroke> strokes() {
    return strokes;
  }

  /** How many characters could not be told. */
  int unknown() {
    return unknown;
  }

  /** Area of all pictures, square points. */
  double pictures() {
    return pictures;
  }

  @Override
  protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
    budget.operator(getLevel());
    switch (operator.getName()) {
      case OperatorName.SET_FONT_AND_SIZE -> checkFont(operands);
      case OperatorName.SET_GRAPHICS_STATE_PARAMS -> checkState(operands);
      default -> {}
    }
    super.processOperator(operator, operands);
  }

  private void checkFont(List<COSBase> operands) throws IOException {
    COSDictionary font = resource(COSName.FONT, operands);
    if (font != null && checked.add(font)) {
      FontRanges.dropEndless(font);
    }
  }

  /** A state may set a font too. */
  private void checkState(List<COSBase> operands) throws IOException {
    COSDictionary state = resource(COSName.EXT_G_STATE, operands);
    COSArray setting = state == null ? null : state.getCOSArray(COSName.FONT);
    if (setting != null
        && setting.size() > 0
        && setting.getObject(0) instanceof COSDictionary font
        && checked.add(font)) {
      FontRanges.dropEndless(font);
    }
  }

  private @Nullable COSDictionary resource(COSName kind, List<COSBase> operands) {
    PDResources resources = getResources();
    COSDictionary named =
        resources == null ? null : resources.getCOSObject().getCOSDictionary(kind);
    return named != null && !operands.isEmpty() && operands.getFirst() instanceof COSName name
        ? named.getCOSDictionary(name)
        : null;
  }

  @Override
  protected void showGlyph(Matrix placed, PDFont font, int code, Vector displacement)
      throws IOException {
    budget.character();
    String text = named(font.toUnicode(code));
    Point2D.Float from = placed.transformPoint(0, 0);
    Point2D.Float to = placed.transformPoint(displacement.getX(), displacement.getY());
    double size = Math.hypot(placed.getShearX(), placed.getScaleY());
    double dx = to.getX() - from.getX();
    double dy = to.getY() - from.getY();
    if (size > 0.5 && Double.isFinite(from.getX() + from.getY() + dx + dy + size)) {
      marks.add(new Mark(text, from.getX(), from.getY(), dx, dy, size));
    }
  }

  private String named(@Nullable String text) {
    if (text == null || text.isEmpty() || text.charAt(0) == '\uFFFD' || text.charAt(0) == 0) {
      unknown++;
      return UNKNOWN;
    }
    return Characters.typed(text);
  }

  @Override
  public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
    moveTo((float) p0.getX(), (float) p0.getY());
    for (Point2D corner : List.of(p1, p2, p3, p0)) {
      lineTo((float) corner.getX(), (float) corner.getY());
    }
  }

  @Override
  public void drawImage(PDImage image) {
    Matrix placed = getGraphicsState().getCurrentTransformationMatrix();
    pictures +=
        Math.abs(placed.getScaleX() * placed.getScaleY() - placed.getShearX() * placed.getShearY());
  }

  @Override
  public void clip(int windingRule) {}

  @Override
  public void moveTo(float x, float y) {
    here = new Point2D.Double(x, y);
    begun = here;
  }

  @Override
  public void lineTo(float x, float y) {
    if (budget.allowsRules(path.size())) {
      path.add(new Stroke(here.x, here.y, x, y));
    }
    here = new Point2D.Double(x, y);
  }

  @Override
  public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
    curved = true;
    here = new Point2D.Double(x3, y3);
  }

  @Override
  public Point2D getCurrentPoint() {
    return here;
  }

  @Override
  public void closePath() {
    lineTo((float) begun.x, (float) begun.y);
  }

  @Override
  public void endPath() {
    path.clear();
    curved = false;
  }

  @Override
  public void strokePath() {
    if (budget.allowsRules(strokes.size())) {
      strokes.addAll(path);
    }
    endPath();
  }

  /** Many programs fill thin rectangles where they mean lines. */
  @Override
  public void fillPath(int windingRule) {
    for (int i = 0; !curved && i + 3 < path.size() && budget.allowsRules(strokes.size()); ) {
      Stroke first = path.get(i);
      Stroke third = path.get(i + 2);
      double width = Math.abs(first.x0() - third.x0());
      double height = Math.abs(first.y0() - third.y0());
      if (Math.min(width, height) <= THIN) {
        strokes.add(middle(first, third, width > height));
      }
      i +=
          i + 4 < path.size()
                  && path.get(i + 4).x0() == path.get(i + 4).x1()
                  && path.get(i + 4).y0() == path.get(i + 4).y1()
              ? 5
              : 4;
    }
    endPath();
  }

  private static Stroke middle(Stroke first, Stroke third, boolean level) {
    double x = (first.x0() + third.x0()) / 2;
    double y = (first.y0() + third.y0()) / 2;
    return level
        ? new Stroke(first.x0(), y, third.x0(), y)
        : new Stroke(x, first.y0(), x, third.y0());
  }

  @Override
  public void fillAndStrokePath(int windingRule) {
    strokePath();
  }

  @Override
  public void shadingFill(COSName name) {}
}
