package org.taizhang.app.history;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.taizhang.app.trail.TrailFilter;
import org.taizhang.model.Department;
import org.taizhang.model.DepartmentId;
import org.taizhang.model.PlanId;
import org.taizhang.model.ProjectId;
import org.taizhang.model.trail.Things;

/**
 * What the clerk wants to see of the history.
 *
 * @param department any name that it had at any time
 * @param from counts for {@link Period#OWN}, as {@code to} does
 */
record HistoryChoice(
    Optional<PlanId> plan,
    Optional<ProjectId> project,
    Optional<String> department,
    Optional<String> author,
    Period period,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    String text) {

  static HistoryChoice none() {
    return new HistoryChoice(
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Period.ALL,
        null,
        null,
        "");
  }

  boolean isNone() {
    return equals(none());
  }

  /** Those of another plan have nothing to do with the project chosen before. */
  HistoryChoice withPlan(Optional<PlanId> plan) {
    return new HistoryChoice(plan, Optional.empty(), department, author, period, from, to, text);
  }

  HistoryChoice withProject(Optional<ProjectId> project) {
    return new HistoryChoice(plan, project, department, author, period, from, to, text);
  }

  HistoryChoice withDepartment(Optional<String> department) {
    return new HistoryChoice(plan, project, department, author, period, from, to, text);
  }

  HistoryChoice withAuthor(Optional<String> author) {
    return new HistoryChoice(plan, project, department, author, period, from, to, text);
  }

  HistoryChoice withPeriod(Period period) {
    return new HistoryChoice(plan, project, department, author, period, from, to, text);
  }

  HistoryChoice withDays(@Nullable LocalDate from, @Nullable LocalDate to) {
    return new HistoryChoice(plan, project, department, author, period, from, to, text);
  }

  HistoryChoice withText(String text) {
    return new HistoryChoice(plan, project, department, author, period, from, to, text);
  }

  TrailFilter filter(Things things, LocalDate today) {
    return new TrailFilter(
        plan,
        project.map(Set::of),
        department.map(name -> called(name, things)),
        author.map(Set::of),
        period.since(today, from),
        period.until(to),
        text);
  }

  private static Set<DepartmentId> called(String name, Things things) {
    return things.departments().stream()
        .filter(department -> department.name().equals(name))
        .map(Department::id)
        .collect(Collectors.toSet());
  }
}
