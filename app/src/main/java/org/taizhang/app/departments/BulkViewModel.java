package org.taizhang.app.departments;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.taizhang.app.session.Workspace;
import org.taizhang.model.Department;
import org.taizhang.model.Ledger;
import org.taizhang.model.Plan;
import org.taizhang.model.PlanId;
import org.taizhang.model.Project;
import org.taizhang.model.ProjectId;
import org.taizhang.model.Role;
import org.taizhang.seeds.resolve.NameList;
import org.taizhang.seeds.resolve.NameListLine;
import org.taizhang.seeds.resolve.UnitList;

/**
 * Many projects and who is to have which role in them: chosen by ticks, or read from a pasted list.
 */
public final class BulkViewModel {
  private final Workspace workspace;
  private final Supplier<UUID> ids;
  private final PlanId plan;
  private final Set<ProjectId> ticked = new LinkedHashSet<>();
  private final Map<String, Set<Role>> chosen = new LinkedHashMap<>();
  private final BooleanProperty byList = new SimpleBooleanProperty();
  private final StringProperty pasted = new SimpleStringProperty("");
  private final ObjectProperty<Role> otherwise = new SimpleObjectProperty<>(Role.LEAD);
  private final ReadOnlyObjectWrapper<BulkPreview> preview;

  /**
   * Begins with these projects ticked; without any, with all that are 未明确.
   *
   * @param projects of the plan
   */
  public BulkViewModel(
      Workspace workspace, Supplier<UUID> ids, PlanId plan, List<ProjectId> projects) {
    this.workspace = workspace;
    this.ids = ids;
    this.plan = plan;
    ticked.addAll(projects.isEmpty() ? unclear() : projects);
    preview = new ReadOnlyObjectWrapper<>(compute());
    byList.addListener(value -> show());
    pasted.addListener(value -> show());
    otherwise.addListener(value -> show());
  }

  ReadOnlyObjectProperty<BulkPreview> previewProperty() {
    return preview.getReadOnlyProperty();
  }

  /** Whether the pasted list counts, else the ticks. */
  public BooleanProperty byListProperty() {
    return byList;
  }

  public StringProperty pastedProperty() {
    return pasted;
  }

  /** The role of departments that the list names without one. */
  ObjectProperty<Role> otherwiseProperty() {
    return otherwise;
  }

  Ledger ledger() {
    return workspace.ledger();
  }

  Plan plan() {
    return ledger().plan(plan);
  }

  /** Projects without any department. */
  List<ProjectId> unclear() {
    return ledger().projects(plan).stream()
        .map(Project::id)
        .filter(id -> ledger().roles(id).isEmpty())
        .toList();
  }

  boolean isUnclear(ProjectId id) {
    return ledger().roles(id).isEmpty();
  }

  Set<ProjectId> ticked() {
    return Set.copyOf(ticked);
  }

  public void tick(Set<ProjectId> wanted) {
    ticked.clear();
    ticked.addAll(wanted);
    show();
  }

  /** The departments to choose from: those of the plan, then those typed in here. */
  List<String> names() {
    var names = new LinkedHashSet<String>();
    ledger().departments(plan).forEach(one -> names.add(one.name()));
    names.addAll(chosen.keySet());
    return List.copyOf(names);
  }

  /** Names that other plans use and this one does not, for completing what is typed. */
  List<Department> elsewhere() {
    return ledger().plans().stream()
        .flatMap(other -> ledger().departments(other.id()).stream())
        .toList();
  }

  Set<Role> chosen(String department) {
    return chosen.getOrDefault(department, Set.of());
  }

  /**
   * Has names to choose, each new to the plan unless one of its departments is called so; several
   * may be typed at once: 人事处、财务处.
   */
  public List<String> offer(String typed) {
    var known = called(typed.strip());
    var names =
        known.isPresent()
            ? List.of(known.get())
            : UnitList.of(typed).units().stream().map(one -> called(one).orElse(one)).toList();
    names.forEach(name -> chosen.computeIfAbsent(name, n -> EnumSet.noneOf(Role.class)));
    return names;
  }

  private Optional<String> called(String name) {
    return Department.called(name, ledger().departments(plan)).map(Department::name);
  }

  public void choose(String department, Role role, boolean wanted) {
    var roles = chosen.computeIfAbsent(department, n -> EnumSet.noneOf(Role.class));
    if (wanted ? roles.add(role) : roles.remove(role)) {
      show();
    }
  }

  /** Makes all of it one change of the ledger. */
  public boolean submit() {
    return !preview.get().isEmpty() && workspace.submit(preview.get().edit());
  }

  private void show() {
    preview.set(compute());
  }

  private BulkPreview compute() {
    var makes = new NewDepartments(ledger(), plan, ids);
    if (!byList.get()) {
      return BulkPreview.of(ledger(), plan, wishes(), List.of(), makes);
    }
    var departments = ledger().departments(plan);
    var lines =
        NameList.read(
            pasted.get(),
            ledger().projects(plan),
            otherwise.get(),
            name -> Department.called(name, departments).isPresent());
    var doubtful = lines.stream().filter(line -> !line.doubts().isEmpty()).toList();
    return BulkPreview.of(
        ledger(), plan, lines.stream().flatMap(l -> wishes(l).stream()).toList(), doubtful, makes);
  }

  private List<BulkPreview.Wish> wishes() {
    var wishes = new ArrayList<BulkPreview.Wish>();
    for (var project : ledger().projects(plan)) {
      if (ticked.contains(project.id())) {
        chosen.forEach((name, roles) ->
            roles.forEach(role -> wishes.add(new BulkPreview.Wish(project.id(), name, role))));
      }
    }
    return wishes;
  }

  private static List<BulkPreview.Wish> wishes(NameListLine line) {
    var wishes = new ArrayList<BulkPreview.Wish>();
    for (var project : line.projects()) {
      for (var role : Role.values()) {
        units(line, role).forEach(unit -> wishes.add(new BulkPreview.Wish(project, unit, role)));
      }
    }
    return wishes;
  }

  private static List<String> units(NameListLine line, Role role) {
    return switch (role) {
      case LEAD -> line.roles().lead();
      case RESPONSIBLE -> line.roles().responsible();
      case SUPPORTING -> line.roles().supporting();
    };
  }
}
