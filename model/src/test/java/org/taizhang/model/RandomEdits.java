package org.taizhang.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import org.taizhang.model.edit.Edit;
import org.taizhang.model.edit.Field;
import org.taizhang.model.edit.Fields;
import org.taizhang.model.edit.Occasion;
import org.taizhang.model.quantity.Bound;
import org.taizhang.model.quantity.Quantity;
import org.taizhang.model.quantity.QuantityKind;

/**
 * Edits that fit the ledger they are made for, drawn from a seed: adding, changing, assigning and
 * removing.
 */
final class RandomEdits {
  private static final String[] WORDS = {"课后服务", "智慧校园", "名师工作室", "集团化办学", "校园安全", "劳动教育"};

  private final Random random;

  RandomEdits(long seed) {
    this.random = new Random(seed);
  }

  Edit next(Ledger ledger) {
    List<Plan> plans = ledger.plans();
    if (plans.isEmpty()) {
      return addPlan();
    }
    Plan plan = pick(plans);
    return switch (random.nextInt(12)) {
      case 0 -> addPlan();
      case 1 -> new Edit.Add(new Section(new SectionId(id()), plan.id(), null, number(), word()));
      case 2, 3 -> new Edit.Add(project(ledger, plan));
      case 4 ->
          new Edit.Add(
              Department.named(
                  new DepartmentId(id()), plan.id(), number(), word() + "局", DepartmentKind.UNIT));
      case 5 -> addTarget(ledger, plan);
      case 6 -> assign(ledger, plan);
      case 7 -> rename(ledger, plan);
      case 8 -> new Edit.Together(Occasion.CORRECTION, List.of(addPlan(), addPlan()));
      case 9 -> addQuantity(ledger, plan);
      case 10 -> group(ledger, plan);
      default -> removeWhole(ledger, plan);
    };
  }

  private Edit addPlan() {
    UUID id = id();
    int first = 2018 + random.nextInt(10);
    return new Edit.Add(
        new Plan(
            new PlanId(id),
            "P" + id,
            word() + "三年行动计划",
            PlanKind.ISSUED,
            null,
            Level.DISTRICT,
            null,
            random.nextBoolean() ? LocalDate.of(first, 3, 5) : null,
            new YearSpan(first, first + random.nextInt(3)),
            false));
  }

  private Project project(Ledger ledger, Plan plan) {
    List<Section> sections = ledger.sections(plan.id());
    return new Project(
        new ProjectId(id()),
        plan.id(),
        sections.isEmpty() ? null : pick(sections).id(),
        number(),
        "",
        word(),
        word(),
        null);
  }

  private Edit addTarget(Ledger ledger, Plan plan) {
    List<Project> projects = ledger.projects(plan.id());
    return projects.isEmpty()
        ? addPlan()
        : new Edit.Add(
            new Target(
                new TargetId(id()),
                pick(projects).id(),
                plan.years(),
                word(),
                null,
                new Schedule("长期坚持", Recurrence.CONTINUOUS),
                TargetState.NOT_STARTED));
  }

  private Edit addQuantity(Ledger ledger, Plan plan) {
    List<Project> projects = ledger.projects(plan.id());
    Project project = projects.isEmpty() || random.nextInt(4) == 0 ? null : pick(projects);
    List<Target> targets = project == null ? List.of() : ledger.targets(project.id());
    BigDecimal value = BigDecimal.valueOf(number(), 1);
    return new Edit.Add(
        new PlannedQuantity(
            new QuantityId(id()),
            plan.id(),
            project == null ? null : project.id(),
            targets.isEmpty() ? null : pick(targets).id(),
            number(),
            null,
            word(),
            new Quantity(
                word(), value, value, "所", Bound.EXACT, QuantityKind.ADDITIVE, false, null)));
  }

  /** Puts a department among the members of one before it, so that no group contains itself. */
  private Edit group(Ledger ledger, Plan plan) {
    List<Department> departments = ledger.departments(plan.id());
    if (departments.size() < 2) {
      return addPlan();
    }
    int first = random.nextInt(departments.size() - 1);
    Department group = departments.get(first);
    Department member = pick(departments.subList(first + 1, departments.size()));
    return change(group, Fields.DEPARTMENT_MEMBERS, group.members().and(member.id()));
  }

  private Edit assign(Ledger ledger, Plan plan) {
    List<Project> projects = ledger.projects(plan.id());
    List<Department> departments = ledger.departments(plan.id());
    if (projects.isEmpty() || departments.isEmpty()) {
      return new Edit.Add(project(ledger, plan));
    }
    ProjectId project = pick(projects).id();
    DepartmentId department = pick(departments).id();
    return new Edit.Assign(
        project,
        department,
        ledger.roles(project, department),
        Roles.copyOf(Stream.of(Role.values()).filter(_ -> random.nextBoolean()).toList()));
  }

  private Edit rename(Ledger ledger, Plan plan) {
    List<Project> projects = ledger.projects(plan.id());
    if (projects.isEmpty()) {
      return change(plan, Fields.PLAN_TITLE, word());
    }
    Project project = pick(projects);
    return random.nextBoolean()
        ? change(project, Fields.PROJECT_NAME, word())
        : change(project, Fields.PROJECT_CONTENT, word() + "，" + word() + "。");
  }

  private static <E extends Entity, V> Edit change(E entity, Field<E, V> field, V after) {
    return new Edit.Change<>(entity.id(), field, field.get(entity), after);
  }

  /** Takes a plan out from its leaves to its root, as one edit. */
  private static Edit removeWhole(Ledger ledger, Plan plan) {
    List<Edit> edits = new ArrayList<>();
    for (Project project : ledger.projects(plan.id())) {
      ledger
          .roles(project.id())
          .forEach((department, roles) ->
              edits.add(new Edit.Assign(project.id(), department, roles, Roles.of())));
      ledger.quantities(project.id()).forEach(number -> edits.add(new Edit.Remove(number)));
      ledger.targets(project.id()).forEach(target -> edits.add(new Edit.Remove(target)));
      edits.add(new Edit.Remove(project));
    }
    ledger.goals(plan.id()).forEach(goal -> edits.add(new Edit.Remove(goal)));
    ledger.departments(plan.id()).forEach(department -> dissolve(department, edits));
    ledger
        .departments(plan.id())
        .forEach(department -> edits.add(new Edit.Remove(department.withMembers(Members.NONE))));
    ledger.sections(plan.id()).forEach(section -> edits.add(new Edit.Remove(section)));
    edits.add(new Edit.Remove(plan));
    return new Edit.Together(Occasion.CORRECTION, edits);
  }

  private static void dissolve(Department group, List<Edit> edits) {
    if (!group.members().equals(Members.NONE)) {
      edits.add(change(group, Fields.DEPARTMENT_MEMBERS, Members.NONE));
    }
  }

  private UUID id() {
    return new UUID(random.nextLong(), random.nextLong());
  }

  private int number() {
    return random.nextInt(100);
  }

  private String word() {
    return WORDS[random.nextInt(WORDS.length)] + random.nextInt(1000);
  }

  private <T> T pick(List<T> from) {
    return from.get(random.nextInt(from.size()));
  }
}
