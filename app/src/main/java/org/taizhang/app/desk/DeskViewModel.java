package org.taizhang.app.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import org.taizhang.app.session.Selection;
import org.taizhang.app.session.Wanted;
import org.taizhang.app.session.Workspace;
import org.taizhang.model.Department;
import org.taizhang.model.DepartmentId;
import org.taizhang.model.EntityId;
import org.taizhang.model.Ledger;
import org.taizhang.model.Plan;
import org.taizhang.model.Project;
import org.taizhang.model.ProjectId;
import org.taizhang.model.Role;

/** The lines of the selected plans that pass the filter, and the project that is open. */
public final class DeskViewModel {
  private final Workspace workspace;
  private final Selection selection;
  private final ObjectProperty<DeskFilter> filter = new SimpleObjectProperty<>(DeskFilter.none());
  private final ReadOnlyObjectWrapper<List<DeskRow>> rows = new ReadOnlyObjectWrapper<>(List.of());
  private final ObjectProperty<@Nullable ProjectId> open = new SimpleObjectProperty<>();

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

  public ObjectProperty<DeskFilter> filterProperty() {
    return filter;
  }

  /** The project shown beside the table; null when the table is empty. */
  public ObjectProperty<@Nullable ProjectId> openProperty() {
    return open;
  }

  Workspace workspace() {
    return workspace;
  }

  boolean severalPlans() {
    return selection.plans().size() > 1;
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

  private void compute() {
    var ledger = workspace.ledger();
    var found = new ArrayList<DeskRow>();
    for (var plan : selection.chosen()) {
      for (var project : ledger.projects(plan.id())) {
        if (inYear(ledger, plan, project)
            && filter.get().accepts(ledger, project, selection.year())) {
          found.add(row(ledger, plan, project));
        }
      }
    }
    if (!found.equals(rows.get())) {
      rows.set(List.copyOf(found));
    }
    keepOpen(found);
  }

  private void keepOpen(List<DeskRow> found) {
    var still = open.get();
    if (found.stream().noneMatch(row -> row.project().id().equals(still))) {
      open.set(found.isEmpty() ? null : found.getFirst().project().id());
    }
  }

  private boolean inYear(Ledger ledger, Plan plan, Project project) {
    var year = selection.year();
    var targets = ledger.targets(project.id());
    return year == null
        || (targets.isEmpty()
            ? plan.years().contains(year)
            : targets.stream().anyMatch(target -> target.years().contains(year)));
  }

  private DeskRow row(Ledger ledger, Plan plan, Project project) {
    var roles = ledger.roles(project.id());
    var leads =
        roles.entrySet().stream()
            .filter(entry -> entry.getValue().contains(Role.LEAD))
            .map(entry -> ledger.department(entry.getKey()).name())
            .toList();
    int others =
        (int) roles.values().stream().filter(held -> !held.equals(Set.of(Role.LEAD))).count();
    var year = selection.year();
    var targets =
        ledger.targets(project.id()).stream()
            .filter(target -> year == null || target.years().contains(year))
            .toList();
    return new DeskRow(project, plan, section(ledger, project), leads, others, targets);
  }

  private static String section(Ledger ledger, Project project) {
    var id = project.section();
    return id == null ? "" : ledger.section(id).name();
  }

  private void spotlight(@Nullable EntityId id) {
    switch (id) {
      case null -> {}
      case ProjectId project -> {
        showAll(project);
        open.set(project);
      }
      case DepartmentId department ->
          filter.set(DeskFilter.of(Wanted.of(workspace.ledger().department(department).name())));
      default -> {}
    }
  }

  private void narrow(@Nullable Wanted wanted) {
    if (wanted != null) {
      filter.set(DeskFilter.of(wanted));
    }
  }

  /** Drops a filter that would hide the project. */
  private void showAll(ProjectId project) {
    boolean hidden =
        rows.get().stream().noneMatch(row -> Objects.equals(row.project().id(), project));
    if (hidden && !filter.get().isNone()) {
      filter.set(DeskFilter.none());
    }
  }
}
