package org.taizhang.model.revise;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.taizhang.model.Assignment;
import org.taizhang.model.Department;
import org.taizhang.model.DepartmentId;
import org.taizhang.model.DepartmentKind;
import org.taizhang.model.Entity;
import org.taizhang.model.Ledger;
import org.taizhang.model.Members;
import org.taizhang.model.Plan;
import org.taizhang.model.PlanId;
import org.taizhang.model.PlanKind;
import org.taizhang.model.PlannedQuantity;
import org.taizhang.model.Project;
import org.taizhang.model.ProjectId;
import org.taizhang.model.QuantityId;
import org.taizhang.model.Recurrence;
import org.taizhang.model.Role;
import org.taizhang.model.Schedule;
import org.taizhang.model.Section;
import org.taizhang.model.SectionId;
import org.taizhang.model.Target;
import org.taizhang.model.TargetId;
import org.taizhang.model.TargetState;
import org.taizhang.model.UnitOrder;
import org.taizhang.model.YearSpan;
import org.taizhang.model.quantity.Bound;
import org.taizhang.model.quantity.Quantity;
import org.taizhang.model.quantity.QuantityKind;

/** Two plans with nested sections, groups of departments and numbers everywhere, from a seed. */
final class MadeLedger {
  private final Random random;
  private Ledger ledger = Ledger.empty();

  private MadeLedger(long seed) {
    this.random = new Random(seed);
  }

  static Ledger of(long seed) {
    var made = new MadeLedger(seed);
    made.plan("甲");
    made.plan("乙");
    return made.ledger;
  }

  private void plan(String code) {
    var plan =
        PlanEdits.blank(
            new PlanId(id()), code, code + "方案", PlanKind.ISSUED, new YearSpan(2022, 2024));
    put(plan);
    List<Section> sections = sections(plan);
    List<Department> departments = departments(plan);
    int projects = random.nextInt(8);
    int number = 0;
    for (int i = 0; i < projects; i++) {
      number += random.nextInt(3);
      project(plan, number, sections, departments);
    }
    for (int i = 0; i < random.nextInt(3); i++) {
      put(quantity(plan, null, null, i, "全区" + i + "所"));
    }
  }

  private List<Section> sections(Plan plan) {
    List<Section> sections = new ArrayList<>();
    int count = random.nextInt(6);
    for (int i = 0; i < count; i++) {
      SectionId parent = sections.isEmpty() || random.nextBoolean() ? null : pick(sections).id();
      var section = new Section(new SectionId(id()), plan.id(), parent, i, "板块" + i);
      sections.add(section);
      put(section);
    }
    return sections;
  }

  private List<Department> departments(Plan plan) {
    List<Department> departments = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      var one =
          Department.named(new DepartmentId(id()), plan.id(), i, "部门" + i, DepartmentKind.UNIT);
      departments.add(i == 2 ? one.withMembers(Members.of(departments.getFirst().id())) : one);
      put(departments.getLast());
    }
    return departments;
  }

  private void project(Plan plan, int number, List<Section> sections, List<Department> units) {
    SectionId section = sections.isEmpty() || random.nextInt(4) == 0 ? null : pick(sections).id();
    var project =
        new Project(
            new ProjectId(id()),
            plan.id(),
            section,
            number,
            number + ".",
            "任务" + number,
            "新建3所。改造5所；培训7人。",
            null);
    put(project);
    put(quantity(plan, project, null, 0, "新建3所"));
    put(quantity(plan, project, null, 1, "改造5所"));
    for (int i = 0; i < random.nextInt(4); i++) {
      var years = random.nextBoolean() ? plan.years() : YearSpan.of(2022 + random.nextInt(3));
      var due = random.nextBoolean() ? LocalDate.of(years.last(), 10, 1) : null;
      var target =
          new Target(
              new TargetId(id()),
              project.id(),
              years,
              "到2023年建成4所。全部达标8项。",
              due,
              new Schedule("每季度", Recurrence.QUARTERLY),
              TargetState.IN_PROGRESS);
      put(target);
      put(quantity(plan, project, target, 2 + i, "到2023年建成4所"));
      put(quantity(plan, project, target, 2 + i, "全部达标8项"));
    }
    for (var unit : units) {
      if (random.nextBoolean()) {
        ledger =
            ledger.with(
                new Assignment(project.id(), unit.id(), Set.of(pick(List.of(Role.values())))));
      }
    }
    if (random.nextBoolean()) {
      put(project.withUnits(order(random, units)));
    }
  }

  /** Some of the units, in any order. */
  static UnitOrder order(Random random, List<Department> units) {
    List<DepartmentId> order = new ArrayList<>(units.stream().map(Department::id).toList());
    Collections.shuffle(order, random);
    List<DepartmentId> some = order.subList(0, random.nextInt(order.size() + 1));
    return new UnitOrder(some, order, some.reversed());
  }

  private PlannedQuantity quantity(
      Plan plan, @Nullable Project project, @Nullable Target target, int order, String text) {
    var value = BigDecimal.valueOf(random.nextInt(100));
    return new PlannedQuantity(
        new QuantityId(id()),
        plan.id(),
        project == null ? null : project.id(),
        target == null ? null : target.id(),
        order,
        null,
        text,
        new Quantity("", value, value, "所", Bound.EXACT, QuantityKind.ADDITIVE, false, null));
  }

  private void put(Entity entity) {
    ledger = ledger.with(entity);
  }

  private UUID id() {
    return new UUID(random.nextLong(), random.nextLong());
  }

  private <T> T pick(List<T> from) {
    return from.get(random.nextInt(from.size()));
  }
}
