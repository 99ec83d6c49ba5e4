package org.taizhang.app.command;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.taizhang.app.kit.Messages;
import org.taizhang.app.kit.YearWords;
import org.taizhang.model.Department;
import org.taizhang.model.DepartmentId;
import org.taizhang.model.Ledger;
import org.taizhang.model.Plan;
import org.taizhang.model.Project;
import org.taizhang.model.Target;
import org.taizhang.model.text.Folding;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * The target that a call speaks of: a plan, one of its projects and, where it has several, a year.
 */
final class TargetArgs {
  @Parameters(
      index = "0",
      paramLabel = "PLAN",
      description = "方案代号或标题的一部分 / a plan's code or part of its title")
  private String plan;

  @Parameters(
      index = "1",
      paramLabel = "ITEM",
      description = "项目序号，或名称的一部分 / a project's number, or part of its name")
  private String item;

  @Option(
      names = "--year",
      paramLabel = "Y",
      description = "哪一年的目标；项目只有一个目标时可以不写 / the target of this year, where there are several")
  private @Nullable Integer year;

  /**
   * @throws CommandFailure when none or more than one target fits
   */
  Target target(Ledger ledger, Messages messages) {
    Project project = project(ledger, PlanChoice.of(ledger, plan, messages), item, messages);
    List<Target> targets =
        ledger.targets(project.id()).stream()
            .filter(target -> year == null || target.years().contains(year))
            .toList();
    if (targets.size() == 1) {
      return targets.getFirst();
    }
    YearWords words = new YearWords(messages);
    String there =
        ledger.targets(project.id()).stream()
            .map(target -> words.of(target.years()))
            .collect(Collectors.joining("、"));
    throw CommandFailure.badInput(
        there.isEmpty()
            ? messages.text("command.target.none", project.name())
            : messages.text("command.target.years", project.name(), there));
  }

  /**
   * The department of a plan that a name speaks of.
   *
   * @throws CommandFailure when none or more than one is called so
   */
  static DepartmentId department(Ledger ledger, Target target, String name, Messages messages) {
    var all = ledger.departments(ledger.project(target.project()).plan());
    return Department.called(name, all)
        .map(Department::id)
        .orElseThrow(
            () -> CommandFailure.badInput(messages.text("command.department.unknown", name)));
  }

  /**
   * The project of a plan with that number, or with that in its name.
   *
   * @throws CommandFailure when none or more than one fits
   */
  static Project project(Ledger ledger, Plan chosen, String item, Messages messages) {
    List<Project> all = ledger.projects(chosen.id());
    List<Project> numbered =
        all.stream().filter(one -> String.valueOf(one.number()).equals(item.strip())).toList();
    String folded = Folding.key(item);
    List<Project> found =
        numbered.isEmpty()
            ? all.stream().filter(one -> Folding.key(one.name()).contains(folded)).toList()
            : numbered;
    if (found.size() != 1 || folded.isEmpty()) {
      throw CommandFailure.badInput(
          messages.text(
              found.isEmpty() ? "command.item.unknown" : "command.item.ambiguous",
              item,
              chosen.title()));
    }
    return found.getFirst();
  }
}
