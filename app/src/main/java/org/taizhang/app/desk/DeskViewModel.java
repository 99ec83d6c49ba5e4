package org.taizhang.app.desk;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import org.taizhang.app.session.Request;
import org.taizhang.app.session.Selection;
import org.taizhang.app.session.Wanted;
import org.taizhang.app.session.Workspace;
import org.taizhang.model.Department;
import org.taizhang.model.DepartmentId;
import org.taizhang.model.DocumentId;
import org.taizhang.model.EntityId;
import org.taizhang.model.Ledger;
import org.taizhang.model.LedgerWideId;
import org.taizhang.model.PlanId;
import org.taizhang.model.PlannedQuantity;
import org.taizhang.model.ProjectId;
import org.taizhang.model.QuantityId;
import org.taizhang.model.SectionId;
import org.taizhang.model.TargetId;
import org.taizhang.model.WorkEntryId;

/** The lines of the selected plans that pass the filter, and the project that is open. */
public final class DeskViewModel {
  private final Workspace workspace;
  private final Selection selection;
  private final ObjectProperty<DeskFilter> filter = new SimpleObjectProperty<>(DeskFilter.none());
  private final ReadOnlyObjectWrapper<List<DeskRow>> rows = new ReadOnlyObjectWrapper<>(List.of());
  private final ReadOnlyObjectWrapper<List<Branch>> tree = new ReadOnlyObjectWrapper<>(List.of());
  private final ObjectProperty<@Nullable EntityId> open = new SimpleObjectProperty<>();
  private final ObjectProperty<@Nullable EntityId> naming = new SimpleObjectProperty<>();
  private final ReadOnlyObjectWrapper<@Nullable EntityId> sought = new ReadOnlyObjectWrapper<>();

  public DeskViewModel(Workspace workspace, Selection selection) {
    this.workspace = workspace;
    this.selection = selection;
    workspace.ledgerProperty().addListener(value -> compute());
    selection.plansProperty().addListener(value -> compute());
    selection.yearProperty().addListener(value -> compute());
    filter.addListener(value -> compute());
    selection.spotlightProperty().addListener((property, before, now) -> spotlight(now));
    selection.wantedProperty().addListener((property, before, now) -> narrow(now));
    compute();
    narrow(selection.wantedProperty().get());
    spotlight(selection.spotlightProperty().get());
  }

  public ReadOnlyObjectProperty<List<DeskRow>> rowsProperty() {
    return rows.getReadOnlyProperty();
  }

  /** A target, or what is recorded at one, that was jumped to on the page that is open. */
  ReadOnlyObjectProperty<@Nullable EntityId> soughtProperty() {
    return sought.getReadOnlyProperty();
  }

  /** The same projects under the heads of their plans and sections. */
  ReadOnlyObjectProperty<List<Branch>> treeProperty() {
    return tree.getReadOnlyProperty();
  }

  public ObjectProperty<DeskFilter> filterProperty() {
    return filter;
  }

  /** The project, section or plan shown beside the table; null when the table is empty. */
  public ObjectProperty<@Nullable EntityId> openProperty() {
    return open;
  }

  /** What is to be given a name now; null when nothing is. */
  ObjectProperty<@Nullable EntityId> namingProperty() {
    return naming;
  }

  /** Opens something new and asks for its name. */
  void name(EntityId id) {
    show(id);
    naming.set(null);
    naming.set(id);
  }

  /** It has its name: the keys of the table count again. */
  void named() {
    naming.set(null);
  }

  Selection selection() {
    return selection;
  }

  Workspace workspace() {
    return workspace;
  }

  ReadOnlyObjectProperty<Ledger> ledgerProperty() {
    return workspace.ledgerProperty();
  }

  /** Names of the departments of the selected plans, each once. */
  List<String> departments() {
    return selection.plans().stream()
        .flatMap(plan -> workspace.ledger().departments(plan).stream())
        .map(Department::name)
        .distinct()
        .toList();
  }

