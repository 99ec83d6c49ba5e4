package org.taizhang.app.exchange;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.taizhang.model.DepartmentId;
import org.taizhang.model.Ledger;
import org.taizhang.model.ProgressReport;
import org.taizhang.model.ProjectId;
import org.taizhang.model.Role;
import org.taizhang.model.TargetState;
import org.taizhang.model.work.ApprovalStage;

/** Why an answer must not be taken without anybody looking. */
final class Doubts {
  private final Ledger ledger;
  private final FormWords words;

  Doubts(Ledger ledger, FormWords words) {
    this.ledger = ledger;
    this.words = words;
  }

  /**
   * The reason in Chinese; empty for none.
   *
   * @param moved whether the ledger holds something else than when the form was made
   */
  String of(Slot slot, @Nullable Entry after, boolean moved) {
    if (moved) {
      return words.text("form.note.moved");
    }
    if (slot.field() == FormField.STATE) {
      return state(slot, after);
    }
    ProgressReport report = Standing.report(ledger, slot);
    ApprovalStage stage = report == null ? null : report.approvals().stage();
    return stage == null || stage == ApprovalStage.FILLED_IN
        ? ""
        : words.text("form.note.approved");
  }

  private String state(Slot slot, @Nullable Entry after) {
    TargetState now = ledger.target(slot.target()).state();
    if (now == TargetState.STOPPED) {
      return words.text("form.note.stopped");
    }
    boolean forward =
        after instanceof Entry.Claimed(Claim claim) && claim.state().compareTo(now) > 0;
    if (!forward) {
      return words.text("form.note.backward");
    }
    boolean claims = after instanceof Entry.Claimed(Claim claim) && claim == Claim.COMPLETE;
    return claims && !leads(slot) ? words.text("form.note.notlead") : "";
  }

  /** Also by its group; and everybody where nobody leads. */
  private boolean leads(Slot slot) {
    ProjectId project = ledger.target(slot.target()).project();
    Map<DepartmentId, Set<Role>> roles = ledger.roles(project);
    boolean led = roles.values().stream().anyMatch(held -> held.contains(Role.LEAD));
    return !led
        || roles.entrySet().stream()
            .filter(held -> held.getValue().contains(Role.LEAD))
            .map(Map.Entry::getKey)
            .anyMatch(lead ->
                lead.equals(slot.department())
                    || ledger.department(lead).members().departments().contains(slot.department()));
  }
}
