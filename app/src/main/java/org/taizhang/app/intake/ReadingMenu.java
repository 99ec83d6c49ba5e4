package org.taizhang.app.intake;

import static org.taizhang.app.kit.Nodes.named;
import static org.taizhang.app.kit.Nodes.neverCut;

import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import org.taizhang.app.kit.Messages;
import org.taizhang.model.Role;
import org.taizhang.seeds.Genre;

/** How the document is to be read, where the reader took it otherwise than the clerk does. */
final class ReadingMenu {
  private ReadingMenu() {}

  static MenuButton of(Messages messages, IntakeFile file) {
    var units = new Menu(messages.text("intake.way.units"));
    for (var role : Role.values()) {
      units.getItems().add(item(messages.of("role", role), () -> file.readUnitsAs(role)));
    }
    var menu =
        named(
            new MenuButton(
                messages.text("intake.way"),
                null,
                item(messages.text("intake.way.found"), () -> file.readAs(null)),
                item(messages.text("intake.way.table"), () -> file.readAs(Genre.TABLE)),
                item(messages.text("intake.way.prose"), () -> file.readAs(Genre.BRACKETED)),
                units),
            "import-way");
    return neverCut(menu);
  }

  private static MenuItem item(String words, Runnable action) {
    var item = new MenuItem(words);
    item.setOnAction(event -> action.run());
    return item;
  }
}
