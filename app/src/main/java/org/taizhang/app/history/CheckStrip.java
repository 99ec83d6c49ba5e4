package org.taizhang.app.history;

import static org.taizhang.app.kit.Nodes.column;
import static org.taizhang.app.kit.Nodes.growing;
import static org.taizhang.app.kit.Nodes.iconButton;
import static org.taizhang.app.kit.Nodes.named;
import static org.taizhang.app.kit.Nodes.paragraph;
import static org.taizhang.app.kit.Nodes.present;
import static org.taizhang.app.kit.Nodes.row;
import static org.taizhang.app.kit.Nodes.styled;

import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.taizhang.app.kit.Messages;
import org.taizhang.app.trail.TrailSource;

/** What the check of all files found, until it is put away. */
final class CheckStrip {
  /** More findings than these are scrolled. */
  private static final int SEEN = 4;

  private final Messages messages;
  private final HistoryViewModel model;
  private final StackPane root = new StackPane();

  CheckStrip(Messages messages, HistoryViewModel model) {
    this.messages = messages;
    this.model = model;
    model.checkedProperty().addListener(value -> show());
    show();
  }

  Parent root() {
    return root;
  }

  private void show() {
    var checked = model.checkedProperty().get();
    present(root, checked != null);
    root.getChildren().clear();
    if (checked != null) {
      root.getChildren().add(shown(checked));
    }
  }

  private Parent shown(TrailSource.Checked checked) {
    var icon =
        new FontIcon(
            checked.sound()
                ? Material2OutlinedAL.CHECK_CIRCLE_OUTLINE
                : Material2OutlinedAL.ERROR_OUTLINE);
    var words =
        column(
            "history-check-words",
            named(paragraph(checked.summary(), "history-check-summary"), "history-checked"));
    if (!checked.findings().isEmpty()) {
      words.getChildren().add(findings(checked));
    }
    var close =
        iconButton(
            messages.text("history.check.close"), Material2OutlinedAL.CLOSE, model::closeCheck);
    return styled(
        row("history-strip", icon, growing(words), named(close, "history-check-close")),
        checked.sound() ? "good" : "bad");
  }

  private static Parent findings(TrailSource.Checked checked) {
    var list = new VBox();
    checked.findings().forEach(finding -> list.getChildren().add(paragraph("· " + finding)));
    if (checked.findings().size() <= SEEN) {
      return list;
    }
    var scroll = styled(new ScrollPane(list), "history-findings");
    scroll.setFitToWidth(true);
    return scroll;
  }
}
