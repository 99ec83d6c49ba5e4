package org.taizhang.model.pace;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.taizhang.model.HandLight;
import org.taizhang.model.Ledger;
import org.taizhang.model.ProgressReport;
import org.taizhang.model.ReportingPeriod;
import org.taizhang.model.Role;
import org.taizhang.model.StateMove;
import org.taizhang.model.Target;
import org.taizhang.model.TargetId;
import org.taizhang.model.TargetState;

/**
 * The lights of a ledger's targets at the end of a day, told from what is recorded at them.
 *
 * <p>Of several reports the newest speaks for the target; of one day the report of a leading
 * department, then the one that says the least. A period reaches from the day after the last frozen
 * one to the day; where none was frozen in the months before, it is the month of the day.
 */
public final class TargetLights {
  private final Ledger ledger;
  private final LightRules rules;
  private final LocalDate day;
  private final LocalDate periodFirst;

  private TargetLights(Ledger ledger, LightRules rules, LocalDate day, LocalDate periodFirst) {
    this.ledger = ledger;
    this.rules = rules;
    this.day = day;
    this.periodFirst = periodFirst;
  }

  /** By the rules of the ledger itself. */
  public static TargetLights of(Ledger ledger, LocalDate day) {
    return of(ledger, ledger.lightPolicy().rules(), day);
  }

  /** By other rules, to see what they would change. */
  public static TargetLights of(Ledger ledger, LightRules rules, LocalDate day) {
    LocalDate month = day.withDayOfMonth(1);
    LocalDate first =
        ledger.periods().stream()
            .map(ReportingPeriod::asOf)
            .filter(asOf -> asOf.isBefore(day))
            .max(Comparator.naturalOrder())
            .map(asOf -> asOf.plusDays(1))
            .filter(next -> next.isAfter(month.minusMonths(3)))
            .orElse(month);
    return new TargetLights(ledger, rules, day, first);
  }

  /** The light of one target with why. */
  public Verdict of(TargetId id) {
    return rules.judge(standing(id), day);
  }

  /** All that the light of a target depends on. */
  public Standing standing(TargetId id) {
    Target target = ledger.target(id);
    List<LocalDate> reds =
        rules.repair() == null ? List.of() : reds(target, rules.repair().months());
    return standing(target, day, periodFirst, reds);
  }

  /** The state that a target had on the day. */
  TargetState state(TargetId id) {
    return state(ledger.target(id), day);
  }

  /** The report that speaks for a target as of the day. */
  public Optional<ProgressReport> report(TargetId id) {
    return report(id, day);
  }

  private Standing standing(Target target, LocalDate on, LocalDate first, List<LocalDate> reds) {
    ProgressReport report = report(target.id(), on).orElse(null);
    return new Standing(
        DaySpan.of(target),
        state(target, on),
        report == null || report.percent() == null ? null : Percent.of(report.percent()),
        report == null ? null : counted(target.id(), report).orElse(null),
        report == null ? null : report.asOf(),
        report != null && !report.asOf().isBefore(first),
        started(target, on),
        reds,
        override(target.id(), on));
  }

  private Optional<ProgressReport> report(TargetId id, LocalDate on) {
    return ledger.reports(id).stream()
        .filter(report -> !report.asOf().isAfter(on))
        .max(
            Comparator.comparing(ProgressReport::asOf)
                .thenComparing(this::isOfLead)
                .thenComparing(
                    ProgressReport::percent,
                    Comparator.nullsFirst(Comparator.<Integer>reverseOrder()))
                .thenComparing(report -> report.id().value()));
  }

  private boolean isOfLead(ProgressReport report) {
    return report.department() != null
        && ledger
            .roles(ledger.target(report.target()).project(), report.department())
            .contains(Role.LEAD);
  }

  private Optional<Percent> counted(TargetId id, ProgressReport report) {
    return report.reached().all().isEmpty()
        ? Optional.empty()
        : Attainment.mean(
            ledger.quantities(id).stream()
                .map(planned ->
                    new Attainment(planned.value(), report.reached().of(planned.id()).orElse(null)))
                .toList());
  }

  /** As the moves tell; a target whose moves nobody wrote down was always what it is now. */
  private TargetState state(Target target, LocalDate on) {
    List<StateMove> moves = ledger.moves(target.id());
    return moves.stream()
        .filter(move -> !move.on().isAfter(on))
        .reduce((_, later) -> later)
        .map(StateMove::to)
        .orElseGet(() -> moves.isEmpty() ? target.state() : moves.getFirst().from());
  }

  private @Nullable LocalDate started(Target target, LocalDate on) {
    return ledger.moves(target.id()).stream()
        .filter(move -> move.from() == TargetState.NOT_STARTED)
        .map(StateMove::on)
        .filter(start -> !start.isAfter(on))
        .min(Comparator.naturalOrder())
        .orElse(null);
  }

  private @Nullable LightOverride override(TargetId id, LocalDate on) {
    return ledger.handLights(id).stream()
        .filter(light -> !light.on().isAfter(on))
        .reduce((_, later) -> later)
        .map(HandLight::light)
        .orElse(null);
  }

  /** The ends of so many earlier months of its span at which it was red by the same rules. */
  private List<LocalDate> reds(Target target, int remembered) {
    LightRules forgetful = rules.withRepair(null);
    YearMonth begun = YearMonth.from(DaySpan.of(target).first());
    YearMonth oldest = YearMonth.from(day).minusMonths(remembered);
    YearMonth first = begun.isBefore(oldest) ? oldest : begun;
    YearMonth last = YearMonth.from(day).minusMonths(1);
    return Stream.iterate(first, month -> !month.isAfter(last), month -> month.plusMonths(1))
        .map(YearMonth::atEndOfMonth)
        .filter(end -> isRed(forgetful, target, end))
        .toList();
  }

  private boolean isRed(LightRules forgetful, Target target, LocalDate end) {
    Standing then = standing(target, end, end.withDayOfMonth(1), List.of());
    return forgetful.judge(then, end).light() == Light.RED;
  }
}
