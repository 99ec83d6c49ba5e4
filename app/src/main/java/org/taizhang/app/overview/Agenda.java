package org.taizhang.app.overview;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.taizhang.model.Ledger;
import org.taizhang.model.Plan;

/** What falls due and when, nearest first; what is done, closed or stopped falls due no more. */
public record Agenda(Map<Agenda.Span, List<DueTarget>> targets) {
  /** How soon, seen from today. */
  public enum Span {
    OVERDUE,
    SOON,
    LATER;

    private static final int DAYS = 30;

    static Span of(LocalDate day, LocalDate today) {
      if (day.isBefore(today)) {
        return OVERDUE;
      }
      return day.isAfter(today.plusDays(DAYS)) ? LATER : SOON;
    }
  }

  private static final Comparator<DueTarget> NEAREST =
      Comparator.comparing(DueTarget::day)
          .thenComparing(due -> due.plan().code())
          .thenComparingInt(due -> due.project().number());

  static Agenda of(Ledger ledger, Collection<Plan> plans, LocalDate today) {
    var found =
        plans.stream()
            .flatMap(plan ->
                ledger.projects(plan.id()).stream()
                    .flatMap(project ->
                        ledger.targets(project.id()).stream()
                            .filter(target -> target.state().isOpen())
                            .map(target -> DueTarget.of(plan, project, target))))
            .sorted(NEAREST)
            .collect(
                Collectors.groupingBy(
                    due -> Span.of(due.day(), today),
                    () -> new EnumMap<>(Span.class),
                    Collectors.toUnmodifiableList()));
    return new Agenda(Map.copyOf(found));
  }

  public List<DueTarget> in(Span span) {
    return Objects.requireNonNullElse(targets.get(span), List.of());
  }
}
