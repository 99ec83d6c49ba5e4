package org.taizhang.app.frame;

import static org.taizhang.app.kit.Nodes.named;
import static org.taizhang.app.kit.Nodes.styled;

import atlantafx.base.controls.CustomTextField;
import java.util.List;
import javafx.geometry.Side;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;
import org.taizhang.app.kit.Messages;
import org.taizhang.app.kit.Nodes;
import org.taizhang.app.session.SearchIndex.Hit;
import org.taizhang.model.DepartmentId;

/** Search by name over all plans, with what was found below it while typing. */
final class SearchBox {
  private final Messages messages;
  private final SearchViewModel model;
  private final CustomTextField root = named(styled(new CustomTextField(), "search"), "search");
  private final ContextMenu found = new ContextMenu();

  SearchBox(Messages messages, SearchViewModel model) {
    this.messages = messages;
    this.model = model;
    root.setLeft(styled(new FontIcon(Material2OutlinedMZ.SEARCH), "search-icon"));
    root.setPromptText(messages.text("search.prompt"));
    root.setTooltip(new Tooltip(messages.text("search.tip")));
    root.setAccessibleText(messages.text("search.tip"));
    root.textProperty().bindBidirectional(model.textProperty());
    found.getStyleClass().add("search-found");
    model.hitsProperty().addListener((property, before, now) -> show(now));
    root.focusedProperty().addListener((property, before, now) -> hideUnless(now));
    root.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
  }

  CustomTextField root() {
    return root;
  }

  private void show(List<Hit> hits) {
    found.hide();
    var window = root.getScene() == null ? null : root.getScene().getWindow();
    if (model.textProperty().get().isBlank() || window == null || !root.isFocused()) {
      return;
    }
    found
        .getItems()
        .setAll(hits.isEmpty() ? List.of(nothing()) : hits.stream().map(this::item).toList());
    found.show(root, Side.BOTTOM, 0, 4);
  }

  private MenuItem nothing() {
    var item = new MenuItem(messages.text("search.nothing"));
    item.setDisable(true);
    return item;
  }

  private MenuItem item(Hit hit) {
    boolean department = hit.id() instanceof DepartmentId;
    var kind =
        Nodes.whole(
            messages.text(department ? "search.department" : "search.project"),
            "search-kind",
            department ? "department" : "project");
    var line =
        Nodes.row(
            "search-hit",
            kind,
            Nodes.label(hit.name(), "search-name"),
            Nodes.spacer(),
            Nodes.whole(hit.where(), "search-where"));
    var item = new CustomMenuItem(line, true);
    item.setOnAction(event -> jump(hit));
    return item;
  }

  private void jump(Hit hit) {
    found.hide();
    root.clear();
    root.getParent().requestFocus();
    model.jump(hit);
  }

  private void key(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER && !model.hitsProperty().get().isEmpty()) {
      jump(model.hitsProperty().get().getFirst());
      event.consume();
    } else if (event.getCode() == KeyCode.ESCAPE) {
      found.hide();
      root.clear();
      event.consume();
    }
  }

  private void hideUnless(boolean focused) {
    if (!focused) {
      found.hide();
    }
  }
}
