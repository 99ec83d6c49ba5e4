package org.taizhang.app.copies;

import static org.taizhang.app.kit.Nodes.button;
import static org.taizhang.app.kit.Nodes.growing;
import static org.taizhang.app.kit.Nodes.named;
import static org.taizhang.app.kit.Nodes.paragraph;
import static org.taizhang.app.kit.Nodes.present;
import static org.taizhang.app.kit.Nodes.row;

import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;
import org.taizhang.app.kit.Messages;

/** Where further copies go, and whether that is there. */
final class SecondPlaceStrip {
  private final Messages messages;
  private final CopiesViewModel model;
  private final Label words = named(paragraph("", "copies-second-words"), "copies-second-words");
  private final Button choose;
  private final Button remove;
  private final HBox root;

  SecondPlaceStrip(CopiesViewModel model, Runnable chooser) {
    this.messages = model.messages();
    this.model = model;
    choose = named(button("", Material2OutlinedMZ.USB, chooser), "second-choose");
    remove =
        named(
            button(
                messages.text("backup.second.remove"),
                Material2OutlinedAL.CLEAR,
                () -> model.nameSecond(null),
                "flat"),
            "second-remove");
    root =
        row("history-strip", new FontIcon(Material2OutlinedMZ.USB), growing(words), choose, remove);
    words.setMaxWidth(Double.MAX_VALUE);
    present(root, model.powers().makes());
    model.shelfProperty().addListener(value -> show());
    show();
  }

  Parent root() {
    return root;
  }

  private void show() {
    var shelf = model.shelfProperty().get();
    boolean lost = shelf.second() != null && !shelf.reachable();
    root.getStyleClass().remove("bad");
    if (lost) {
      root.getStyleClass().add("bad");
    }
    if (shelf.second() == null) {
      words.setText(messages.text("backup.second.none"));
      words.setTooltip(null);
    } else {
      words.setText(
          messages.text(
              lost ? "backup.second.lost" : "backup.second.there", ShortPath.of(shelf.second())));
      words.setTooltip(new Tooltip(shelf.second().toString()));
    }
    var word = shelf.second() == null ? "backup.second.choose" : "backup.second.change";
    choose.setText(messages.text(word));
    present(remove, shelf.second() != null);
  }
}
