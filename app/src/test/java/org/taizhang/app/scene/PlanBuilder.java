package org.taizhang.app.scene;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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
import org.taizhang.model.edit.Edit;
import org.taizhang.model.edit.Occasion;
import org.taizhang.model.edit.Outcome;

/** Writes a plan into a ledger for tests, top to bottom as it would be issued. */
public final class PlanBuilder {
  private final List<Edit> edits = new ArrayList<>();
  private final Map<String, DepartmentId> departments = new LinkedHashMap<>();
  private final List<SectionId> open = new ArrayList<>();
  private final String code;
  private final PlanId plan;
  private int made;
  private int projects;
  private int sections;

  public PlanBuilder(String code, String title, @Nullable String issuer, boolean demonstration) {
    this.code = code;
    plan = new PlanId(uuid());
    edits.add(
        new Edit.Add(
            new Plan(
                plan,
                code,
                title,
                PlanKind.ISSUED,
                issuer,
                null,
                issuer == null ? null : "教发〔2024〕" + code.length() + "号",
                null,
                new YearSpan(2024, 2026),
                demonstration)));
  }

  /** Opens a group; depth 0 stands in no other. */
  public PlanBuilder group(int depth, String name) {
    while (open.size() > depth) {
      open.removeLast();
    }
    var id = new SectionId(uuid());
    var parent = open.isEmpty() ? null : open.getLast();
    edits.add(new Edit.Add(new Section(id, plan, parent, ++sections, name)));
    open.add(id);
    return this;
  }

  public PlanBuilder department(String name) {
    if (!departments.containsKey(name)) {
      var id = new DepartmentId(uuid());
      departments.put(name, id);
      edits.add(
          new Edit.Add(Department.named(id, plan, departments.size(), name, DepartmentKind.UNIT)));
    }
    return this;
  }

  public PlanBuilder project(String name, Map<String, Set<Role>> roles) {
    var id = new ProjectId(uuid());
    var section = open.isEmpty() ? null : open.getLast();
    projects++;
    edits.add(
        new Edit.Add(new Project(id, plan, section, projects, projects + ".", name, "", null)));
    roles.forEach((department, held) -> {
      department(department);
      var assigned = departments.get(department);
      if (assigned != null && !held.isEmpty()) {
        edits.add(new Edit.Assign(id, assigned, Set.of(), held));
      }
    });
    return this;
  }

  /** Gives the last project a target in one year. */
  public PlanBuilder target(int year) {
    return target(YearSpan.of(year), "目标", null, TargetState.NOT_STARTED);
  }

  /** Gives the last project a target. */
  public PlanBuilder target(
      YearSpan years, String text, @Nullable LocalDate due, TargetState state) {
    edits.reversed().stream()
        .filter(edit -> edit instanceof Edit.Add(Project project))
        .map(edit -> ((Project) ((Edit.Add) edit).entity()).id())
        .findFirst()
        .ifPresent(project ->
            edits.add(
                new Edit.Add(
                    new Target(new TargetId(uuid()), project, years, text, due, null, state))));
    return this;
  }

  /** The plan speaks for these years. */
  public PlanBuilder over(int first, int last) {
    if (edits.getFirst() instanceof Edit.Add(Plan issued)) {
      edits.set(0, new Edit.Add(issued.withYears(new YearSpan(first, last))));
    }
    return this;
  }

  public PlanId id() {
    return plan;
  }

  public Ledger in(Ledger ledger) {
    return switch (ledger.apply(new Edit.Together(Occasion.IMPORT, edits))) {
      case Outcome.Accepted accepted -> accepted.ledger();
      case Outcome.Refused refused -> throw new AssertionError(refused.refusal());
    };
  }

  private UUID uuid() {
    made++;
    return UUID.nameUUIDFromBytes((code + made).getBytes(StandardCharsets.UTF_8));
  }
}
