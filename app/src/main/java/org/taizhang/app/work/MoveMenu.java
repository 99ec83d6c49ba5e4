package org.taizhang.app.work;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.control.MenuItem;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.taizhang.app.kit.YearWords;
import org.taizhang.app.session.Notice;
import org.taizhang.model.TargetId;
import org.taizhang.model.TargetState;
import org.taizhang.model.work.StateMachine;

/** Where a target can go from the state that it is in; asks for what that needs, and goes. */
public final class MoveMenu {
  private final WorkTools tools;
  private final Supplier<@Nullable Window> owner;
  private final Consumer<TargetId> evidence;

  /**
   * @param evidence leads to where files are put to a target
   */
  public MoveMenu(WorkTools tools, Supplier<@Nullable Window> owner, Consumer<TargetId> evidence) {
    this.tools = tools;
    this.owner = owner;
    this.evidence = evidence;
  }

  /** One entry for every state that can be reached; none for a target that is no longer there. */
  public List<MenuItem> items(TargetId id) {
    var target = tools.target(id);
    return target == null
        ? List.of()
        : StateMachine.next(target.state()).stream()
            .map(to -> item(id, target.state(), to))
            .toList();
  }

  private MenuItem item(TargetId id, TargetState from, TargetState to) {
    var messages = tools.messages();
    var words = Move.words(messages, from, to);
    boolean asks = !StateMachine.needs(from, to).isEmpty();
    var item = new MenuItem(asks ? messages.text("move.asks", words) : words);
    item.setId("move-" + to.name());
    item.setOnAction(event -> move(id, to));
    item.setDisable(!tools.workspace().isWritable());
    return item;
  }

  private void move(TargetId id, TargetState to) {
    var target = tools.target(id);
    if (target == null) {
      return;
    }
    var form = new MoveForm(tools, id, to);
    if (form.lacksEvidence()) {
      leadToEvidence(id);
    } else if (!form.asks() || answered(form, new YearWords(tools.messages()).of(target.years()))) {
      form.move();
    }
  }

  private void leadToEvidence(TargetId id) {
    var messages = tools.messages();
    if (tools
        .dialogs()
        .confirm(owner.get(), messages.text("move.evidence"), messages.text("move.evidence.add"))) {
      evidence.accept(id);
    }
  }

  private boolean answered(MoveForm form, String years) {
    var messages = tools.messages();
    var dialog = new MoveDialog(messages, form);
    var fault = dialog.faultProperty();
    var title = messages.text("move.title", form.words(), years);
    if (!tools
        .dialogs()
        .check(owner.get(), title, dialog.root(), form.words(), fault.isNotEmpty())) {
      return false;
    }
    boolean whole = dialog.finish();
    if (!whole) {
      tools.workspace().tell(new Notice.Hint(fault.get()));
    }
    return whole;
  }
}
