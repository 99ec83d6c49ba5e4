package org.taizhang.app.intake;

import static org.taizhang.app.kit.Nodes.growing;
import static org.taizhang.app.kit.Nodes.paragraph;
import static org.taizhang.app.kit.Nodes.row;
import static org.taizhang.app.kit.Nodes.styled;
import static org.taizhang.app.kit.Nodes.whole;

import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;
import org.taizhang.app.kit.FilledCell;
import org.taizhang.app.kit.Messages;
import org.taizhang.seeds.Finding;
import org.taizhang.seeds.Severity;

/** One finding: how much it asks for, by shape and colour, what it says, and where in the file. */
final class FindingCell extends FilledCell<Finding> {
  private final Messages messages;
  private final Function<Finding, String> words;
  private final Function<Finding, String> where;

  FindingCell(Messages messages, Function<Finding, String> words, Function<Finding, String> where) {
    this.messages = messages;
    this.words = words;
    this.where = where;
  }

  @Override
  protected void updateItem(@Nullable Finding finding, boolean empty) {
    super.updateItem(finding, empty);
    if (empty || finding == null) {
      setGraphic(null);
      return;
    }
    var severity = finding.severity().name().toLowerCase(Locale.ROOT);
    var mark = whole(messages.of("severity", finding.severity()), "severity", severity);
    mark.setGraphic(styled(new FontIcon(shape(finding.severity())), "severity-shape"));
    var line = row("finding", mark, growing(paragraph(words.apply(finding))));
    var place = where.apply(finding);
    if (!place.isEmpty()) {
      line.getChildren().add(whole(place, "panel-note"));
    }
    setGraphic(line);
  }

  private static Ikon shape(Severity severity) {
    return switch (severity) {
      case INFO -> Material2OutlinedAL.INFO;
      case WARN -> Material2OutlinedMZ.WARNING;
      case ERROR -> Material2OutlinedAL.ERROR_OUTLINE;
    };
  }
}
