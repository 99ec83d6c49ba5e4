package org.taizhang.app.history;

import static org.taizhang.app.kit.Nodes.button;
import static org.taizhang.app.kit.Nodes.growing;
import static org.taizhang.app.kit.Nodes.named;
import static org.taizhang.app.kit.Nodes.paragraph;
import static org.taizhang.app.kit.Nodes.present;
import static org.taizhang.app.kit.Nodes.row;

import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;
import org.taizhang.app.kit.Messages;

/** How far the history is read, as long as that is worth a word. */
final class StateStrip {
  private final Messages messages;
  private final HistoryViewModel model;
  private final Label words = named(paragraph("", "history-state"), "history-state");
  private final Button again;
  private final Parent root;

  StateStrip(Messages messages, HistoryViewModel model) {
    this.messages = messages;
    this.model = model;
    again =
        named(
            button(messages.text("history.again"), Material2OutlinedMZ.REFRESH, model::read),
            "history-again");
    root = row("history-strip", growing(words), again);
    model.stateProperty().addListener(value -> show());
    show();
  }

  Parent root() {
    return root;
  }

  private void show() {
    var state = model.stateProperty().get();
    var said = said(state);
    words.setText(said);
    present(root, !said.isEmpty());
    present(again, state instanceof HistoryState.Stopped || state instanceof HistoryState.Failed);
  }

  private String said(HistoryState state) {
    return switch (state) {
      case HistoryState.Reading(int edits) ->
          edits == 0
              ? messages.text("history.reading")
              : messages.text("history.reading.some", edits);
      case HistoryState.Ready ready ->
          ready.unreadable() == 0 ? "" : messages.text("history.unreadable", ready.unreadable());
      case HistoryState.Stopped _ -> messages.text("history.stopped");
      case HistoryState.Failed(String sentence) -> sentence;
    };
  }
}
