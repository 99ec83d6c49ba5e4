package org.taizhang.app.review;

import static org.taizhang.app.kit.Nodes.column;
import static org.taizhang.app.kit.Nodes.growing;
import static org.taizhang.app.kit.Nodes.iconButton;
import static org.taizhang.app.kit.Nodes.label;
import static org.taizhang.app.kit.Nodes.named;
import static org.taizhang.app.kit.Nodes.row;
import static org.taizhang.app.kit.Nodes.spacer;
import static org.taizhang.app.kit.Nodes.styled;
import static org.taizhang.app.kit.Nodes.whole;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;
import org.taizhang.app.kit.EmptyState;
import org.taizhang.app.kit.Messages;
import org.taizhang.app.kit.Nodes;
import org.taizhang.app.session.Words;

/** 检查: one project after another in letters large enough for a projector, by arrow keys. */
public final class ReviewView {
  private static final double STEP = 0.18;

  private final Messages messages;
  private final ReviewViewModel model;
  private final SheetView sheets;
  private final Label place = whole("", "review-place");
  private final ScrollPane scroll = styled(new ScrollPane(), "review-scroll");
  private final VBox root;

  public ReviewView(Words words, ReviewViewModel model) {
    this.messages = words.messages();
    this.model = model;
    this.sheets = new SheetView(words);
    scroll.setFitToWidth(true);
    scroll.setFocusTraversable(false);
    named(place, "review-place");
    root = named(column("room", head(), growing(scroll), foot()), "review");
    root.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    root.sceneProperty().addListener((property, before, now) -> root.requestFocus());
    model.sheetProperty().addListener(value -> show());
    model.sizeProperty().addListener((property, before, now) -> size(now.intValue()));
    size(model.sizeProperty().get());
    show();
  }

  public Parent root() {
    return root;
  }

  private Node head() {
    return row(
        "room-head",
        whole(messages.text("room.REVIEW"), "room-title"),
        spacer(),
        iconButton(
            messages.text("review.smaller"), Material2OutlinedMZ.REMOVE, () -> model.enlarge(-1)),
        whole(messages.text("review.size"), "room-note"),
        iconButton(messages.text("review.larger"), Material2OutlinedAL.ADD, () -> model.enlarge(1)),
        Nodes.divider(),
        named(
            iconButton(
                messages.text("review.previous"),
                Material2OutlinedAL.CHEVRON_LEFT,
                () -> model.move(-1)),
            "review-previous"),
        place,
        named(
            iconButton(
                messages.text("review.next"),
                Material2OutlinedAL.CHEVRON_RIGHT,
                () -> model.move(1)),
            "review-next"));
  }

  private Node foot() {
    return row("legend", spacer(), label(messages.text("review.keys"), "legend-keys"));
  }

  /** Whoever searched for it goes on with the arrow keys. */
  private void show() {
    var sheet = model.sheetProperty().get();
    Nodes.present(place, sheet != null);
    place.setText(messages.text("review.place", model.position(), model.count()));
    scroll.setFitToHeight(sheet == null);
    scroll.setContent(sheet == null ? EmptyState.of(messages, "review.empty") : sheets.of(sheet));
    scroll.setVvalue(0);
    root.requestFocus();
  }

  private void size(int size) {
    root.getStyleClass().removeIf(style -> style.startsWith("review-size-"));
    root.getStyleClass().add("review-size-" + size);
  }

  private void key(KeyEvent event) {
    if (event.isShortcutDown() || event.isAltDown()) {
      return;
    }
    switch (event.getCode()) {
      case RIGHT, PAGE_DOWN -> model.move(1);
      case LEFT, PAGE_UP -> model.move(-1);
      case HOME -> model.first();
      case END -> model.last();
      case DOWN -> scroll.setVvalue(Math.min(1, scroll.getVvalue() + STEP));
      case UP -> scroll.setVvalue(Math.max(0, scroll.getVvalue() - STEP));
      case PLUS, EQUALS, ADD -> model.enlarge(1);
      case MINUS, SUBTRACT -> model.enlarge(-1);
      case ESCAPE -> model.leave();
      default -> {
        return;
      }
    }
    event.consume();
  }
}
