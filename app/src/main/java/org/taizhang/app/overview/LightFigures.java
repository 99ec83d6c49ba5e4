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
import org.taizhang.model.ProgressReport;
import org.taizhang.model.Target;
import org.taizhang.model.TargetState;
import org.taizhang.model.pace.DaySpan;
import org.taizhang.model.pace.Light;
import org.taizhang.model.pace.TargetLights;

/**
 * The lights of the targets that are worked on: those that have begun by the day, without what was
 * finished in years before.
 *
 * @param day as of which was reported last: whoever looks in October sees how September ended
 * @param worked whether anything was reported or moved at all
 */
public record LightFigures(LocalDate day, boolean worked, Map<Light, List<LitTarget>> targets) {

  static LightFigures of(Ledger ledger, Collection<Plan> plans, LocalDate today) {
    LocalDate day = lastReported(ledger, plans, today);
    boolean worked =
        plans.stream()
            .flatMap(plan -> ledger.projects(plan.id()).stream())
            .flatMap(project -> ledger.targets(project.id()).stream())
            .anyMatch(target ->
                !ledger.reports(target.id()).isEmpty() || !ledger.moves(target.id()).isEmpty());
    if (!worked) {
      return new LightFigures(day, false, Map.of());
    }
    TargetLights lights = TargetLights.of(ledger, day);
    var targets =
        plans.stream()
            .flatMap(plan ->
                ledger.projects(plan.id()).stream()
                    .flatMap(project ->
                        ledger.targets(project.id()).stream()
                            .filter(target -> isRunning(target, day))
                            .map(target ->
                                new LitTarget(plan, project, target, lights.of(target.id())))))
            .collect(
                Collectors.groupingBy(
                    one -> one.verdict().light(),
                    () -> new EnumMap<>(Light.class),
                    Collectors.toUnmodifiableList()));
    return new LightFigures(day, true, Map.copyOf(targets));
  }

  /** The newest day as of which anything of the plans was reported; today where nothing was. */
  static LocalDate lastReported(Ledger ledger, Collection<Plan> plans, LocalDate today) {
    return plans.stream()
        .flatMap(plan -> ledger.projects(plan.id()).stream())
        .flatMap(project -> ledger.targets(project.id()).stream())
        .flatMap(target -> ledger.reports(target.id()).stream())
        .map(ProgressReport::asOf)
        .filter(asOf -> !asOf.isAfter(today))
        .max(Comparator.naturalOrder())
        .orElse(today);
  }

  private static boolean isRunning(Target target, LocalDate day) {
    DaySpan span = DaySpan.of(target);
    boolean finished =
        target.state() == TargetState.COMPLETED
            || target.state() == TargetState.CLOSED
            || target.state() == TargetState.STOPPED;
    return !span.first().isAfter(day) && !(finished && span.last().getYear() < day.getYear());
  }

  /** In the order of the plans. */
  public List<LitTarget> of(Light light) {
    return Objects.requireNonNullElse(targets.get(light), List.of());
  }

  int total() {
    return targets.values().stream().mapToInt(List::size).sum();
  }
}
