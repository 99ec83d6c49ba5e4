package org.taizhang.app.session;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import org.taizhang.app.scene.Units;
import org.taizhang.model.DepartmentId;
import org.taizhang.model.DocumentId;
import org.taizhang.model.EntityId;
import org.taizhang.model.Ledger;
import org.taizhang.model.LedgerWideId;
import org.taizhang.model.Plan;
import org.taizhang.model.PlanId;
import org.taizhang.model.PlannedQuantity;
import org.taizhang.model.ProjectId;
import org.taizhang.model.QuantityId;
import org.taizhang.model.SectionId;
import org.taizhang.model.TargetId;
import org.taizhang.model.WorkEntryId;

/** Which plans and which year the rooms look at, which room is open, and what was jumped to. */
public final class Selection {
  private final Workspace workspace;
  private final ObjectProperty<List<PlanId>> plans = new SimpleObjectProperty<>(List.of());
  private final ObjectProperty<@Nullable Integer> year = new SimpleObjectProperty<>();
  private final ObjectProperty<Room> room = new SimpleObjectProperty<>(Room.OVERVIEW);
  private final ObjectProperty<@Nullable EntityId> spotlight = new SimpleObjectProperty<>();
  private final ObjectProperty<Units> units = new SimpleObjectProperty<>(Units.ISSUED);
  private final ReadOnlyObjectWrapper<@Nullable Request> request = new ReadOnlyObjectWrapper<>();
  private final ObjectProperty<@Nullable Wanted> wanted = new SimpleObjectProperty<>();
  private final ObjectProperty<@Nullable EntityId> traced = new SimpleObjectProperty<>();

  /** The plans that were chosen last, also while they are not in the ledger. */
  private List<PlanId> asked = List.of();

  public Selection(Workspace workspace) {
    this.workspace = workspace;
    keepTo(workspace.ledger());
    workspace.ledgerProperty().addListener((property, before, now) -> keepTo(now));
  }

  /** In the order of the ledger; empty only when it holds no plan. */
  public ObjectProperty<List<PlanId>> plansProperty() {
    return plans;
  }

  public List<PlanId> plans() {
    return plans.get();
  }

  /** The selected plans themselves. */
  public List<Plan> chosen() {
    return workspace.ledger().plans().stream().filter(p -> plans().contains(p.id())).toList();
  }

  public void choose(Collection<PlanId> wanted) {
    var known = workspace.ledger().plans().stream().map(Plan::id).filter(wanted::contains).toList();
    if (!known.isEmpty()) {
      asked = known;
      plans.set(known);
      keepYear();
    }
  }

  /** Null for all years. */
  public ObjectProperty<@Nullable Integer> yearProperty() {
    return year;
  }

  public @Nullable Integer year() {
    return year.get();
  }

  /** The years the selected plans speak for, first to last. */
  public List<Integer> years() {
    return chosen().stream()
        .flatMap(plan -> plan.years().years().boxed())
        .distinct()
        .sorted()
        .toList();
  }

  /** Which units stand with the projects, in the matrix and on paper. */
  public ObjectProperty<Units> unitsProperty() {
    return units;
  }

  /** Which of them the selected plans have. */
  public List<Units> offeredUnits() {
    return Stream.of(Units.values()).filter(one -> one.isIn(workspace.ledger(), plans())).toList();
  }

  /** The units that are chosen; those issued where the selected plans have no others. */
  public Units units() {
    return units.get().isIn(workspace.ledger(), plans()) ? units.get() : Units.ISSUED;
  }

  public ObjectProperty<Room> roomProperty() {
    return room;
  }

  /** What was jumped to last; null when it was taken out since. */
  public ObjectProperty<@Nullable EntityId> spotlightProperty() {
    return spotlight;
  }

  /** What was asked for last, until somebody has taken it up. */
  public ReadOnlyObjectProperty<@Nullable Request> requestProperty() {
    return request.getReadOnlyProperty();
  }

  /** Asks for something that is done outside the rooms. */
  public void ask(Request wanted) {
    request.set(wanted);
    request.set(null);
  }

  /** Asks for the document at the place where a thing was issued. */
  public void showOriginal(EntityId thing) {
    var plan = planOf(thing);
    if (plan != null) {
      ask(new Request.ShowOriginal(plan, thing, null));
    }
  }

  /** The same for the role of a department in a project, whether or not it has one. */
  public void showOriginal(ProjectId project, DepartmentId unit) {
    var plan = planOf(project);
    if (plan != null) {
      ask(new Request.ShowOriginal(plan, project, unit));
    }
  }

