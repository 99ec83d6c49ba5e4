package org.taizhang.app.overview;

import static org.taizhang.app.kit.Nodes.column;
import static org.taizhang.app.kit.Nodes.growing;
import static org.taizhang.app.kit.Nodes.named;
import static org.taizhang.app.kit.Nodes.paragraph;
import static org.taizhang.app.kit.Nodes.row;
import static org.taizhang.app.kit.Nodes.spacer;
import static org.taizhang.app.kit.Nodes.styled;
import static org.taizhang.app.kit.Nodes.whole;

import java.util.List;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.taizhang.app.kit.Messages;
import org.taizhang.app.kit.Nodes;
import org.taizhang.model.PlanId;

/** Names with bars as long as what hangs on them; the first of them, or all. */
final class LoadList {
  private static final int SHOWN = 10;

  private final Messages messages;
  private final OverviewViewModel model;
  private final String key;
  private final List<Load> loads;
  private final Function<Load, List<StackBar.Part>> parts;
  private final VBox lines = column("load-lines");
  private final VBox root;

  /**
   * Shows the first of the loads.
   *
   * @param key of the words: heading, {@code .note}, and {@code .none} for an empty list
   * @param parts what the bar of a load is made of
   */
  LoadList(
      Messages messages,
      OverviewViewModel model,
      String key,
      List<Load> loads,
      Function<Load, List<StackBar.Part>> parts) {
    this.messages = messages;
    this.model = model;
    this.key = key;
    this.loads = loads;
    this.parts = parts;
    root = named(column("panel", head(), lines), key.replace('.', '-'));
    show(SHOWN);
  }

  Region root() {
    return root;
  }

  private Node head() {
    var head = row("panel-head", whole(messages.text(key), "panel-title"), spacer());
    if (!loads.isEmpty()) {
      head.getChildren().add(whole(messages.text(key + ".note"), "panel-note"));
    }
    return head;
  }

  private void show(int shown) {
    int most = loads.stream().mapToInt(Load::count).max().orElse(1);
    lines.getChildren().clear();
    loads.stream().limit(shown).forEach(load -> lines.getChildren().add(line(load, most)));
    if (loads.isEmpty()) {
      lines.getChildren().add(paragraph(messages.text(key + ".none"), "panel-empty"));
    } else if (loads.size() > SHOWN) {
      lines.getChildren().add(more(shown > SHOWN));
    }
  }

  private Node more(boolean all) {
    var text =
        all ? messages.text("overview.fewer", SHOWN) : messages.text("overview.more", loads.size());
    var more = styled(new ToggleButton(text), "figure-link", "load-more");
    more.setOnAction(event -> show(all ? SHOWN : loads.size()));
    return Nodes.neverCut(named(more, root == null ? "" : root.getId() + "-more"));
  }

  private Node line(Load load, int most) {
    var name = styled(new Button(load.name()), "figure-link", "load-name");
    if (load.id() instanceof PlanId) {
      name.getStyleClass().add("load-plan");
    }
    var said = messages.text(key + ".said", load.name(), load.count(), load.part());
    name.setTooltip(new Tooltip(said));
    name.setAccessibleText(said);
    name.setOnAction(event -> model.open(load));
    var number = whole(Integer.toString(load.count()), "load-number");
    return row("load-line", name, growing(new StackBar(parts.apply(load), most)), number);
  }
}
