package org.taizhang.app.desk;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.value.ObservableValue;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.taizhang.app.kit.Dialogs;
import org.taizhang.app.kit.Messages;
import org.taizhang.app.session.Words;
import org.taizhang.app.work.AdjustDialog;
import org.taizhang.app.work.HandLightDialog;
import org.taizhang.app.work.WorkTools;
import org.taizhang.model.EntityId;
import org.taizhang.model.ProjectId;
import org.taizhang.model.SectionId;
import org.taizhang.model.Target;
import org.taizhang.model.TargetId;

/** What is asked before something large is done; smaller things are done and can be undone. */
final class DeskQuestions {
  private final Messages messages;
  private final Dialogs dialogs;
  private final DeskActions actions;
  private final Supplier<@Nullable Window> owner;

  DeskQuestions(
      Messages messages, Dialogs dialogs, DeskActions actions, Supplier<@Nullable Window> owner) {
    this.messages = messages;
    this.dialogs = dialogs;
    this.actions = actions;
    this.owner = owner;
  }

  /** Takes a line out; asks where more than one project would go, and of a section what of them. */
  void remove(EntityId id) {
    int projects = actions.projects(id);
    if (id instanceof SectionId section && projects > 0) {
      remove(section, projects);
    } else if (projects < 2 || confirmed(projects)) {
      actions.remove(id);
    }
  }

  private boolean confirmed(int projects) {
    return dialogs.confirm(
        owner.get(), messages.text("desk.remove.ask", projects), messages.text("edit.take.out"));
  }

  private void remove(SectionId section, int projects) {
    var stay = messages.text("desk.remove.stay");
    var go = messages.text("desk.remove.go", projects);
    var title =
        messages.text("desk.remove.section", actions.ledger().section(section).name(), projects);
    dialogs
        .choose(owner.get(), title, List.of(stay, go), stay)
        .ifPresent(answer -> {
          if (answer.equals(go)) {
            actions.remove(section);
          } else {
            actions.dissolve(section);
          }
        });
  }

  /** Divides a project as the user says. */
  void split(ProjectId id) {
    var pane = new ProjectSplitter(messages, actions.ledger(), id);
    if (check("desk.split.title", pane.root(), "desk.split.yes", pane.incomplete())) {
      actions.split(pane.split());
    }
  }

  /** Another project for a target, of any plan. */
  Optional<ProjectId> projectFor(Target target) {
    var list = new ProjectPicker(messages, actions.ledger(), target.project());
    return check("target.move.title", list.root(), "target.move.yes", list.none())
        ? list.chosen()
        : Optional.empty();
  }

  /** Enters one of the 交办事项; what was typed is not given up without being asked. */
  void instruct(Words words, InstructionForm form) {
    boolean asking = true;
    while (asking) {
      var view = new InstructionView(words, form);
      boolean yes =
          check("instruction.title", view.root(), "instruction.yes", view.blocked())
              && form.submit();
      asking = !yes && form.isTyped() && !givenUp();
    }
  }

  private boolean givenUp() {
    return dialogs.giveUp(
        owner.get(),
        messages.text("instruction.lose"),
        messages.text("instruction.lose.yes"),
        messages.text("instruction.lose.no"));
  }

  /** Another wording for a target. */
  void adjust(WorkTools work, TargetId id) {
    new AdjustDialog(work).open(owner.get(), id);
  }

  /** A light for a target. */
  void light(WorkTools work, TargetId id) {
    new HandLightDialog(work, id).open(owner.get());
  }

  private boolean check(
      String title, javafx.scene.Node content, String yes, ObservableValue<Boolean> blocked) {
    return dialogs.check(owner.get(), messages.text(title), content, messages.text(yes), blocked);
  }
}
