package org.taizhang.app.overview;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;
import org.taizhang.app.kit.Latest;
import org.taizhang.app.kit.Messages;
import org.taizhang.app.session.Request;
import org.taizhang.app.session.Room;
import org.taizhang.app.session.Selection;
import org.taizhang.app.session.Wanted;
import org.taizhang.app.session.Workspace;
import org.taizhang.app.work.WorkTools;
import org.taizhang.model.DepartmentId;
import org.taizhang.model.EntityId;
import org.taizhang.model.Ledger;
import org.taizhang.model.Plan;
import org.taizhang.model.PlanId;
import org.taizhang.model.Project;
import org.taizhang.model.ProjectId;
import org.taizhang.model.Role;
import org.taizhang.model.SectionId;
import org.taizhang.model.TargetState;

/** The figures, counted anew whenever somebody looks, and where each of them leads. */
public final class OverviewViewModel {
  /**
   * Up to so many projects, of which each has three targets with twelve reports, are counted in 20
   * ms; more of them behind the window's back.
   */
  private static final int AT_ONCE = 200;

  private final Messages messages;
  private final Workspace workspace;
  private final Selection selection;
  private final InstantSource time;
  private final Latest counting;
  private final Latest comparing;
  private final SinceLast sinceLast;
  private final ReadOnlyStringWrapper since = new ReadOnlyStringWrapper("");
  private final ReadOnlyObjectWrapper<@Nullable Figures> figures = new ReadOnlyObjectWrapper<>();

  public OverviewViewModel(WorkTools work, Selection selection) {
    this.messages = work.words().messages();
    this.counting = new Latest(work.background());
    this.comparing = new Latest(work.background());
    this.workspace = work.workspace();
    this.sinceLast = new SinceLast(messages, work.kept());
    this.selection = selection;
    this.time = work.time();
    workspace.ledgerProperty().addListener(value -> compute());
    selection.plansProperty().addListener(value -> compute());
    selection.yearProperty().addListener(value -> compute());
    selection.roomProperty().addListener(value -> compute());
    compute();
  }

  /** Null until they were counted for the first time. */
  public ReadOnlyObjectProperty<@Nullable Figures> figuresProperty() {
    return figures.getReadOnlyProperty();
  }

  /** What became different since the last frozen period. */
  ReadOnlyStringProperty sinceProperty() {
    return since.getReadOnlyProperty();
  }

  /** Goes to the project on the desk, where no filter of an earlier look hides the target. */
  void open(LitTarget lit) {
    openProject(lit.project().id());
  }

  boolean isChosen(PlanId plan) {
    return selection.plans().contains(plan);
  }

  /** The plans that the charts speak of. */
  List<Plan> chosen() {
    return selection.chosen();
  }

  LocalDate today() {
    return LocalDate.ofInstant(time.instant(), ZoneId.systemDefault());
  }

  /** Looks at all plans at once. */
  void chooseAll() {
    selection.choose(workspace.ledger().plans().stream().map(Plan::id).toList());
  }

  /** Goes to the matrix of one plan. */
  public void open(PlanId plan) {
    selection.choose(List.of(plan));
    selection.roomProperty().set(Room.MATRIX);
  }

  /** Goes to the projects with a target in this year, in this state or, when null, in any. */
  void open(int year, @Nullable TargetState state) {
    selection.yearProperty().set(year);
    selection.show(state == null ? Wanted.everything() : Wanted.of(state));
  }

  boolean isWritable() {
    return workspace.isWritable();
  }

  /** Asks for departments to be given to all projects of a plan that are 未明确. */
  void assignMany(PlanId plan) {
    selection.ask(new Request.AssignMany(plan, List.of()));
  }

  /** Goes to a plan's matrix, a section's first project on the desk, a department's column. */
  void open(Load load) {
    switch (load.id()) {
      case PlanId plan -> open(plan);
      case SectionId section -> {
        var first = first(section, false);
        if (first != null) {
          selection.show(Room.DESK, first);
        }
      }
      default -> selection.show(Room.MATRIX, load.id());
    }
  }

  /** Goes to the projects of a department, or only to those it leads. */
  void openProjects(Load department, boolean leading) {
    var name = workspace.ledger().department((DepartmentId) department.id()).name();
    selection.yearProperty().set(null);
    selection.show(leading ? Wanted.of(name, Role.LEAD) : Wanted.of(name));
  }

  /** Goes to the projects of all plans that name nobody. */
  void openUnclear() {
    chooseAll();
    unclear(null);
  }

  /** Goes to the projects of a plan or section that name nobody. */
  void openUnclear(EntityId place) {
    if (place instanceof PlanId plan) {
      selection.choose(List.of(plan));
      unclear(null);
    } else if (place instanceof SectionId section) {
      unclear(first(section, true));
    }
  }

  private void unclear(@Nullable ProjectId first) {
    selection.yearProperty().set(null);
    selection.show(Wanted.withoutDepartments());
    if (first != null) {
      selection.show(Room.DESK, first);
    }
  }

  /** Goes to the project on the desk, where no filter of an earlier look hides the target. */
  void open(DueTarget due) {
    openProject(due.project().id());
  }

  private void openProject(ProjectId project) {
    selection.yearProperty().set(null);
    selection.show(Wanted.everything());
    selection.show(Room.DESK, project);
  }

  private @Nullable ProjectId first(SectionId section, boolean unclear) {
    var ledger = workspace.ledger();
    return ledger.projects(ledger.section(section).plan()).stream()
        .filter(project -> section.equals(Loads.outermost(ledger, project.section())))
        .filter(project -> !unclear || isUnclear(ledger, project))
        .map(Project::id)
        .findFirst()
        .orElse(null);
  }

  private static boolean isUnclear(Ledger ledger, Project project) {
    return ledger.roles(project.id()).isEmpty();
  }

  /** While another room is open nobody sees the figures: they are counted on coming back. */
  private void compute() {
    if (!Objects.equals(selection.roomProperty().get(), Room.OVERVIEW)) {
      return;
    }
    var ledger = workspace.ledger();
    var plans = selection.plans();
    var year = selection.year();
    var today = today();
    counting.cancel();
    compare(ledger, today);
    if (ledger.plans().stream().mapToInt(p -> ledger.projects(p.id()).size()).sum() <= AT_ONCE) {
      figures.set(Figures.of(ledger, plans, year, today));
      return;
    }
    counting.run(
        messages.text("overview.counting"),
        () -> Figures.of(ledger, plans, year, today),
        figures::set,
        OverviewViewModel::unexpected);
  }

  private void compare(Ledger ledger, LocalDate today) {
    comparing.run(
        messages.text("overview.counting"),
        () -> sinceLast.of(ledger, today),
        since::set,
        OverviewViewModel::unexpected);
  }

  private static void unexpected(Exception failure) {
    throw new IllegalStateException(failure);
  }
}
