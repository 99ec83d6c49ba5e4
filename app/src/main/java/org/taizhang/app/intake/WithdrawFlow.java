package org.taizhang.app.intake;

import java.util.OptionalInt;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.taizhang.app.kit.Background;
import org.taizhang.app.kit.Dialogs;
import org.taizhang.app.kit.Messages;
import org.taizhang.app.session.Workspace;
import org.taizhang.model.Plan;
import org.taizhang.model.PlanId;
import org.taizhang.model.revise.PlanEdits;

/** 撤销导入: tell what would go, ask, and take the plan out with all that stands in it. */
public final class WithdrawFlow {
  private final Messages messages;
  private final Dialogs dialogs;
  private final Background background;
  private final Workspace workspace;

  public WithdrawFlow(
      Messages messages, Dialogs dialogs, Background background, Workspace workspace) {
    this.messages = messages;
    this.dialogs = dialogs;
    this.background = background;
    this.workspace = workspace;
  }

  /**
   * Counts what was changed since the import, which takes reading the history, and goes on from
   * there.
   */
  public void start(@Nullable Window owner, PlanId plan) {
    if (!workspace.isWritable() || workspace.ledger().find(plan) == null) {
      return;
    }
    background.run(
        messages.text("withdraw.counting"),
        () -> workspace.changesSinceImport(plan),
        changes -> ask(owner, plan, changes),
        failure -> ask(owner, plan, OptionalInt.empty()));
  }

  private void ask(@Nullable Window owner, PlanId id, OptionalInt changes) {
    if (!(workspace.ledger().find(id) instanceof Plan plan)) {
      return;
    }
    if (dialogs.confirm(owner, question(plan, changes), messages.text("withdraw.yes"))) {
      workspace.submit(
          PlanEdits.withdraw(workspace.ledger(), id), messages.text("withdraw.done", plan.title()));
    }
  }

  private String question(Plan plan, OptionalInt changes) {
    var ledger = workspace.ledger();
    var what =
        messages.text(
            "withdraw.question",
            plan.title(),
            ledger.projects(plan.id()).size(),
            ledger.departments(plan.id()).size());
    return changes.orElse(0) > 0
        ? what + messages.text("withdraw.changes", changes.getAsInt())
        : what;
  }
}
