package org.taizhang.app.desk;

import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.taizhang.app.session.Notice;
import org.taizhang.app.session.Workspace;
import org.taizhang.model.Ledger;
import org.taizhang.model.Plan;
import org.taizhang.model.PlanId;
import org.taizhang.model.YearSpan;
import org.taizhang.model.revise.PlanEdits;

/** Turns what is done to the head of a plan into edits. */
final class PlanEditor {
  private static final Pattern YEARS =
      Pattern.compile("(\\d{4})\\s*年?(?:\\s*[-—–―~～至到]+\\s*(\\d{4})\\s*年?)?");

  private final Workspace workspace;
  private final PlanId id;

  PlanEditor(Workspace workspace, PlanId id) {
    this.workspace = workspace;
    this.id = id;
  }

  boolean isWritable() {
    return workspace.isWritable();
  }

  Ledger ledger() {
    return workspace.ledger();
  }

  /** Null when it was taken out, as by an undo. */
  @Nullable Plan plan() {
    return ledger().find(id) instanceof Plan plan ? plan : null;
  }

  PlanId id() {
    return id;
  }

  void change(UnaryOperator<Plan> how) {
    var plan = plan();
    if (plan != null) {
      var edit = PlanEdits.change(ledger(), how.apply(plan));
      if (!edit.edits().isEmpty()) {
        workspace.submit(edit.edits().size() == 1 ? edit.edits().getFirst() : edit);
      }
    }
  }

  /** 2024, 2022-2024, 2022—2024年, 2022至2024. */
  static Optional<YearSpan> years(String typed) {
    var match = YEARS.matcher(typed.strip());
    if (!match.matches()) {
      return Optional.empty();
    }
    int first = Integer.parseInt(match.group(1));
    int last = match.group(2) == null ? first : Integer.parseInt(match.group(2));
    return last < first ? Optional.empty() : Optional.of(new YearSpan(first, last));
  }

  /** How many targets reach beyond the years of the plan. */
  int outside() {
    var plan = plan();
    return plan == null ? 0 : PlanEdits.outside(ledger(), id, plan.years()).size();
  }

  void hint(String sentence) {
    workspace.tell(new Notice.Hint(sentence));
  }
}
