package org.taizhang.app.intake;

import static org.taizhang.app.kit.Nodes.growing;
import static org.taizhang.app.kit.Nodes.paragraph;
import static org.taizhang.app.kit.Nodes.row;
import static org.taizhang.app.kit.Nodes.whole;

import java.util.Locale;
import javafx.scene.control.ListCell;
import org.jspecify.annotations.Nullable;
import org.taizhang.app.kit.Messages;
import org.taizhang.seeds.Finding;

/** One finding: how much it asks for, what it says, and where in the file. */
final class FindingCell extends ListCell<Finding> {
  private static final double SIDES = 150;

  private final Messages messages;

  FindingCell(Messages messages) {
    this.messages = messages;
    setPrefWidth(0);
  }

  @Override
  protected void updateItem(@Nullable Finding finding, boolean empty) {
    super.updateItem(finding, empty);
    if (empty || finding == null) {
      setGraphic(null);
      return;
    }
    var severity = finding.severity().name().toLowerCase(Locale.ROOT);
    var text = paragraph(finding.text());
    text.maxWidthProperty().bind(getListView().widthProperty().subtract(SIDES));
    var line =
        row(
            "finding",
            whole(messages.of("severity", finding.severity()), "severity", severity),
            growing(text));
    if (finding.line() != null) {
      line.getChildren().add(whole(messages.text("import.line", finding.line()), "panel-note"));
    }
    setGraphic(line);
  }
}
