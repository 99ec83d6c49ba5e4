package org.taizhang.model.revise;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.taizhang.model.Department;
import org.taizhang.model.DepartmentId;
import org.taizhang.model.DepartmentKind;
import org.taizhang.model.Entity;
import org.taizhang.model.Ledger;
import org.taizhang.model.Plan;
import org.taizhang.model.PlanId;
import org.taizhang.model.PlannedQuantity;
import org.taizhang.model.Project;
import org.taizhang.model.ProjectId;
import org.taizhang.model.Role;
import org.taizhang.model.Section;
import org.taizhang.model.SectionId;
import org.taizhang.model.Target;
import org.taizhang.model.TargetId;
import org.taizhang.model.YearSpan;
import org.taizhang.model.edit.Edit;
import org.taizhang.model.edit.Outcome;

/** The plan 甲 of a made ledger under other ids, after random changes of every kind. */
final class ChangedLedger {
  private final Random random;
  private final PlanId plan;
  private Ledger ledger;

  private ChangedLedger(Ledger ledger, PlanId plan, Random random) {
    this.ledger = ledger;
    this.plan = plan;
    this.random = random;
  }

  /** A third of them are another plan altogether. */
  static Ledger of(long seed, Random random) {
    Ledger made = MadeLedger.of(seed % 3 == 0 ? seed + 1000 : seed);
    PlanId plan = made.plans().stream().filter(p -> p.code().equals("甲")).findFirst().get().id();
    var changed = new ChangedLedger(OtherIds.of(made), OtherIds.of(plan), random);
    for (int i = random.nextInt(25); i > 0; i--) {
      changed.change();
    }
    return changed.ledger;
  }

  private void change() {
    List<Project> projects = ledger.projects(plan);
    if (projects.isEmpty()) {
      add();
      return;
    }
    Project one = projects.get(random.nextInt(projects.size()));
    List<Target> targets = ledger.targets(one.id());
    switch (random.nextInt(14)) {
      case 0 -> put(one.withName("改名" + random.nextInt(100)));
      case 1 -> put(one.withContent(one.content() + "另建" + random.nextInt(9) + "所。"));
      case 2 -> put(one.withNumber(random.nextInt(40)).withLabel("（" + random.nextInt(9) + "）"));
      case 3 -> put(one.withSection(section()));
      case 4 -> take(ProjectEdits.remove(ledger, List.of(one.id())));
      case 5 -> add();
      case 6 -> targets.forEach(t -> put(t.withText("改为" + random.nextInt(9) + "所")));
      case 7 -> targets.forEach(t -> put(t.withDue(LocalDate.of(2023, 1 + random.nextInt(12), 1))));
      case 8 -> target(one);
      case 9 ->
          targets.stream().findFirst().ifPresent(t -> take(TargetEdits.remove(ledger, t.id())));
      case 10 -> numbers(one);
      case 11 -> roles(one);
      case 12 -> put(one.withUnits(MadeLedger.order(random, ledger.departments(plan))));
      default -> head();
    }
  }

  private void head() {
    Plan head = ledger.plan(plan);
    put(
        head.withTitle("新题" + random.nextInt(9))
            .withDocumentNumber("苏教〔2024〕" + random.nextInt(9) + "号")
            .withIssued(LocalDate.of(2024, 3, 1 + random.nextInt(20)))
            .withYears(new YearSpan(2022, 2024 + random.nextInt(3))));
  }

  private void add() {
    put(
        new Project(
            new ProjectId(id()), plan, section(), random.nextInt(40), "", "新增", "新的内容", null));
  }

  private SectionId section() {
    List<Section> all = ledger.sections(plan);
    int chosen = random.nextInt(all.size() + 2);
    if (chosen < all.size()) {
      return all.get(chosen).id();
    }
    if (chosen == all.size()) {
      return null;
    }
    SectionId parent = all.isEmpty() || random.nextBoolean() ? null : all.getLast().id();
    var made = new Section(new SectionId(id()), plan, parent, all.size(), "新设" + all.size());
    put(made);
    return made.id();
  }

  private void target(Project of) {
    take(TargetEdits.add(new TargetId(id()), of.id(), YearSpan.of(2022 + random.nextInt(3))));
  }

  private void numbers(Project of) {
    for (PlannedQuantity one : ledger.quantities(of.id())) {
      switch (random.nextInt(4)) {
        case 0 -> ledger = ledger.without(one);
        case 1 -> put(one.withText("改成" + random.nextInt(5)).withYear(2023));
        case 2 -> put(one.withOrder(random.nextInt(10)));
        default -> {}
      }
    }
  }

  private void roles(Project of) {
    List<Department> units = ledger.departments(plan);
    var made =
        Department.named(
            new DepartmentId(id()), plan, units.size(), "新局" + units.size(), DepartmentKind.UNIT);
    put(made);
    take(new Edit.Assign(of.id(), made.id(), Set.of(), Set.of(Role.SUPPORTING, Role.LEAD)));
    Department first = units.getFirst();
    take(
        new Edit.Assign(
            of.id(), first.id(), ledger.roles(of.id(), first.id()), Set.of(Role.RESPONSIBLE)));
  }

  private void put(Entity entity) {
    ledger = ledger.with(entity);
  }

  private void take(Edit edit) {
    ledger = ((Outcome.Accepted) ledger.apply(edit)).ledger();
  }

  private UUID id() {
    return new UUID(random.nextLong(), random.nextLong());
  }
}
