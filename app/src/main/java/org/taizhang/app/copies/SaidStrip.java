package org.taizhang.app.copies;

import static org.taizhang.app.kit.Nodes.growing;
import static org.taizhang.app.kit.Nodes.iconButton;
import static org.taizhang.app.kit.Nodes.named;
import static org.taizhang.app.kit.Nodes.paragraph;
import static org.taizhang.app.kit.Nodes.present;
import static org.taizhang.app.kit.Nodes.row;
import static org.taizhang.app.kit.Nodes.styled;

import javafx.scene.Parent;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.taizhang.app.backup.Made;

/** What came of the last thing that was done, until it is put away. */
final class SaidStrip {
  private final CopiesViewModel model;
  private final StackPane root = new StackPane();

  SaidStrip(CopiesViewModel model) {
    this.model = model;
    model.saidProperty().addListener(value -> show());
    show();
  }

  Parent root() {
    return root;
  }

  private void show() {
    var made = model.saidProperty().get();
    present(root, made != null);
    root.getChildren().clear();
    if (made != null) {
      root.getChildren().add(shown(made));
    }
  }

  private Parent shown(Made made) {
    var icon =
        new FontIcon(
            made.good()
                ? Material2OutlinedAL.CHECK_CIRCLE_OUTLINE
                : Material2OutlinedAL.ERROR_OUTLINE);
    var words = named(paragraph(made.sentence()), "copies-said");
    words.setMaxWidth(Double.MAX_VALUE);
    var close =
        iconButton(
            model.messages().text("backup.said.close"), Material2OutlinedAL.CLOSE, model::putAway);
    return styled(row("history-strip", icon, growing(words), close), made.good() ? "good" : "bad");
  }
}
