package org.taizhang.app.page;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.taizhang.model.Assignment;
import org.taizhang.model.Department;
import org.taizhang.model.DepartmentId;
import org.taizhang.model.DepartmentKind;
import org.taizhang.model.Ledger;
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

/** Writes a plan with targets in every state, top to bottom. */
final class MeetingLedger {
  private final PlanId plan = new PlanId(uuid());
  private final Map<String, DepartmentId> departments = new HashMap<>();
  private Ledger ledger = Ledger.empty();
  private @Nullable SectionId section;
  private ProjectId project = new ProjectId(uuid());
  private int projects;
  private int made;

  MeetingLedger(String title, int first, int last) {
    var years = new YearSpan(first, last);
    ledger =
        ledger.with(
            new Plan(plan, "M", title, PlanKind.ISSUED, null, null, null, null, years, false));
  }

  void section(String name) {
    section = new SectionId(uuid());
    ledger = ledger.with(new Section(section, plan, null, made, name));
  }

  void project(String name) {
    project = new ProjectId(uuid());
    projects++;
    ledger = ledger.with(new Project(project, plan, section, projects, "", name, "", null));
  }

  void assign(String name, Role role) {
    var id = departments.get(name);
    if (id == null) {
      id = new DepartmentId(uuid());
      departments.put(name, id);
      ledger =
          ledger.with(
              Department.named(id, plan, departments.size(), name, DepartmentKind.GOVERNMENT));
    }
    ledger = ledger.with(new Assignment(project, id, Set.of(role)));
  }

  void target(int year, String text, @Nullable LocalDate due, TargetState state) {
    var id = new TargetId(uuid());
    ledger = ledger.with(new Target(id, project, YearSpan.of(year), text, due, null, state));
  }

  PlanId plan() {
    return plan;
  }

  Ledger ledger() {
    return ledger;
  }

  private UUID uuid() {
    made++;
    return UUID.nameUUIDFromBytes(("M" + made).getBytes(StandardCharsets.UTF_8));
  }
}
