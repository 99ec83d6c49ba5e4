package org.taizhang.app.briefing;

import static org.taizhang.app.kit.Nodes.named;
import static org.taizhang.app.kit.Nodes.styled;

import javafx.beans.property.DoubleProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.taizhang.app.kit.Latest;

/** One page, as wide as there is room, or larger. */
final class PageView {
  private static final double ZOOM_LEAST = 0.5;
  private static final double ZOOM_MOST = 4;
  private static final double ZOOM_STEP = 1.15;
  private static final double MARGIN = 36;

  /** Drawn finer than shown, so that it is sharp on a screen of any scale. */
  private static final double FINENESS = 2;

  private final BriefingViewModel model;
  private final Latest drawing;
  private final IntegerProperty page = new SimpleIntegerProperty();
  private final DoubleProperty zoom = new SimpleDoubleProperty(1);
  private final ImageView picture = named(styled(new ImageView(), "sheet"), "page-picture");
  private final StackPane table = styled(new StackPane(picture), "page-table");
  private final ScrollPane root = named(styled(new ScrollPane(table), "page-view"), "page-view");
  private @Nullable Preview preview;

  PageView(BriefingViewModel model) {
    this.model = model;
    this.drawing = model.latest();
    picture.setPreserveRatio(true);
    picture.setSmooth(true);
    root.setFitToWidth(true);
    root.setFitToHeight(true);
    root.viewportBoundsProperty().addListener(value -> draw());
    page.addListener(value -> turn());
    zoom.addListener(value -> draw());
    root.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    root.addEventFilter(ScrollEvent.SCROLL, this::wheel);
  }

  Parent root() {
    return root;
  }

  /** From 0. */
  IntegerProperty pageProperty() {
    return page;
  }

  DoubleProperty zoomProperty() {
    return zoom;
  }

  void zoom(int steps) {
    zoom.set(Math.clamp(zoom.get() * Math.pow(ZOOM_STEP, steps), ZOOM_LEAST, ZOOM_MOST));
  }

  void show(Preview shown) {
    preview = shown;
    page.set(Math.clamp(page.get(), 0, Math.max(0, shown.count() - 1)));
    draw();
  }

  /** Goes so many pages on, or back. */
  void turn(int pages) {
    if (preview != null) {
      page.set(Math.clamp(page.get() + (long) pages, 0, Math.max(0, preview.count() - 1)));
    }
  }

  private void turn() {
    root.setVvalue(0);
    draw();
  }

  private void draw() {
    var shown = preview;
    var room = root.getViewportBounds();
    if (shown == null || room.getWidth() < MARGIN || page.get() >= shown.count()) {
      return;
    }
    double ratio = shown.pages().height(page.get()) / shown.pages().width(page.get());
    double fitting =
        Math.min(room.getWidth() - MARGIN, Math.max(240, (room.getHeight() - MARGIN) / ratio));
    double width = Math.floor(fitting * zoom.get());
    picture.setFitWidth(width);
    model.draw(drawing, shown, page.get(), width * FINENESS, this::drawn);
  }

  private void drawn(Image image) {
    picture.setImage(image);
  }

  private void key(KeyEvent event) {
    switch (event.getCode()) {
      case PAGE_DOWN -> turn(1);
      case PAGE_UP -> turn(-1);
      default -> {
        return;
      }
    }
    event.consume();
  }

  private void wheel(ScrollEvent event) {
    if (event.isControlDown() && event.getDeltaY() != 0) {
      zoom(event.getDeltaY() > 0 ? 1 : -1);
      event.consume();
    }
  }
}
