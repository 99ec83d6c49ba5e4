package org.taizhang.app.departments;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import org.taizhang.app.session.DepartmentSearch;
import org.taizhang.app.session.Request;
import org.taizhang.app.session.Room;
import org.taizhang.app.session.Selection;
import org.taizhang.app.session.UnitPrints;
import org.taizhang.app.session.Workspace;
import org.taizhang.app.work.WorkTools;
import org.taizhang.model.Department;
import org.taizhang.model.DepartmentId;
import org.taizhang.model.EntityId;
import org.taizhang.model.Ledger;
import org.taizhang.model.Plan;
import org.taizhang.model.PlanId;
import org.taizhang.model.ProjectId;
import org.taizhang.model.Role;
import org.taizhang.model.edit.DepartmentEdits;
import org.taizhang.model.edit.Edit;

/** The departments of the selected plans that pass the filter, and the one that is open. */
public final class DepartmentsViewModel {
  private final WorkTools tools;
  private final Workspace workspace;
  private final Selection selection;
  private final Supplier<UUID> ids;
  private final UnitPrints prints;
  private final ObjectProperty<DirectoryFilter> filter =
      new SimpleObjectProperty<>(DirectoryFilter.none());
  private final BooleanProperty byPinyin = new SimpleBooleanProperty();
  private final ReadOnlyObjectWrapper<List<DirectoryRow>> rows =
      new ReadOnlyObjectWrapper<>(List.of());
  private final ObjectProperty<@Nullable DepartmentId> open = new SimpleObjectProperty<>();

  public DepartmentsViewModel(WorkTools tools, Selection selection, UnitPrints prints) {
    this.tools = tools;
    this.workspace = tools.workspace();
    this.selection = selection;
    this.ids = tools.ids();
    this.prints = prints;
    workspace.ledgerProperty().addListener(value -> compute());
    selection.plansProperty().addListener(value -> compute());
    filter.addListener(value -> compute());
    byPinyin.addListener(value -> compute());
    selection.spotlightProperty().addListener((property, before, now) -> spotlight(now));
    compute();
    spotlight(selection.spotlightProperty().get());
  }

  public ReadOnlyObjectProperty<List<DirectoryRow>> rowsProperty() {
    return rows.getReadOnlyProperty();
  }

  public ObjectProperty<DirectoryFilter> filterProperty() {
    return filter;
  }

  /** Whether they stand as in a dictionary instead of as issued. */
  public BooleanProperty byPinyinProperty() {
    return byPinyin;
  }

  /** The department shown beside the table; null when the table is empty. */
  public ObjectProperty<@Nullable DepartmentId> openProperty() {
    return open;
  }

  ReadOnlyObjectProperty<Ledger> ledgerProperty() {
    return workspace.ledgerProperty();
  }

  boolean isWritable() {
    return workspace.isWritable();
  }

  /** The plans whose departments are shown. */
  List<Plan> plans() {
    return selection.chosen();
  }

  DepartmentEditor editor(DepartmentId id) {
    return new DepartmentEditor(workspace, id, ids);
  }

  ReorganiseForm reorganisation(DepartmentId id) {
    return new ReorganiseForm(tools.words(), workspace, ids, id);
  }

  OutstandingViewModel outstanding(DepartmentId id) {
    return new OutstandingViewModel(tools, selection, prints, id);
  }

  /**
   * Adds a department to a plan and opens it; one that the plan has under that name is opened
   * instead. Its kind and level are guessed.
   */
  public void add(PlanId plan, String name) {
    var wanted = name.strip();
    if (wanted.isEmpty()) {
      return;
    }
    var known = Department.called(wanted, workspace.ledger().departments(plan));
    var department =
        known.orElseGet(() -> new NewDepartments(workspace.ledger(), plan, ids).of(wanted));
    if (known.isPresent() || workspace.submit(new Edit.Add(department))) {
      reveal(department.id());
    }
  }

