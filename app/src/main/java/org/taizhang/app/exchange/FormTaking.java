package org.taizhang.app.exchange;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.taizhang.model.DepartmentId;
import org.taizhang.model.Ledger;
import org.taizhang.model.ProgressReport;
import org.taizhang.model.QuantityId;
import org.taizhang.model.ReportId;
import org.taizhang.model.TargetId;
import org.taizhang.model.TargetState;
import org.taizhang.model.edit.Edit;
import org.taizhang.model.edit.Occasion;
import org.taizhang.model.edit.Outcome;
import org.taizhang.model.edit.Reporting;
import org.taizhang.model.edit.TargetMoves;
import org.taizhang.model.work.Account;
import org.taizhang.model.work.Approval;
import org.taizhang.model.work.ApprovalChain;
import org.taizhang.model.work.ApprovalStage;
import org.taizhang.model.work.Reached;
import org.taizhang.model.work.ReachedQuantities;

/** Makes the one edit by which a ledger takes what was accepted of returned forms. */
public final class FormTaking {
  private final Supplier<UUID> ids;
  private final List<Edit> edits = new ArrayList<>();
  private Ledger ledger;

  /** The report of a department about a target as of a day. */
  private record Whose(TargetId target, DepartmentId department, LocalDate asOf) {}

  private FormTaking(Ledger ledger, Supplier<UUID> ids) {
    this.ledger = ledger;
    this.ids = ids;
  }

  /**
   * The edit; without parts where nothing was accepted. A report that somebody let pass already has
   * to pass again. A state that a target has left behind already is not brought back.
   *
   * @throws IllegalArgumentException when two answers were accepted for one field
   */
  public static Edit.Together edit(
      Ledger ledger, Collection<FormDifference> accepted, Supplier<UUID> ids) {
    if (accepted.stream().map(FormDifference::slot).distinct().count() < accepted.size()) {
      throw new IllegalArgumentException("two answers for one field: " + accepted);
    }
    return new FormTaking(ledger, ids).edit(accepted);
  }

  private Edit.Together edit(Collection<FormDifference> accepted) {
    Map<Whose, List<FormDifference>> reports = new LinkedHashMap<>();
    for (FormDifference one : accepted) {
      Slot slot = one.slot();
      if (slot.field() != FormField.STATE) {
        reports
            .computeIfAbsent(
                new Whose(slot.target(), slot.department(), slot.asOf()), _ -> new ArrayList<>())
            .add(one);
      }
    }
    reports.forEach(this::report);
    accepted.stream().filter(one -> one.slot().field() == FormField.STATE).forEach(this::move);
    return new Edit.Together(Occasion.REPORTING, edits);
  }

  private void report(Whose whose, List<FormDifference> answers) {
    ProgressReport standing =
        Reporting.standing(ledger, whose.target(), whose.department(), whose.asOf());
    ProgressReport report =
        standing == null
            ? new ProgressReport(
                new ReportId(ids.get()),
                whose.target(),
                whose.department(),
                whose.asOf(),
                null,
                ReachedQuantities.NONE,
                Account.NONE,
                ApprovalChain.NONE)
            : standing.withApprovals(standing.approvals().before(ApprovalStage.LEAD_OFFICE));
    for (FormDifference answer : answers) {
      report = with(report, answer);
    }
    take(Reporting.of(ledger, report, ids));
  }

  private static ProgressReport with(ProgressReport report, FormDifference answer) {
    Account old = report.account();
    String text = answer.after() instanceof Entry.Words(String said) ? said : "";
    return switch (answer.slot().field()) {
      case TEXT ->
          report.withAccount(
              new Account(text, old.lag(), old.problems(), old.next(), old.coordination()));
      case LAG ->
          report.withAccount(
              new Account(old.text(), text, old.problems(), old.next(), old.coordination()));
      case PROBLEMS ->
          report.withAccount(
              new Account(old.text(), old.lag(), text, old.next(), old.coordination()));
      case NEXT ->
          report.withAccount(
              new Account(old.text(), old.lag(), old.problems(), text, old.coordination()));
      case COORDINATION ->
          report.withAccount(new Account(old.text(), old.lag(), old.problems(), old.next(), text));
      case PERCENT ->
          report.withPercent(answer.after() instanceof Entry.Percent(int value) ? value : null);
      case REACHED -> report.withReached(reached(report.reached(), answer));
      case FILLED_BY -> report.withApprovals(filledBy(report, text));
      case STATE -> report;
    };
  }

  private static ApprovalChain filledBy(ProgressReport report, String who) {
    return who.isEmpty()
        ? ApprovalChain.NONE
        : report.approvals().with(new Approval(ApprovalStage.FILLED_IN, who, report.asOf()));
  }

  private static ReachedQuantities reached(ReachedQuantities old, FormDifference answer) {
    @Nullable QuantityId quantity = answer.slot().quantity();
    if (quantity == null) {
      return old;
    }
    List<Reached> all = new ArrayList<>();
    boolean put = false;
    for (Reached one : old.all()) {
      if (!one.quantity().equals(quantity)) {
        all.add(one);
      } else if (answer.after() instanceof Entry.Amount(BigDecimal value)) {
        all.add(new Reached(quantity, value));
        put = true;
      }
    }
    if (!put && answer.after() instanceof Entry.Amount(BigDecimal value)) {
      all.add(new Reached(quantity, value));
    }
    return new ReachedQuantities(all);
  }

  private void move(FormDifference answer) {
    TargetId target = answer.slot().target();
    TargetState now = ledger.target(target).state();
    if (answer.after() instanceof Entry.Claimed(Claim claim)
        && now != TargetState.STOPPED
        && claim.state().compareTo(now) > 0) {
      var said = new TargetMoves.Said(answer.slot().asOf(), "", "", null);
      take(TargetMoves.to(ledger, target, claim.state(), said, ids));
    }
  }

  /** What the ledger would refuse is left to it to refuse when the whole edit is made. */
  private void take(Edit.Together together) {
    edits.addAll(together.edits());
    if (ledger.apply(together) instanceof Outcome.Accepted(Ledger next)) {
      ledger = next;
    }
  }
}
