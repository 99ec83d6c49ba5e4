package org.taizhang.app.departments;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.taizhang.app.session.Workspace;
import org.taizhang.model.Aliases;
import org.taizhang.model.Department;
import org.taizhang.model.DepartmentId;
import org.taizhang.model.DepartmentKind;
import org.taizhang.model.Ledger;
import org.taizhang.model.Level;
import org.taizhang.model.Members;
import org.taizhang.model.Project;
import org.taizhang.model.Role;
import org.taizhang.model.edit.DepartmentEdits;
import org.taizhang.model.edit.DepartmentMerge;
import org.taizhang.model.edit.Edit;
import org.taizhang.model.edit.Field;
import org.taizhang.model.edit.Fields;
import org.taizhang.model.edit.Occasion;
import org.taizhang.seeds.resolve.UnitKinds;

/** Turns what is done in the detail pane into edits of one department. */
public final class DepartmentEditor {
  private final Workspace workspace;
  private final DepartmentId id;
  private final Supplier<UUID> ids;

  public DepartmentEditor(Workspace workspace, DepartmentId id, Supplier<UUID> ids) {
    this.workspace = workspace;
    this.id = id;
    this.ids = ids;
  }

  /** False when it was taken out, as by a merge or the undo of an import. */
  boolean exists() {
    return ledger().find(id) != null;
  }

  Ledger ledger() {
    return workspace.ledger();
  }

  boolean isWritable() {
    return workspace.isWritable();
  }

  Department department() {
    return ledger().department(id);
  }

  /** The other departments of its plan, as issued. */
  List<Department> others() {
    return ledger().departments(department().plan()).stream()
        .filter(other -> !other.id().equals(id))
        .toList();
  }

  /** Another department of the plan that has this name already. */
  Optional<Department> holderOf(String name) {
    return Department.called(line(name), others());
  }

  /** Corrects the name; the former one stays an alias when {@code keep}. */
  public void rename(String name, boolean keep) {
    var wanted = line(name);
    if (wanted.equals(department().name())) {
      return;
    }
    if (Fields.DEPARTMENT_NAME.accepts(wanted)) {
      workspace.submit(DepartmentEdits.rename(department(), wanted, keep));
    } else {
      change(Fields.DEPARTMENT_NAME, wanted);
    }
  }

  public void setShortName(String name) {
    var wanted = line(name);
    change(Fields.DEPARTMENT_SHORT_NAME, wanted.isEmpty() ? null : wanted);
  }

  public void setKind(DepartmentKind kind) {
    change(Fields.DEPARTMENT_KIND, kind);
  }

  void setLevel(@Nullable Level level) {
    change(Fields.DEPARTMENT_LEVEL, level);
  }

  /** What its name speaks of. */
  DepartmentKind likelyKind() {
    return UnitKinds.of(department().name());
  }

  @Nullable Level likelyLevel() {
    var plan = ledger().plan(department().plan());
    return UnitKinds.level(department().name(), plan.level());
  }

  /** Takes the kind and the level that its name speaks of, as one change. */
  public void takeLikely() {
    var one = department();
    workspace.submit(
        new Edit.Together(
            Occasion.CORRECTION,
            List.of(
                new Edit.Change<>(id, Fields.DEPARTMENT_KIND, one.kind(), likelyKind()),
                new Edit.Change<>(id, Fields.DEPARTMENT_LEVEL, one.level(), likelyLevel()))));
  }

  public void addAlias(String name) {
    var wanted = line(name);
    if (!wanted.isEmpty() && !department().isCalled(wanted)) {
      change(Fields.DEPARTMENT_ALIASES, department().aliases().and(wanted));
    }
  }

  void dropAlias(String name) {
    Aliases rest = department().aliases().without(name);
    change(Fields.DEPARTMENT_ALIASES, rest);
  }

  /** Puts a department into the group; one that the plan does not know yet is added to it. */
  public void addMember(String name) {
    var wanted = line(name);
    if (wanted.isEmpty() || department().isCalled(wanted)) {
      return;
    }
    var members = department().members();
    var known = Department.called(wanted, others());
    if (known.isPresent()) {
      change(Fields.DEPARTMENT_MEMBERS, members.and(known.get().id()));
      return;
    }
    var added = new NewDepartments(ledger(), department().plan(), ids).of(wanted);
    List<Edit> edits = new ArrayList<>();
    edits.add(new Edit.Add(added));
    edits.add(new Edit.Change<>(id, Fields.DEPARTMENT_MEMBERS, members, members.and(added.id())));
    workspace.submit(new Edit.Together(Occasion.CORRECTION, edits));
  }

  void dropMember(DepartmentId member) {
    Members rest = department().members().without(member);
    change(Fields.DEPARTMENT_MEMBERS, rest);
  }

  /** The groups it is a member of. */
  List<Department> groups() {
    return DepartmentEdits.groups(ledger(), department());
  }

  /** Projects in which it has any role, as issued. */
  List<Project> projects() {
    return DepartmentEdits.projects(ledger(), department());
  }

  List<Project> projects(Role role) {
    return projects().stream()
        .filter(project -> ledger().roles(project.id(), id).contains(role))
        .toList();
  }

  /** Takes it out with its roles. */
  public void remove() {
    workspace.submit(DepartmentEdits.remove(ledger(), id));
  }

  /** Makes it one with another department of its plan, which stays. */
  public void mergeInto(DepartmentId stays) {
    workspace.submit(DepartmentMerge.of(ledger(), id, stays));
  }

  private <V extends @Nullable Object> void change(Field<Department, V> field, V after) {
    V before = field.get(department());
    if (!Objects.equals(before, after)) {
      workspace.submit(new Edit.Change<>(id, field, before, after));
    }
  }

  /** Names are one line: a break in it is a blank. */
  private static String line(String name) {
    return name.replaceAll("\\s*(?:\\R|\\t)\\s*", " ").strip();
  }
}
