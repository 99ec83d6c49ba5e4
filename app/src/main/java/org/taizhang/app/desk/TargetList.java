package org.taizhang.app.desk;

import static org.taizhang.app.kit.Nodes.button;
import static org.taizhang.app.kit.Nodes.column;
import static org.taizhang.app.kit.Nodes.row;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Parent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.taizhang.app.kit.Messages;
import org.taizhang.app.kit.Nodes;
import org.taizhang.model.Target;
import org.taizhang.model.TargetId;

/** The targets of a project, year by year. */
final class TargetList {
  private final Messages messages;
  private final ProjectEditor editor;
  private final List<TargetCard> cards = new ArrayList<>();
  private final VBox list = column("targets");
  private final HBox missing = row("target-add");
  private final Parent root = column("targets", list, missing);

  TargetList(Messages messages, ProjectEditor editor) {
    this.messages = messages;
    this.editor = editor;
    refresh();
  }

  Parent root() {
    return root;
  }

  void refresh() {
    var ids = editor.targets().stream().map(Target::id).toList();
    if (!ids.equals(cards.stream().map(TargetCard::id).toList())) {
      rebuild(ids);
    } else {
      cards.forEach(TargetCard::refresh);
    }
    offerMissing();
  }

  private void rebuild(List<TargetId> ids) {
    cards.clear();
    ids.forEach(id -> cards.add(new TargetCard(messages, editor, id)));
    list.getChildren().setAll(cards.stream().map(TargetCard::root).toList());
  }

  private void offerMissing() {
    missing.getChildren().clear();
    if (editor.isWritable()) {
      for (int year : editor.yearsWithoutTarget()) {
        missing
            .getChildren()
            .add(
                button(
                    messages.text("detail.target.add", year),
                    Material2OutlinedAL.ADD,
                    () -> editor.addTarget(year),
                    "small"));
      }
    }
    Nodes.present(missing, !missing.getChildren().isEmpty());
  }
}
