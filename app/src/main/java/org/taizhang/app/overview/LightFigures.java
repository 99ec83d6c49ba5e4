package org.taizhang.app.overview;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.taizhang.model.Ledger;
import org.taizhang.model.Plan;
import org.taizhang.model.ProgressReport;
import org.taizhang.model.Project;
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

  private record Place(Plan plan, Project project, Target target) {}

  static LightFigures of(Ledger ledger, Collection<Plan> plans, LocalDate today) {
    List<Place> places = new ArrayList<>();
    LocalDate last = null;
    boolean worked = false;
    for (var plan : plans) {
      for (var project : ledger.projects(plan.id())) {
        for (var target : ledger.targets(project.id())) {
          places.add(new Place(plan, project, target));
          var reports = ledger.reports(target.id());
          worked |= !reports.isEmpty() || !ledger.moves(target.id()).isEmpty();
          last = later(last, reports, today);
        }
      }
    }
    LocalDate day = last == null ? today : last;
    if (!worked) {
      return new LightFigures(day, false, Map.of());
    }
    TargetLights lights = TargetLights.of(ledger, day);
    var targets =
        places.stream()
            .filter(place -> isRunning(place.target(), day))
            .map(place ->
                new LitTarget(
                    place.plan(), place.project(), place.target(), lights.of(place.target().id())))
            .collect(
                Collectors.groupingBy(
                    one -> one.verdict().light(),
                    () -> new EnumMap<>(Light.class),
                    Collectors.toUnmodifiableList()));
    return new LightFigures(day, true, Map.copyOf(targets));
  }

  private static @Nullable LocalDate later(
      @Nullable LocalDate last, List<ProgressReport> reports, LocalDate today) {
    return reports.stream()
        .map(ProgressReport::asOf)
        .filter(asOf -> !asOf.isAfter(today) && (last == null || asOf.isAfter(last)))
        .max(Comparator.naturalOrder())
        .orElse(last);
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
