package org.taizhang.app.overview;

import static org.taizhang.app.kit.Nodes.column;
import static org.taizhang.app.kit.Nodes.growing;
import static org.taizhang.app.kit.Nodes.label;
import static org.taizhang.app.kit.Nodes.row;
import static org.taizhang.app.kit.Nodes.spacer;
import static org.taizhang.app.kit.Nodes.styled;
import static org.taizhang.app.kit.Nodes.whole;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.taizhang.app.kit.Messages;
import org.taizhang.app.kit.Nodes;

/** Names with bars as long as what hangs on them. */
final class LoadList {
  private static final int SHOWN = 12;

  private final Messages messages;
  private final OverviewViewModel model;
  private final VBox root = column("panel");

  /**
   * Shows the first of the loads, most first.
   *
   * @param key of the words: heading, and {@code .none} for an empty list
   */
  LoadList(Messages messages, OverviewViewModel model, String key, List<Load> loads) {
    this.messages = messages;
    this.model = model;
    var more = loads.size() > SHOWN ? messages.text("overview.first", SHOWN, loads.size()) : "";
    root.getChildren()
        .add(
            row(
                "panel-head",
                whole(messages.text(key), "panel-title"),
                spacer(),
                whole(more, "panel-note")));
    if (loads.isEmpty()) {
      root.getChildren().add(Nodes.paragraph(messages.text(key + ".none"), "panel-empty"));
    }
    int most = loads.stream().mapToInt(Load::count).max().orElse(1);
    loads.stream().limit(SHOWN).forEach(load -> root.getChildren().add(line(load, most)));
  }

  Region root() {
    return root;
  }

  private Node line(Load load, int most) {
    var bar = styled(new ProgressBar((double) load.count() / most), "load-bar");
    bar.setMaxWidth(Double.MAX_VALUE);
    var name = label(load.name(), "load-name");
    var number = whole(Integer.toString(load.count()), "load-number");
    var line = row("load-line", name, growing(bar), number);
    var button = styled(new Button(null, line), "load");
    button.setMaxWidth(Double.MAX_VALUE);
    line.prefWidthProperty().bind(button.widthProperty().subtract(16));
    var tip =
        load.part() > 0
            ? messages.text("overview.load.lead", load.name(), load.count(), load.part())
            : messages.text("overview.load", load.name(), load.count());
    button.setTooltip(new Tooltip(tip));
    button.setAccessibleText(tip);
    button.setOnAction(event -> model.open(load));
    return button;
  }
}
