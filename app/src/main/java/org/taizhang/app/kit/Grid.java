package org.taizhang.app.kit;

import java.util.List;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.css.CssMetaData;
import javafx.css.Styleable;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.control.ScrollBar;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;
import javafx.scene.transform.Transform;
import org.jspecify.annotations.Nullable;
import org.taizhang.app.scene.Box;
import org.taizhang.app.scene.Ink;
import org.taizhang.app.scene.Panes;

/**
 * A table drawn on a canvas: head and side stay, the body scrolls under them. Only what is in sight
 * is drawn, at the next pulse after a change. Places and sizes of the content are in units that
 * {@link #zoomProperty} multiplies.
 */
public final class Grid extends Region implements Inks.Owner {
  /** Draws over the regions of the content, for instance the cross-hair, with the same origins. */
  public interface Overlay {
    void body(GraphicsContext canvas, Box visible);

    void head(GraphicsContext canvas);

    void side(GraphicsContext canvas);
  }

  private static final List<CssMetaData<? extends Styleable, ?>> META =
      Inks.withInks(Region.getClassCssMetaData());
  private static final double WHEEL = 3;

  private final Canvas canvas = new Canvas();
  private final ScrollBar across = new ScrollBar();
  private final ScrollBar down = new ScrollBar();
  private final GridFrame frame = new GridFrame();
  private final DoubleProperty zoom = new SimpleDoubleProperty(this, "zoom", 1);
  private final Inks inks = new Inks(this, this::repaint);
  private final ScenePainter painter;
  private double fineness = 1;
  private @Nullable Panes content;
  private @Nullable Overlay overlay;
  private @Nullable Box wanted;

  public Grid(Fonts fonts) {
    painter = new ScenePainter(canvas.getGraphicsContext2D(), fonts, inks::of);
    getStyleClass().add("grid");
    setFocusTraversable(true);
    across.getStyleClass().add("across");
    down.setOrientation(javafx.geometry.Orientation.VERTICAL);
    getChildren().addAll(canvas, down, across);
    across.valueProperty().addListener(value -> repaint());
    down.valueProperty().addListener(value -> repaint());
    zoom.addListener(value -> repaint());
    focusedProperty().addListener(value -> repaint());
    setOnScroll(this::scrolled);
  }

  public void show(Panes shown) {
    content = shown;
    repaint();
  }

  public void setOverlay(Overlay painted) {
    overlay = painted;
  }

  public DoubleProperty zoomProperty() {
    return zoom;
  }

  /** Draws so many pixels for each unit of layout; for pictures finer than the screen. */
  void setFineness(double pixels) {
    fineness = pixels;
    canvas.getTransforms().setAll(Transform.scale(1 / pixels, 1 / pixels));
    repaint();
  }

  /** Draws again at the next pulse. */
  public void repaint() {
    requestLayout();
  }

  /** The part of the body in sight, in units of the content. */
  public Box visible() {
    return frame.visible(across.getValue(), down.getValue());
  }

  /** Width for side and body beside a scroll bar, in units of the content. */
  public double room() {
    return Math.max(0, (getWidth() - GridFrame.BAR) / zoom.get());
  }

  /** A place of this node in units of the content, with the body's origin where it is now. */
  public Place place(double x, double y) {
    return frame.place(x, y, across.getValue(), down.getValue());
  }

  /** Where a box of the body stands in this node now; it may be out of sight. */
  public Box bounds(Box inBody) {
    return frame.bounds(inBody, across.getValue(), down.getValue());
  }

  /** Scrolls as little as needed to bring a box of the body into sight, at the next pulse. */
  public void reveal(Box box) {
    wanted = box;
    repaint();
  }

  /** Which region a place belongs to, and where in that region it is. */
  public record Place(Pane pane, double x, double y) {}

  /** The regions of a grid. */
  public enum Pane {
    CORNER,
    HEAD,
    SIDE,
    BODY,
    OUTSIDE
  }

  @Override
  protected void layoutChildren() {
    frame.arrange(content, getWidth(), getHeight(), zoom.get());
    frame.place(across, down);
    if (wanted != null && getWidth() > 0 && getHeight() > 0) {
      var seen = visible();
      across.setValue(frame.revealed(across, wanted.x(), wanted.right(), seen.x(), seen.right()));
      down.setValue(frame.revealed(down, wanted.y(), wanted.bottom(), seen.y(), seen.bottom()));
      wanted = null;
    }
    canvas.setWidth(getWidth() * fineness);
    canvas.setHeight(getHeight() * fineness);
    paint();
  }

  private void paint() {
    var g = canvas.getGraphicsContext2D();
    g.setTransform(fineness, 0, 0, fineness, 0, 0);
    g.setFill(inks.of(Ink.GROUND));
    g.fillRect(0, 0, getWidth(), getHeight());
    if (content == null || getWidth() <= 0) {
      return;
    }
    new GridPass(g, frame, zoom.get()).paint(content, visible(), painter, overlay);
  }

  private void scrolled(ScrollEvent event) {
    if (event.isControlDown()) {
      return;
    }
    boolean sideways = event.isShiftDown() && event.getDeltaX() == 0;
    double dx = sideways ? event.getDeltaY() : event.getDeltaX();
    double dy = sideways ? 0 : event.getDeltaY();
    across.setValue(GridFrame.clamped(across, across.getValue() - WHEEL * dx));
    down.setValue(GridFrame.clamped(down, down.getValue() - WHEEL * dy));
    event.consume();
  }

  @Override
  public Inks inks() {
    return inks;
  }

  @Override
  public List<CssMetaData<? extends Styleable, ?>> getCssMetaData() {
    return META;
  }
}
