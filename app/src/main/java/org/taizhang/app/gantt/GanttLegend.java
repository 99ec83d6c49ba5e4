package org.taizhang.app.gantt;

import static org.taizhang.app.kit.Nodes.row;
import static org.taizhang.app.kit.Nodes.spacer;
import static org.taizhang.app.kit.Nodes.styled;
import static org.taizhang.app.kit.Nodes.whole;
import static org.taizhang.app.kit.Nodes.wholeOrNone;

import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.taizhang.app.kit.Messages;
import org.taizhang.app.kit.Nodes;
import org.taizhang.app.scene.gantt.GanttWords;
import org.taizhang.model.TargetState;

/** What letters, colours and signs of the Gantt mean, and what the keys do. */
final class GanttLegend {
  private final Messages messages;
  private final GanttWords words = GanttWords.in(Locale.SIMPLIFIED_CHINESE);
  private final Node today;
  private final HBox root = row("legend");

  GanttLegend(Messages messages, GanttViewModel model) {
    this.messages = messages;
    for (var state : TargetState.values()) {
      root.getChildren().add(state(state));
    }
    today = sign("today-sign", words.today());
    root.getChildren()
        .addAll(
            sign("undivided-sign", words.undivided()),
            sign("due-sign", words.due()),
            today,
            spacer(),
            wholeOrNone(
                messages.text(model.isWritable() ? "gantt.keys" : "matrix.keys.locked"),
                "legend-keys"));
  }

  Parent root() {
    return root;
  }

  void showToday(boolean shown) {
    Nodes.present(today, shown);
  }

  private Node state(TargetState state) {
    var name = state.name().toLowerCase(Locale.ROOT).replace('_', '-');
    var letter = whole(words.letter(state), "state-sign", name);
    return row("legend-item", letter, whole(messages.of("state", state)));
  }

  private static Node sign(String style, String word) {
    return row("legend-item", styled(new Region(), style), whole(word));
  }
}
