package org.taizhang.app.desk;

import static org.taizhang.app.kit.Nodes.button;
import static org.taizhang.app.kit.Nodes.column;
import static org.taizhang.app.kit.Nodes.styled;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.taizhang.app.kit.Nodes;
import org.taizhang.model.EntityId;
import org.taizhang.model.Target;
import org.taizhang.model.TargetId;

/** The targets of a project, year by year. */
final class TargetList {
  private final DeskTools tools;
  private final ProjectEditor editor;
  private final List<TargetCard> cards = new ArrayList<>();

  /** Also those that were taken out while a form was open, for an undo to bring back. */
  private final Map<TargetId, TargetCard> made = new HashMap<>();

  private final VBox list = column("targets");
  private final FlowPane missing = styled(new FlowPane(), "target-add");
  private final Parent root = column("targets", list, missing);

  TargetList(DeskTools tools, ProjectEditor editor) {
    this.tools = tools;
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
    }
    cards.forEach(TargetCard::refresh);
    offerMissing();
  }

  /** Opens what is sought in the card of its target, which is returned. */
  Optional<Node> seek(EntityId id) {
    return cards.stream().filter(card -> card.seek(id)).<Node>map(TargetCard::root).findFirst();
  }

  private void rebuild(List<TargetId> ids) {
    made.keySet().removeIf(id -> !ids.contains(id) && !tools.forms().holds(id));
    cards.clear();
    ids.forEach(id -> cards.add(made.computeIfAbsent(id, this::card)));
    list.getChildren().setAll(cards.stream().map(TargetCard::root).toList());
  }

  private TargetCard card(TargetId id) {
    return new TargetCard(tools, editor, id);
  }

  private void offerMissing() {
    missing.getChildren().clear();
    if (editor.isWritable()) {
      for (int year : editor.yearsWithoutTarget()) {
        offer(tools.messages().text("detail.target.add", year), () -> editor.addTarget(year));
      }
      offer(tools.messages().text("detail.target.more"), editor::addTarget);
    }
    Nodes.present(missing, !missing.getChildren().isEmpty());
  }

  /** What is added is written into at once. */
  private void begin(Runnable add) {
    var before = cards.stream().map(TargetCard::id).toList();
    add.run();
    cards.stream()
        .filter(card -> !before.contains(card.id()))
        .findFirst()
        .ifPresent(TargetCard::begin);
  }

  private void offer(String words, Runnable action) {
    missing
        .getChildren()
        .add(button(words, Material2OutlinedAL.ADD, () -> begin(action), "small", "flat"));
  }
}
