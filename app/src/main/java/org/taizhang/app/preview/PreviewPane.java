package org.taizhang.app.preview;

import static org.taizhang.app.kit.Nodes.column;
import static org.taizhang.app.kit.Nodes.growing;
import static org.taizhang.app.kit.Nodes.iconButton;
import static org.taizhang.app.kit.Nodes.named;
import static org.taizhang.app.kit.Nodes.paragraph;
import static org.taizhang.app.kit.Nodes.present;
import static org.taizhang.app.kit.Nodes.row;
import static org.taizhang.app.kit.Nodes.styled;
import static org.taizhang.app.kit.Nodes.whole;

import java.util.List;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;
import org.taizhang.app.kit.Messages;

/** A page of a file, as wide as there is room or larger, with the ways to the other pages. */
public final class PreviewPane {
  private static final double ZOOM_LEAST = 0.5;
  private static final double ZOOM_MOST = 4;
  private static final double ZOOM_STEP = 1.25;
  private static final double MARGIN = 38;

  /** Drawn finer than shown, so that it is sharp on a screen of any scale. */
  private static final double FINENESS = 1.5;

  private final Messages messages;
  private final PreviewModel model;
  private final DoubleProperty zoom = new SimpleDoubleProperty(1);
  private final ImageView picture = named(styled(new ImageView(), "sheet"), "preview-picture");
  private final Label said = named(paragraph("", "empty-text"), "preview-said");
  private final StackPane table = styled(new StackPane(picture), "page-table");
  private final ScrollPane page = named(styled(new ScrollPane(table), "page-view"), "preview-page");
  private final Label place = named(whole("", "room-note"), "preview-place");
  private final Node turner;
  private final Node zoomer;
  private final HBox offered = row("page-turner");
  private final Parent root;
  private int shown = -1;

  public PreviewPane(PreviewModel model) {
    this.messages = model.messages();
    this.model = model;
    turner = turner();
    zoomer = zoomer();
    picture.setPreserveRatio(true);
    picture.setSmooth(true);
    page.setFitToWidth(true);
    page.setFitToHeight(true);
    page.viewportBoundsProperty().addListener(value -> fit());
    page.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    page.addEventFilter(ScrollEvent.SCROLL, this::wheel);
    zoom.addListener(value -> fit());
    root =
        column(
            "preview-pane",
            styled(new FlowPane(turner, zoomer, offered), "preview-tools"),
            growing(new StackPane(page, styled(new StackPane(said), "preview-words"))));
    model.previewProperty().addListener(value -> show());
    show();
  }

  public Parent root() {
    return root;
  }

  /** What can be done about the file, beside the ways to its pages. */
  public void offer(List<Node> actions) {
    offered.getChildren().setAll(actions);
  }

  private Node turner() {
    return row(
        "page-turner",
        named(
            iconButton(
                messages.text("briefing.before"),
                Material2OutlinedAL.CHEVRON_LEFT,
                () -> model.turn(-1)),
            "preview-before"),
        place,
        named(
            iconButton(
                messages.text("briefing.after"),
                Material2OutlinedAL.CHEVRON_RIGHT,
                () -> model.turn(1)),
            "preview-after"));
  }

  private Node zoomer() {
    var mark = whole("", "zoom-mark");
    mark.textProperty().bind(zoom.map(now -> Math.round(now.doubleValue() * 100) + "%"));
    mark.setOnMouseClicked(event -> zoom.set(1));
    mark.setTooltip(new Tooltip(messages.text("zoom.reset")));
    return row(
        "page-turner",
        iconButton(messages.text("zoom.out"), Material2OutlinedMZ.ZOOM_OUT, () -> zoom(-1)),
        mark,
        iconButton(messages.text("zoom.in"), Material2OutlinedMZ.ZOOM_IN, () -> zoom(1)));
  }

  private void show() {
    var preview = model.previewProperty().get();
    said.setText(
        switch (preview) {
          case Preview.Nothing _, Preview.Page _ -> "";
          case Preview.Reading _ -> messages.text("preview.reading");
          case Preview.Cannot(String sentence) -> sentence;
        });
    boolean drawn = preview instanceof Preview.Page;
    present(said.getParent(), !drawn);
    present(page, drawn);
    present(zoomer, drawn);
    present(turner, drawn);
    if (preview instanceof Preview.Page(var image, int at, int count)) {
      picture.setImage(image);
      place.setText(messages.text("preview.place", at + 1, count));
      present(turner, count > 1);
      if (at != shown) {
        page.setVvalue(0);
      }
      shown = at;
      fit();
    } else {
      picture.setImage(null);
      shown = -1;
    }
  }

  private void fit() {
    double room = page.getViewportBounds().getWidth() - MARGIN;
    if (room > 0 && picture.getImage() != null) {
      double width = Math.floor(room * zoom.get());
      picture.setFitWidth(width);
      model.drawFor(width * FINENESS);
    }
  }

  private void zoom(int steps) {
    zoom.set(Math.clamp(zoom.get() * Math.pow(ZOOM_STEP, steps), ZOOM_LEAST, ZOOM_MOST));
  }

  private void key(KeyEvent event) {
    switch (event.getCode()) {
      case PAGE_DOWN -> model.turn(1);
      case PAGE_UP -> model.turn(-1);
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
