package org.taizhang.app.forms;

import static org.taizhang.app.kit.Nodes.growing;
import static org.taizhang.app.kit.Nodes.named;
import static org.taizhang.app.kit.Nodes.paragraph;
import static org.taizhang.app.kit.Nodes.present;
import static org.taizhang.app.kit.Nodes.row;

import javafx.beans.value.ObservableValue;
import javafx.scene.Parent;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.taizhang.app.kit.Nodes;

/** What came of the last thing that was done, until the next is. */
final class SaidStrip {
  private final String id;
  private final StackPane root = new StackPane();

  SaidStrip(String id, ObservableValue<@Nullable Said> said) {
    this.id = id;
    said.addListener(value -> show(said.getValue()));
    show(said.getValue());
  }

  Parent root() {
    return root;
  }

  private void show(@Nullable Said said) {
    present(root, said != null);
    root.getChildren().clear();
    if (said != null) {
      var icon =
          new FontIcon(
              said.good()
                  ? Material2OutlinedAL.CHECK_CIRCLE_OUTLINE
                  : Material2OutlinedAL.ERROR_OUTLINE);
      var words = named(paragraph(said.sentence()), id);
      words.setMaxWidth(Double.MAX_VALUE);
      root.getChildren()
          .add(
              Nodes.styled(
                  row("history-strip", icon, growing(words)), said.good() ? "good" : "bad"));
    }
  }
}
