package org.taizhang.app.frame;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Cell;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.Labeled;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import org.jspecify.annotations.Nullable;

/**
 * What can be done in the window as it stands: its rooms, its buttons and what its menus hold, so
 * that nothing is offered that cannot be done now. What stands in the cells of lists is left out,
 * for it speaks of one line.
 */
final class Deeds {
  private static final Pattern KEYS = Pattern.compile("（((?:Ctrl|Alt|Shift|F\\d)[^）]*)）$");
  private static final String ROOM = "rail-button";

  private final Map<String, Deed> found = new LinkedHashMap<>();

  private Deeds() {}

  /** From left to right and from top to bottom, each name once. */
  static List<Deed> in(Parent root) {
    var deeds = new Deeds();
    deeds.walk(root);
    return List.copyOf(deeds.found.values());
  }

  private void walk(Node node) {
    if (!node.isVisible() || node.isDisabled() || node instanceof Cell<?>) {
      return;
    }
    switch (node) {
      case MenuButton menu -> menu.getItems().forEach(item -> take(item, name(menu)));
      case Button button -> take(button);
      case ToggleButton toggle when toggle.getStyleClass().contains(ROOM) -> take(toggle);
      case Parent parent -> List.copyOf(parent.getChildrenUnmodifiable()).forEach(this::walk);
      default -> {}
    }
  }

  private void take(ButtonBase button) {
    add(name(button), keys(button.getTooltip()), button::fire);
  }

  /** With the name of its menu, for an item alone may say little. */
  private void take(MenuItem item, String above) {
    switch (item) {
      case CustomMenuItem _, RadioMenuItem _ -> {}
      case Menu menu -> menu.getItems().forEach(one -> take(one, said(menu.getText())));
      case MenuItem one when !one.isDisable() && one.isVisible() -> {
        var name = said(one.getText());
        var keys = one.getAccelerator();
        add(
            above.isEmpty() || name.isEmpty() ? name : above + " › " + name,
            keys == null ? "" : keys.getDisplayText(),
            one::fire);
      }
      default -> {}
    }
  }

  private void add(String name, String keys, Runnable action) {
    if (!name.isEmpty()) {
      found.putIfAbsent(name, new Deed(name, keys, action));
    }
  }

  /** What stands on it; what a screen reader says where that is an icon. */
  private static String name(Labeled labeled) {
    var text = said(labeled.getText());
    var name = text.isEmpty() ? said(labeled.getAccessibleText()) : text;
    return KEYS.matcher(name).replaceFirst("");
  }

  private static String keys(@Nullable Tooltip tip) {
    var matcher = KEYS.matcher(tip == null ? "" : said(tip.getText()));
    return matcher.find() ? matcher.group(1) : "";
  }

  private static String said(@Nullable String text) {
    return Objects.requireNonNullElse(text, "").strip();
  }
}
