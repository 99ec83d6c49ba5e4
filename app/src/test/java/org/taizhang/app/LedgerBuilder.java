package org.taizhang.app;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.taizhang.model.Assignment;
import org.taizhang.model.Department;
import org.taizhang.model.DepartmentId;
import org.taizhang.model.DepartmentKind;
import org.taizhang.model.Ledger;
import org.taizhang.model.Level;
import org.taizhang.model.Plan;
import org.taizhang.model.PlanId;
import org.taizhang.model.PlanKind;
import org.taizhang.model.Project;
import org.taizhang.model.ProjectId;
import org.taizhang.model.Role;
import org.taizhang.model.Section;
import org.taizhang.model.SectionId;
import org.taizhang.model.Target;
import org.taizhang.model.TargetId;
import org.taizhang.model.TargetState;
import org.taizhang.model.YearSpan;

/** Small ledgers for tests. Ids follow from names, so the same calls give the same ledger. */
public final class LedgerBuilder {
  private Ledger ledger = Ledger.empty();
  private Plan plan = plan("none", new YearSpan(2000, 2000));
  private final Map<PlanId, Integer> departments = new HashMap<>();
  private int projects;
  private int sections;
  private Section section = new Section(new SectionId(id("")), plan.id(), null, 0, "none");

  /** Two plans of one place: 甲 with three projects in two sections, 乙 without departments. */
  public static Ledger small() {
    return new LedgerBuilder()
        .plan("jia", 2022, 2024)
        .section("教育攻坚行动")
        .project("学校建设", Map.of("教育局", Role.LEAD, "财政局", Role.RESPONSIBLE))
        .project("教师队伍", Map.of("教育局", Role.LEAD, "人社局", Role.RESPONSIBLE))
        .section("质量提升行动")
        .project("校园安全", Map.of("公安分局", Role.LEAD))
        .plan("yi", 2024, 2024)
        .project("年度要点", Map.of())
        .ledger();
  }

  public LedgerBuilder plan(String code, int first, int last) {
    plan = plan(code, new YearSpan(first, last));
    ledger = ledger.with(plan);
    projects = 0;
    sections = 0;
    section = new Section(new SectionId(id("")), plan.id(), null, 0, "none");
    return this;
  }

  public LedgerBuilder section(String name) {
    section = new Section(new SectionId(id(plan.code() + name)), plan.id(), null, sections++, name);
    ledger = ledger.with(section);
    return this;
  }

  public LedgerBuilder project(String name, Map<String, Role> roles) {
    var project =
        new Project(
            projectId(plan.code(), name),
            plan.id(),
            sections == 0 ? null : section.id(),
            ++projects,
            projects + ".",
            name,
            name + "的主要内容。",
            null);
    ledger = ledger.with(project);
    plan.years().years().forEach(year -> target(project, year));
    roles.keySet().stream().sorted().forEach(unit -> assign(project, unit, roles.get(unit)));
    return this;
  }

  public Ledger ledger() {
    return ledger;
  }

  public static PlanId planId(String code) {
    return new PlanId(id("plan " + code));
  }

  public static ProjectId projectId(String plan, String name) {
    return new ProjectId(id("project " + plan + name));
  }

  public static DepartmentId departmentId(String plan, String name) {
    return new DepartmentId(id("department " + plan + name));
  }

  private void target(Project project, int year) {
    ledger =
        ledger.with(
            new Target(
                new TargetId(id("target" + project.id() + year)),
                project.id(),
                YearSpan.of(year),
                year + "年推进" + project.name(),
                LocalDate.of(year, 12, 31),
                null,
                TargetState.NOT_STARTED));
  }

  private void assign(Project project, String unit, Role role) {
    var department = departmentId(plan.code(), unit);
    if (ledger.find(department) == null) {
      int order = departments.merge(plan.id(), 1, Integer::sum) - 1;
      ledger =
          ledger.with(Department.named(department, plan.id(), order, unit, DepartmentKind.UNIT));
    }
    ledger = ledger.with(new Assignment(project.id(), department, Set.of(role)));
  }

  private static Plan plan(String code, YearSpan years) {
    return new Plan(
        planId(code),
        code,
        code + "方案",
        PlanKind.ISSUED,
        "教育局",
        Level.DISTRICT,
        null,
        null,
        years,
        false);
  }

  private static UUID id(String name) {
    return UUID.nameUUIDFromBytes(name.getBytes(java.nio.charset.StandardCharsets.UTF_8));
  }
}
