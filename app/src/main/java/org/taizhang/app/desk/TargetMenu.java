package org.taizhang.app.desk;

import static org.taizhang.app.kit.Nodes.named;
import static org.taizhang.app.kit.Nodes.neverCut;
import static org.taizhang.app.kit.Nodes.styled;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;
import org.taizhang.app.kit.Messages;

/** Splits, moves and takes out a target. */
final class TargetMenu {
  private static final int LONGEST = 24;

  private final Messages messages;
  private final TargetActions actions;
  private final MenuItem original;
  private final boolean writable;
  private final MenuButton root =
      neverCut(
          named(new MenuButton(null, new FontIcon(Material2OutlinedMZ.MORE_HORIZ)), "target-more"));

  TargetMenu(Messages messages, TargetActions actions, MenuItem original, boolean writable) {
    this.messages = messages;
    this.actions = actions;
    this.original = original;
    this.writable = writable;
    styled(root, "button-icon", "flat", "no-arrow");
    root.setAccessibleText(messages.text("target.more"));
    root.getItems().setAll(items());
    root.setOnShowing(event -> root.getItems().setAll(items()));
  }

  MenuButton root() {
    return root;
  }

  private List<MenuItem> items() {
    List<MenuItem> items = new ArrayList<>(List.of(original));
    if (writable) {
      items.add(new SeparatorMenuItem());
      items.addAll(changes());
    }
    return items;
  }

  private List<MenuItem> changes() {
    List<MenuItem> items = new ArrayList<>();
    var target = actions.target();
    if (target != null && !target.years().isSingle()) {
      items.add(item("target.split.years", actions::splitByYear));
    }
    var sentences = actions.sentences();
    if (sentences.size() > 1) {
      items.add(splits(sentences));
    }
    items.add(item("target.adjust", actions::adjust));
    items.add(item("target.light", actions::light));
    items.add(item("target.move", actions::move));
    items.add(new SeparatorMenuItem());
    items.add(item("target.remove", actions::remove));
    return items;
  }

  private Menu splits(List<String> sentences) {
    var menu = new Menu(messages.text("target.split"));
    for (int i = 1; i < sentences.size(); i++) {
      int at = i;
      var item = new MenuItem(messages.text("target.split.at", brief(sentences.get(i))));
      item.setMnemonicParsing(false);
      item.setOnAction(event -> actions.splitAt(at));
      menu.getItems().add(item);
    }
    return menu;
  }

  private static String brief(String sentence) {
    var line = sentence.strip().replace('\n', ' ');
    return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "…";
  }

  private MenuItem item(String key, Runnable action) {
    var item = new MenuItem(messages.text(key));
    item.setId(key);
    item.setOnAction(event -> action.run());
    return item;
  }
}
