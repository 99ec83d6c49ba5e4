package org.taizhang.app.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.taizhang.model.Ledger;
import org.taizhang.model.Plan;
import org.taizhang.model.Project;
import org.taizhang.model.Role;
import org.taizhang.model.Section;
import org.taizhang.model.SectionId;
import org.taizhang.model.YearSpan;

/**
 * What a meeting briefing tells of one plan: the projects chosen and their targets.
 *
 * @param years only targets in one of these; null for all
 */
record MeetingPlan(Ledger ledger, Plan plan, List<Project> projects, @Nullable YearSpan years) {
  List<Goal> goals() {
    return projects.stream().flatMap(project -> goals(project).stream()).toList();
  }

  List<Goal> goals(Project project) {
    return ledger.targets(project.id()).stream()
        .filter(target -> years == null || target.years().meets(years))
        .map(target -> new Goal(project, target))
        .toList();
  }

  /** Names of the departments that lead the project. */
  List<String> leads(Project project) {
    return named(project, Role.LEAD);
  }

  /** Names of the departments that answer for the project. */
  List<String> responsible(Project project) {
    return named(project, Role.RESPONSIBLE);
  }

  private List<String> named(Project project, Role role) {
    return ledger.units(project.id(), role).stream()
        .map(unit -> ledger.department(unit).name())
        .toList();
  }

  /** The leading departments of all projects, each once. */
  List<String> leads() {
    return projects.stream().flatMap(project -> leads(project).stream()).distinct().toList();
  }

  /** Whether one department leads all of the projects, so that it need be named only once. */
  boolean ledByOne() {
    var leads = leads();
    return leads.size() == 1
        && projects.size() > 1
        && projects.stream().allMatch(project -> leads(project).equals(leads));
  }

  /** The years a reader takes for granted where none are named. */
  YearSpan assumed() {
    return years == null ? plan.years() : years;
  }

  List<Project> unclear() {
    return projects.stream().filter(project -> ledger.roles(project.id()).isEmpty()).toList();
  }

  /** The outermost sections, as issued, with their projects; at the end those without one. */
  Map<Optional<Section>, List<Project>> sections() {
    var sections = new LinkedHashMap<Optional<Section>, List<Project>>();
    projects.stream()
        .map(project -> outermost(project.section()))
        .flatMap(Optional::stream)
        .distinct()
        .sorted(Comparator.comparingInt(Section::order))
        .forEach(section -> sections.put(Optional.of(section), new ArrayList<>()));
    for (var project : projects) {
      sections.computeIfAbsent(outermost(project.section()), _ -> new ArrayList<>()).add(project);
    }
    return sections;
  }

  private Optional<Section> outermost(@Nullable SectionId id) {
    if (id == null) {
      return Optional.empty();
    }
    var section = ledger.section(id);
    return section.parent() == null ? Optional.of(section) : outermost(section.parent());
  }
}