  /** Puts a department before another one of its plan, in the order as issued. */
  public void moveBefore(DepartmentId moved, DepartmentId other) {
    var order = order(moved);
    int from = order.indexOf(moved);
    int to = order.indexOf(other);
    if (to >= 0 && to != from) {
      move(moved, to > from ? to - 1 : to);
    }
  }

  /** Moves a department by some places in the order as issued. */
  public void moveBy(DepartmentId moved, int places) {
    int from = order(moved).indexOf(moved);
    move(moved, Math.clamp((long) from + places, 0, order(moved).size() - 1));
  }

  private void move(DepartmentId moved, int place) {
    var edit = DepartmentEdits.move(workspace.ledger(), moved, place);
    if (!edit.edits().isEmpty()) {
      workspace.submit(edit);
    }
  }

  private List<DepartmentId> order(DepartmentId one) {
    var plan = workspace.ledger().department(one).plan();
    return workspace.ledger().departments(plan).stream().map(Department::id).toList();
  }

  /** How many departments are shown. */
  int size() {
    return rows.get().size();
  }

  void show(Room room, EntityId id) {
    selection.show(room, id);
  }

  /** Asks for departments to be given to many projects of the plan that is looked at. */
  void assignMany() {
    planLookedAt().ifPresent(plan -> selection.ask(new Request.AssignMany(plan, List.of())));
  }

  /** The plan of the department that is open, else the first that is selected. */
  Optional<PlanId> planLookedAt() {
    return open.get() != null && workspace.ledger().find(open.get()) instanceof Department one
        ? Optional.of(one.plan())
        : selection.plans().stream().findFirst();
  }

  private void compute() {
    var ledger = workspace.ledger();
    var found = new ArrayList<DirectoryRow>();
    for (var plan : selection.chosen()) {
      var counts = counts(ledger, plan.id());
      for (var department : ledger.departments(plan.id())) {
        if (filter.get().accepts(department)) {
          found.add(row(ledger, plan, department, counts));
        }
      }
    }
    if (byPinyin.get()) {
      found.sort(Comparator.comparing(DirectoryRow::department, DepartmentSearch.BY_PINYIN));
    }
    if (!found.equals(rows.get())) {
      rows.set(List.copyOf(found));
    }
    keepOpen(found);
  }

  private static DirectoryRow row(
      Ledger ledger, Plan plan, Department one, Map<DepartmentId, Map<Role, Integer>> counts) {
    var members =
        one.members().departments().stream().map(id -> ledger.department(id).name()).toList();
    return new DirectoryRow(one, plan, counts.getOrDefault(one.id(), Map.of()), members);
  }

  private static Map<DepartmentId, Map<Role, Integer>> counts(Ledger ledger, PlanId plan) {
    Map<DepartmentId, Map<Role, Integer>> counts = new HashMap<>();
    for (var project : ledger.projects(plan)) {
      ledger
          .roles(project.id())
          .forEach((department, roles) -> {
            var own = counts.computeIfAbsent(department, d -> new HashMap<>());
            roles.forEach(role -> own.merge(role, 1, Integer::sum));
          });
    }
    return counts;
  }

  private void keepOpen(List<DirectoryRow> found) {
    var still = open.get();
    if (found.stream().noneMatch(row -> row.department().id().equals(still))) {
      open.set(found.isEmpty() ? null : found.getFirst().department().id());
    }
  }

  private void spotlight(@Nullable EntityId id) {
    if (id instanceof DepartmentId department) {
      reveal(department);
    } else if (id instanceof ProjectId project) {
      workspace.ledger().roles(project).keySet().stream().findFirst().ifPresent(this::reveal);
    }
  }

  /** Opens a department, dropping a filter that would hide it. */
  private void reveal(DepartmentId id) {
    boolean hidden = rows.get().stream().noneMatch(row -> row.department().id().equals(id));
    if (hidden && !filter.get().isNone()) {
      filter.set(DirectoryFilter.none());
    }
    open.set(id);
  }
}
