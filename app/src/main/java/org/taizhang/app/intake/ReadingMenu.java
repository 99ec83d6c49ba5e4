package org.taizhang.app.intake;

import static org.taizhang.app.kit.Nodes.named;
import static org.taizhang.app.kit.Nodes.neverCut;

import java.util.Objects;
import java.util.function.Supplier;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import org.jspecify.annotations.Nullable;
import org.taizhang.app.kit.Messages;
import org.taizhang.model.Role;
import org.taizhang.seeds.Genre;

/**
 * How the document is to be read, where the reader took it otherwise than the clerk does. The way
 * it is read now has a tick.
 */
final class ReadingMenu {
  private final Messages messages;
  private final IntakeFile file;

  private ReadingMenu(Messages messages, IntakeFile file) {
    this.messages = messages;
    this.file = file;
  }

  static MenuButton of(Messages messages, IntakeFile file) {
    return new ReadingMenu(messages, file).menu();
  }

  private MenuButton menu() {
    var units = new Menu(messages.text("intake.way.units"));
    for (var role : Role.values()) {
      units
          .getItems()
          .add(
              item(
                  messages.of("role", role),
                  role,
                  () -> file.choices().bareRole(),
                  () -> file.readUnitsAs(role)));
    }
    var menu =
        new MenuButton(
            messages.text("intake.way"),
            null,
            genre("intake.way.found", null),
            genre("intake.way.table", Genre.TABLE),
            genre("intake.way.prose", Genre.BRACKETED),
            units);
    return neverCut(named(menu, "import-way"));
  }

  private RadioMenuItem genre(String key, @Nullable Genre genre) {
    return item(messages.text(key), genre, () -> file.choices().genre(), () -> file.readAs(genre));
  }

  /** Ticked by what is so, not by what was asked for: a way that leads nowhere is not taken. */
  private RadioMenuItem item(
      String words, @Nullable Object value, Supplier<@Nullable Object> now, Runnable action) {
    var item = new RadioMenuItem(words);
    item.setOnAction(event -> {
      action.run();
      item.setSelected(Objects.equals(value, now.get()));
    });
    file.rewrittenProperty().subscribe(times -> item.setSelected(Objects.equals(value, now.get())));
    file.troubleProperty().subscribe(said -> item.setSelected(Objects.equals(value, now.get())));
    return item;
  }
}
