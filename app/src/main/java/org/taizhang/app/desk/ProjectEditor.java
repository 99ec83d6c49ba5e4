package org.taizhang.app.desk;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.taizhang.app.session.DepartmentSearch;
import org.taizhang.app.session.RoleEdits;
import org.taizhang.app.session.Workspace;
import org.taizhang.model.Department;
import org.taizhang.model.DepartmentId;
import org.taizhang.model.Ledger;
import org.taizhang.model.Project;
import org.taizhang.model.ProjectId;
import org.taizhang.model.Role;
import org.taizhang.model.Target;
import org.taizhang.model.TargetId;
import org.taizhang.model.YearSpan;
import org.taizhang.model.edit.Edit;
import org.taizhang.model.edit.Fields;
import org.taizhang.model.edit.Occasion;
import org.taizhang.model.revise.TargetEdits;
import org.taizhang.seeds.resolve.UnitKinds;

/** Turns what is done in the detail pane into edits of one project. */
public final class ProjectEditor {
  private final Workspace workspace;
  private final ProjectId id;
  private final Supplier<UUID> ids;

  public ProjectEditor(Workspace workspace, ProjectId id, Supplier<UUID> ids) {
    this.workspace = workspace;
    this.id = id;
    this.ids = ids;
  }

  ProjectId id() {
    return id;
  }

  /** False when it was taken out, as by the undo of an import. */
  boolean exists() {
    return ledger().find(id) != null;
  }

  Ledger ledger() {
    return workspace.ledger();
  }

  boolean isWritable() {
    return workspace.isWritable();
  }

  Project project() {
    return ledger().project(id);
  }

  List<Target> targets() {
    return ledger().targets(id);
  }

  /** Names are one line: a break in it is a blank. */
  public void setName(String name) {
    workspace.change(
        project(), Fields.PROJECT_NAME, name.replaceAll("\\s*(?:\\R|\\t)\\s*", " ").strip());
  }

  /** The number as issued, 3. or （三）; empty for none. */
  void setLabel(String label) {
    workspace.change(project(), Fields.PROJECT_LABEL, label.strip());
  }

  public void setContent(String content) {
    workspace.change(project(), Fields.PROJECT_CONTENT, content);
  }

  public void setText(TargetId target, String text) {
    workspace.change(ledger().target(target), Fields.TARGET_TEXT, text);
  }

  void setDue(TargetId target, @Nullable LocalDate due) {
    workspace.change(ledger().target(target), Fields.TARGET_DUE, due);
  }

  /** Years of the plan that have no target of their own yet; none when one spans them all. */
  List<Integer> yearsWithoutTarget() {
    var held = targets();
    return ledger()
        .plan(project().plan())
        .years()
        .years()
        .boxed()
        .filter(year -> held.stream().noneMatch(target -> target.years().contains(year)))
        .toList();
  }

  void addTarget(int year) {
    add(YearSpan.of(year));
  }

  /** One more target over all years of the plan. */
  void addTarget() {
    add(ledger().plan(project().plan()).years());
  }

  private void add(YearSpan years) {
    workspace.submit(TargetEdits.add(new TargetId(ids.get()), id, years));
  }

  void toggle(DepartmentId department, Role role) {
    workspace.submit(RoleEdits.toggle(ledger(), id, department, role));
  }

  void takeOut(DepartmentId department) {
    workspace.submit(RoleEdits.set(ledger(), id, department, Set.of()));
  }

  /** Gives a role to a department by name; one that the plan does not know yet is added to it. */
  public void assign(String name, Role role) {
    var wanted = name.strip();
    if (wanted.isEmpty()) {
      return;
    }
    var known = known(wanted);
    if (known.isPresent()) {
      var roles = EnumSet.of(role);
      roles.addAll(ledger().roles(id, known.get().id()));
      if (!roles.equals(ledger().roles(id, known.get().id()))) {
        workspace.submit(RoleEdits.set(ledger(), id, known.get().id(), roles));
      }
      return;
    }
    var plan = project().plan();
    int order =
        ledger().departments(plan).stream().mapToInt(Department::order).max().orElse(-1) + 1;
    var department =
        Department.named(new DepartmentId(ids.get()), plan, order, wanted, UnitKinds.of(wanted))
            .withLevel(UnitKinds.level(wanted, ledger().plan(plan).level()));
    workspace.submit(
        new Edit.Together(
            Occasion.CORRECTION,
            List.of(
                new Edit.Add(department),
                new Edit.Assign(id, department.id(), Set.of(), Set.of(role)))));
  }

  /** Departments of the plan that a part of a name or its initials in pinyin may mean. */
  List<String> suggestions(String typed) {
    return DepartmentSearch.find(ledger().departments(project().plan()), typed).stream()
        .map(Department::name)
        .toList();
  }

  /** The one department that a typed text names; empty when there is none, or no telling which. */
  Optional<String> meant(String typed) {
    var exact = known(typed.strip()).map(Department::name);
    var found = suggestions(typed);
    return exact.isPresent() || found.size() != 1 ? exact : Optional.of(found.getFirst());
  }

  private Optional<Department> known(String name) {
    return Department.called(name, ledger().departments(project().plan()));
  }
}
