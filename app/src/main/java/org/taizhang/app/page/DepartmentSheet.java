package org.taizhang.app.page;

import java.util.ArrayList;
import java.util.List;
import org.taizhang.app.page.table.Table;
import org.taizhang.model.Plan;
import org.taizhang.model.Project;
import org.taizhang.model.Role;

/**
 * All that is asked of one department.
 *
 * @param tasks of each plan in which it has a role
 */
record DepartmentSheet(Unit unit, List<PlanTasks> tasks) {
  DepartmentSheet {
    tasks = List.copyOf(tasks);
  }

  /**
   * @param all that was chosen of each plan, whoever has a role in it
   */
  static DepartmentSheet of(Unit unit, List<PlanTasks> all) {
    var own = new ArrayList<PlanTasks>();
    for (var tasks : all) {
      var projects =
          tasks.projects().stream()
              .filter(project -> !unit.roles(tasks.ledger(), project).isEmpty())
              .toList();
      if (!projects.isEmpty()) {
        own.add(tasks.only(projects));
      }
    }
    return new DepartmentSheet(unit, own);
  }

  List<Project> projects() {
    return tasks.stream().flatMap(each -> each.projects().stream()).toList();
  }

  /** In how many projects it has the role. */
  long count(Role role) {
    return count(tasks, role);
  }

  private long count(List<PlanTasks> some, Role role) {
    return some.stream()
        .flatMap(each ->
            each.projects().stream()
                .filter(project -> unit.roles(each.ledger(), project).contains(role)))
        .count();
  }

  /** 共3项, then how many of each role it has: 牵头2项. */
  List<String> counts(BriefingWords words) {
    return counts(tasks, words);
  }

  private List<String> counts(List<PlanTasks> some, BriefingWords words) {
    var counts = new ArrayList<String>();
    int projects = some.stream().mapToInt(each -> each.projects().size()).sum();
    counts.add(words.format("count.projects", projects));
    for (var role : Role.values()) {
      long count = count(some, role);
      if (count > 0) {
        counts.add(words.format("count.role", words.matrix().role(role), count));
      }
    }
    return counts;
  }

  /** Each plan with its table. */
  List<TableChapter> chapters(BriefingWords words) {
    return tasks.stream().map(each -> chapter(each, words)).toList();
  }

  private TableChapter chapter(PlanTasks own, BriefingWords words) {
    Plan plan = own.plan();
    var note = new ArrayList<String>();
    note.add(words.years(plan.years()));
    note.addAll(counts(List.of(own), words));
    var groups = own.projects().stream().map(project -> List.of(plan.title())).toList();
    return new TableChapter(plan.title(), String.join(" · ", note), table(own, words), groups);
  }

  Table table(PlanTasks own, BriefingWords words) {
    return new DepartmentTable(unit, own, words).table();
  }

  /** Its name; with the issuer where plans of another name one like it. */
  String title(BriefingWords words) {
    return unit.owner().isEmpty()
        ? unit.name()
        : words.format("department.of", unit.name(), unit.owner());
  }

  /** The same of one plan alone: 教育局 示例-武进2022. */
  String title(PlanTasks own, BriefingWords words) {
    return title(words) + " " + own.plan().code();
  }

  boolean demonstration() {
    return tasks.stream().anyMatch(each -> each.plan().demonstration());
  }
}
