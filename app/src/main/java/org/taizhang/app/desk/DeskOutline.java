package org.taizhang.app.desk;

import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.taizhang.model.Ledger;
import org.taizhang.model.Plan;
import org.taizhang.model.Project;
import org.taizhang.model.Role;
import org.taizhang.model.Section;
import org.taizhang.model.SectionId;
import org.taizhang.model.Target;
import org.taizhang.model.work.UnitsInTime;

/**
 * Plans with their sections and projects, as far as the year and the filter let them through; a
 * head without projects is shown only where everything is.
 *
 * @param latest the same with the departments as they are now
 * @param year null for all
 */
record DeskOutline(Ledger ledger, Ledger latest, @Nullable Integer year, DeskFilter filter) {
  DeskOutline(Ledger ledger, @Nullable Integer year, DeskFilter filter) {
    this(ledger, UnitsInTime.latest(ledger), year, filter);
  }

  Optional<Branch> of(Plan plan) {
    var parts =
        new Parts(
            ledger.projects(plan.id()).stream()
                .collect(groupingBy(project -> Optional.ofNullable(project.section()))),
            ledger.sections(plan.id()).stream()
                .collect(groupingBy(section -> Optional.ofNullable(section.parent()))));
    return branch(new DeskLine.OfPlan(plan), below(plan, parts, Optional.empty()));
  }

  /** What stands directly in each section, or in none, sought once for all of a plan. */
  private record Parts(
      Map<Optional<SectionId>, List<Project>> projects,
      Map<Optional<SectionId>, List<Section>> sections) {}

  private List<Branch> below(Plan plan, Parts parts, Optional<SectionId> section) {
    List<Branch> below = new ArrayList<>();
    for (var project : parts.projects().getOrDefault(section, List.of())) {
      if (inYear(plan, project) && filter.accepts(ledger, project, year)) {
        below.add(new Branch(new DeskLine.OfProject(row(plan, project)), List.of()));
      }
    }
    for (var inner : parts.sections().getOrDefault(section, List.of())) {
      branch(new DeskLine.OfSection(inner), below(plan, parts, Optional.of(inner.id())))
          .ifPresent(below::add);
    }
    return below;
  }

  private Optional<Branch> branch(DeskLine head, List<Branch> below) {
    boolean all = year == null && filter.isNone();
    return below.isEmpty() && !all ? Optional.empty() : Optional.of(new Branch(head, below));
  }

  private boolean inYear(Plan plan, Project project) {
    var targets = ledger.targets(project.id());
    return year == null
        || (targets.isEmpty()
            ? plan.years().contains(year)
            : targets.stream().anyMatch(this::speaks));
  }

  private DeskRow row(Plan plan, Project project) {
    var roles = latest.roles(project.id());
    var leads =
        latest.units(project.id(), Role.LEAD).stream()
            .map(unit -> ledger.department(unit).name())
            .toList();
    int others =
        (int) roles.values().stream().filter(held -> !held.equals(Set.of(Role.LEAD))).count();
    var targets = ledger.targets(project.id()).stream().filter(this::speaks).toList();
    return new DeskRow(project, plan, leads, others, targets);
  }

  private boolean speaks(Target target) {
    return year == null || target.years().contains(year);
  }
}
