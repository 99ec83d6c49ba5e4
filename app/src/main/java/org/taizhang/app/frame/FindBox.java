package org.taizhang.app.frame;

import static org.taizhang.app.kit.Nodes.named;
import static org.taizhang.app.kit.Nodes.styled;

import atlantafx.base.controls.CustomTextField;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;
import org.taizhang.app.kit.Messages;

/**
 * The one box that finds everything, with what was found below it. The cursor stays in the box
 * while keys go through the rows; Esc gives it back to where it was before.
 */
final class FindBox {
  private final FindViewModel model;
  private final FindPanel panel;
  private final CustomTextField root = named(styled(new CustomTextField(), "find"), "find");
  private @Nullable Node before;

  FindBox(Messages messages, FindViewModel model) {
    this.model = model;
    this.panel = new FindPanel(messages, model, root, this::open);
    root.setLeft(styled(new FontIcon(Material2OutlinedMZ.SEARCH), "find-icon"));
    root.setPromptText(messages.text("find.prompt"));
    root.setTooltip(new Tooltip(messages.text("find.tip")));
    root.setAccessibleText(messages.text("find.tip"));
    root.textProperty().bindBidirectional(model.textProperty());
    root.textProperty().addListener(value -> typed());
    root.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    root.addEventHandler(MouseEvent.MOUSE_CLICKED, event -> begin());
    root.sceneProperty()
        .flatMap(scene -> scene.focusOwnerProperty())
        .addListener((property, old, now) -> focusMoved(old, now));
  }

  CustomTextField root() {
    return root;
  }

  /** What was found; to be laid over the page. */
  Node panel() {
    return panel.root();
  }

  /** Puts the cursor into the box, and shows what can be done. */
  void start() {
    root.requestFocus();
    root.selectAll();
    begin();
  }

  /** Whether what was found is on the screen. */
  boolean isOpen() {
    return panel.root().isVisible();
  }

  private void begin() {
    if (!isOpen() && root.getScene() != null) {
      model.begin(Deeds.in(root.getScene().getRoot()));
      panel.show();
    }
  }

  private void typed() {
    if (root.isFocused()) {
      begin();
    }
  }

  private void key(KeyEvent event) {
    switch (event.getCode()) {
      case DOWN -> moved(() -> model.move(1));
      case UP -> moved(() -> model.move(-1));
      case PAGE_DOWN -> moved(() -> model.moveGroup(1));
      case PAGE_UP -> moved(() -> model.moveGroup(-1));
      case ENTER -> open();
      case ESCAPE -> leave();
      default -> {
        return;
      }
    }
    event.consume();
  }

  private void moved(Runnable move) {
    begin();
    move.run();
  }

  private void open() {
    model.open(this::leave);
  }

  /** Gives the cursor back. */
  private void leave() {
    panel.hide();
    root.clear();
    var back = before;
    if (back != null && back.getScene() != null && back.getScene().equals(root.getScene())) {
      back.requestFocus();
    } else {
      root.getParent().requestFocus();
    }
  }

  /** A click on what was found must not take the cursor out of the box. */
  private void focusMoved(@Nullable Node old, @Nullable Node now) {
    if (root.equals(now)) {
      if (old != null && !panel.holds(old)) {
        before = old;
      }
    } else if (panel.holds(now)) {
      root.requestFocus();
      root.end();
    } else if (now != null) {
      panel.hide();
    }
  }
}