  /** What the table of projects was asked for last. */
  public ObjectProperty<@Nullable Wanted> wantedProperty() {
    return wanted;
  }

  /** Opens the table of projects on those that are wanted, of the selected plans and year. */
  public void show(Wanted projects) {
    room.set(Room.DESK);
    spotlight.set(null);
    wanted.set(null);
    wanted.set(projects);
  }

  /** The plan or project whose history was asked for last. */
  public ObjectProperty<@Nullable EntityId> tracedProperty() {
    return traced;
  }

  /** Opens the history on what was done to a plan or project. */
  public void trace(EntityId thing) {
    room.set(Room.HISTORY);
    traced.set(null);
    traced.set(thing);
  }

  /** Opens a room and shows a thing there, whatever was selected before. */
  public void show(Room where, EntityId id) {
    var plan = planOf(id);
    if (plan == null) {
      return;
    }
    if (!plans().contains(plan)) {
      choose(List.of(plan));
    }
    if (isHidden(id)) {
      year.set(null);
    }
    room.set(where);
    spotlight.set(null);
    spotlight.set(id);
  }

  /** Whether a thing of the selected plans is not to be seen in the selected year. */
  private boolean isHidden(EntityId id) {
    var ledger = workspace.ledger();
    var seen = year();
    if (seen == null) {
      return false;
    }
    return switch (id) {
      case PlanId plan -> !ledger.plan(plan).years().contains(seen);
      case ProjectId project -> !speaksOf(project, seen);
      case TargetId target -> !ledger.target(target).years().contains(seen);
      case QuantityId quantity -> isHidden(placeOf(ledger.quantity(quantity)));
      case DocumentId document -> isHidden(ledger.document(document).plan());
      case SectionId section ->
          ledger.projects(ledger.section(section).plan()).stream()
              .noneMatch(p -> section.equals(p.section()) && speaksOf(p.id(), seen));
      case DepartmentId department ->
          ledger.projects(ledger.department(department).plan()).stream()
              .noneMatch(
                  p -> !ledger.roles(p.id(), department).isEmpty() && speaksOf(p.id(), seen));
      case WorkEntryId entry -> isHidden(ledger.entry(entry).target());
      case LedgerWideId _ -> false;
    };
  }

  /** The innermost thing in whose words a quantity stands. */
  private static EntityId placeOf(PlannedQuantity quantity) {
    if (quantity.target() != null) {
      return quantity.target();
    }
    return quantity.project() != null ? quantity.project() : quantity.plan();
  }

  /** A project without targets counts for every year of its plan. */
  private boolean speaksOf(ProjectId project, int seen) {
    var ledger = workspace.ledger();
    var targets = ledger.targets(project);
    return targets.isEmpty()
        ? ledger.plan(ledger.project(project).plan()).years().contains(seen)
        : targets.stream().anyMatch(target -> target.years().contains(seen));
  }

  private @Nullable PlanId planOf(EntityId id) {
    var ledger = workspace.ledger();
    if (ledger.find(id) == null) {
      return null;
    }
    return switch (id) {
      case PlanId plan -> plan;
      case SectionId section -> ledger.section(section).plan();
      case ProjectId project -> ledger.project(project).plan();
      case DepartmentId department -> ledger.department(department).plan();
      case TargetId target -> ledger.project(ledger.target(target).project()).plan();
      case QuantityId quantity -> ledger.quantity(quantity).plan();
      case DocumentId document -> ledger.document(document).plan();
      case WorkEntryId entry -> planOf(ledger.entry(entry).target());
      case LedgerWideId _ -> null;
    };
  }

  private void keepTo(Ledger ledger) {
    var all = ledger.plans().stream().map(Plan::id).toList();
    // a plan that was taken out and is back again is looked at as before
    var looked = all.stream().anyMatch(asked::contains) ? asked : plans();
    var kept = new ArrayList<>(all);
    kept.retainAll(looked);
    if (kept.isEmpty() && !all.isEmpty()) {
      kept.add(all.getLast());
    }
    if (!kept.equals(plans())) {
      plans.set(List.copyOf(kept));
    }
    keepYear();
    var lit = spotlight.get();
    if (lit != null && ledger.find(lit) == null) {
      spotlight.set(null);
    }
  }

  private void keepYear() {
    if (year() != null && !years().contains(year())) {
      year.set(null);
    }
  }
}
