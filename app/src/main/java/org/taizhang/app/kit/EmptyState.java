package org.taizhang.app.kit;

import static org.taizhang.app.kit.Nodes.column;
import static org.taizhang.app.kit.Nodes.label;
import static org.taizhang.app.kit.Nodes.paragraph;
import static org.taizhang.app.kit.Nodes.styled;

import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/** What a room shows when there is nothing to show: what would stand here, and how to get it. */
public final class EmptyState {
  private EmptyState() {}

  /**
   * Fills the room it is given.
   *
   * @param key of the words: {@code .title} and {@code .text} below it
   */
  public static Region of(Messages messages, String key) {
    VBox box =
        column(
            "empty-state",
            styled(new FontIcon(Material2OutlinedAL.INBOX), "empty-icon"),
            label(messages.text(key + ".title"), "empty-title"),
            paragraph(messages.text(key + ".text"), "empty-text"));
    VBox.setVgrow(box, Priority.ALWAYS);
    return box;
  }
}
