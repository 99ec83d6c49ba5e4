package org.taizhang.seeds.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.taizhang.model.Department;
import org.taizhang.model.DepartmentId;
import org.taizhang.model.Ledger;
import org.taizhang.model.Plan;
import org.taizhang.model.PlannedQuantity;
import org.taizhang.model.Project;
import org.taizhang.model.Role;
import org.taizhang.model.SectionId;
import org.taizhang.model.Target;
import org.taizhang.model.TargetId;

/** What a plan holds, without the ids, made another way than by writing it as text. */
record Shape(Ledger ledger, Plan plan) {

  List<String> all() {
    List<String> all = new ArrayList<>();
    all.add(
        Stream.of(
                plan.code(),
                plan.title(),
                plan.kind(),
                plan.issuer(),
                plan.level(),
                plan.documentNumber(),
                plan.issued(),
                plan.years(),
                plan.demonstration())
            .map(Objects::toString)
            .toList()
            .toString());
    all.add(sorted(ledger.departments(plan.id()).stream().map(this::department)).toString());
    all.add(
        sorted(ledger.sections(plan.id()).stream().map(s -> path(s.id()).toString())).toString());
    all.add(sorted(ledger.goals(plan.id()).stream().map(Shape::quantity)).toString());
    all.addAll(sorted(ledger.projects(plan.id()).stream().map(this::project)));
    return all;
  }

  private String department(Department department) {
    List<String> members = department.members().departments().stream().map(this::name).toList();
    return List.of(
            name(department.id()),
            Objects.toString(department.shortName()),
            department.kind(),
            Objects.toString(department.level()),
            department.aliases(),
            members)
        .toString();
  }

  private String name(DepartmentId id) {
    Department department = ledger.department(id);
    return department.order() + " " + department.name();
  }

  private List<String> path(@Nullable SectionId id) {
    List<String> path = new ArrayList<>();
    for (SectionId at = id; at != null; at = ledger.section(at).parent()) {
      path.add(ledger.section(at).order() + " " + ledger.section(at).name());
    }
    return path;
  }

  private String project(Project project) {
    return List.of(
            project.number(),
            project.label(),
            project.name(),
            project.content(),
            Objects.toString(project.source()),
            path(project.section()),
            Stream.of(Role.values())
                .map(role -> ledger.units(project.id(), role).stream().map(this::name).toList())
                .toList(),
            quantities(project, null),
            sorted(ledger.targets(project.id()).stream().map(target -> target(project, target))))
        .toString();
  }

  private String target(Project project, Target target) {
    return List.of(
            target.years(),
            target.text(),
            Objects.toString(target.due()),
            target.state(),
            quantities(project, target.id()))
        .toString();
  }

  private List<String> quantities(Project project, @Nullable TargetId target) {
    return sorted(
        ledger.quantities(project.id()).stream()
            .filter(quantity -> Objects.equals(quantity.target(), target))
            .map(Shape::quantity));
  }

  private static String quantity(PlannedQuantity quantity) {
    return quantity.order() + " " + quantity.year() + quantity.text() + quantity.value();
  }

  private static List<String> sorted(Stream<String> parts) {
    return parts.sorted().toList();
  }
}