  /** Whether a line is shown that is 未明确 and may be changed. */
  boolean mayAssignMany() {
    return workspace.isWritable() && rows.get().stream().anyMatch(DeskRow::unclear);
  }

  /** Asks for departments to be given to the lines shown that are 未明确, one plan at a time. */
  void assignMany() {
    rows.get().stream()
        .filter(DeskRow::unclear)
        .findFirst()
        .map(row -> row.plan().id())
        .ifPresent(plan ->
            selection.ask(
                new Request.AssignMany(
                    plan,
                    rows.get().stream()
                        .filter(row -> row.unclear() && row.plan().id().equals(plan))
                        .map(row -> row.project().id())
                        .toList())));
  }

  private void compute() {
    var outline = new DeskOutline(workspace.ledger(), selection.year(), filter.get());
    var found = new ArrayList<Branch>();
    selection.chosen().forEach(plan -> outline.of(plan).ifPresent(found::add));
    var before = lines();
    if (!found.equals(tree.get())) {
      tree.set(List.copyOf(found));
      rows.set(
          lines().stream()
              .<DeskRow>mapMulti((line, keep) -> {
                if (line instanceof DeskLine.OfProject(var row)) {
                  keep.accept(row);
                }
              })
              .toList());
    }
    keepOpen(before.stream().map(DeskLine::id).toList());
  }

  private List<DeskLine> lines() {
    return tree.get().stream().flatMap(Branch::lines).toList();
  }

  /**
   * What was taken out gives way to what stands in its place, what is out of sight to the first.
   */
  private void keepOpen(List<EntityId> before) {
    var still = open.get();
    var ids = lines().stream().map(DeskLine::id).toList();
    if (ids.isEmpty()) {
      open.set(null);
    } else if (still == null || !ids.contains(still)) {
      boolean gone = still != null && workspace.ledger().find(still) == null;
      int place = gone ? before.indexOf(still) : -1;
      open.set(place < 0 ? first() : ids.get(Math.min(place, ids.size() - 1)));
    }
  }

  private EntityId first() {
    return rows.get().isEmpty()
        ? tree.get().getFirst().line().id()
        : rows.get().getFirst().project().id();
  }

  private void spotlight(@Nullable EntityId id) {
    if (id == null || workspace.ledger().find(id) == null) {
      return;
    }
    switch (id) {
      case PlanId _, SectionId _, ProjectId _ -> show(id);
      case TargetId target -> show(target, target);
      case QuantityId quantity -> show(workspace.ledger().quantity(quantity));
      case DocumentId document -> show(workspace.ledger().document(document).plan());
      case DepartmentId department ->
          filter.set(DeskFilter.of(Wanted.of(workspace.ledger().department(department).name())));
      case WorkEntryId entry -> show(workspace.ledger().entry(entry).target(), entry);
      case LedgerWideId _ -> {}
    }
  }

  private void show(PlannedQuantity quantity) {
    if (quantity.target() == null) {
      show(holder(quantity));
    } else {
      show(quantity.target(), quantity.target());
    }
  }

  private void show(TargetId target, EntityId at) {
    show(workspace.ledger().target(target).project());
    sought.set(null);
    sought.set(at);
  }

  private void narrow(@Nullable Wanted wanted) {
    if (wanted != null) {
      filter.set(DeskFilter.of(wanted));
    }
  }

  private static EntityId holder(PlannedQuantity quantity) {
    return quantity.project() == null ? quantity.plan() : quantity.project();
  }

  /** Opens a line, and drops a filter that would hide it. */
  private void show(EntityId id) {
    boolean hidden = lines().stream().noneMatch(line -> line.id().equals(id));
    if (hidden && !filter.get().isNone()) {
      filter.set(DeskFilter.none());
    }
    if (hidden && lines().stream().noneMatch(line -> line.id().equals(id))) {
      selection.yearProperty().set(null);
    }
    open.set(id);
  }
}
