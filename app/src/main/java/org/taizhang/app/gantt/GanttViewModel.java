package org.taizhang.app.gantt;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import org.taizhang.app.scene.MatrixProjection;
import org.taizhang.app.scene.MatrixSelection;
import org.taizhang.app.scene.gantt.Arrangement;
import org.taizhang.app.scene.gantt.GanttProjection;
import org.taizhang.app.scene.gantt.GanttTable;
import org.taizhang.app.scene.gantt.TimeUnit;
import org.taizhang.app.session.Room;
import org.taizhang.app.session.Selection;
import org.taizhang.app.session.Workspace;
import org.taizhang.model.EntityId;
import org.taizhang.model.Plan;
import org.taizhang.model.Project;
import org.taizhang.model.ProjectId;
import org.taizhang.model.Target;
import org.taizhang.model.TargetId;
import org.taizhang.model.YearSpan;
import org.taizhang.model.edit.Fields;
import org.taizhang.model.text.Folding;

/** The rows of the selected plans, the bar that the keys act on, and what is changed in it. */
public final class GanttViewModel {
  private final Workspace workspace;
  private final Selection selection;
  private final InstantSource time;
  private final GanttProjection projection =
      new GanttProjection(new MatrixProjection(Folding::key));
  private final ObjectProperty<TimeUnit> unit = new SimpleObjectProperty<>(TimeUnit.YEAR);
  private final ObjectProperty<Arrangement> arrangement =
      new SimpleObjectProperty<>(Arrangement.TOGETHER);
  private final ReadOnlyObjectWrapper<GanttTable> table;
  private final ObjectProperty<@Nullable GanttCursor> cursor = new SimpleObjectProperty<>();

  public GanttViewModel(Workspace workspace, Selection selection, InstantSource time) {
    this.workspace = workspace;
    this.selection = selection;
    this.time = time;
    this.table = new ReadOnlyObjectWrapper<>(project());
    workspace.ledgerProperty().addListener(value -> compute());
    selection.plansProperty().addListener(value -> compute());
    selection.yearProperty().addListener(value -> compute());
    arrangement.addListener(value -> compute());
    selection.spotlightProperty().addListener((property, before, now) -> spotlight(now));
    spotlight(selection.spotlightProperty().get());
  }

  public ReadOnlyObjectProperty<GanttTable> tableProperty() {
    return table.getReadOnlyProperty();
  }

  public GanttTable table() {
    return table.get();
  }

  /** Always a bar that is shown, or a project that is shown and has none; or null. */
  public ObjectProperty<@Nullable GanttCursor> cursorProperty() {
    return cursor;
  }

  public @Nullable GanttCursor cursor() {
    return cursor.get();
  }

  /** How finely the years are divided. */
  public ObjectProperty<TimeUnit> unitProperty() {
    return unit;
  }

  public ObjectProperty<Arrangement> arrangementProperty() {
    return arrangement;
  }

  LocalDate today() {
    return LocalDate.ofInstant(time.instant(), ZoneId.systemDefault());
  }

  public boolean isWritable() {
    return workspace.isWritable();
  }

  boolean hasPlans() {
    return !selection.plans().isEmpty();
  }

  /** Null when it was taken out, as by an undo. */
  @Nullable Target target(TargetId id) {
    return workspace.ledger().find(id) instanceof Target target ? target : null;
  }

  Project projectOf(Target target) {
    return workspace.ledger().project(target.project());
  }

  Plan planOf(Target target) {
    return workspace.ledger().plan(projectOf(target).plan());
  }

  /** Where the project stands: the name of its section, or of its plan when it is in none. */
  String placeOf(Project project) {
    var section = project.section();
    return section == null
        ? workspace.ledger().plan(project.plan()).title()
        : workspace.ledger().section(section).name();
  }

  public void setText(TargetId id, String text) {
    var target = target(id);
    if (target != null) {
      workspace.change(target, Fields.TARGET_TEXT, text);
    }
  }

  public void setYears(TargetId id, YearSpan years) {
    var target = target(id);
    if (target != null) {
      workspace.change(target, Fields.TARGET_YEARS, years);
    }
  }

  public void setDue(TargetId id, @Nullable LocalDate due) {
    var target = target(id);
    if (target != null) {
      workspace.change(target, Fields.TARGET_DUE, due);
    }
  }

  /** Asks for the words of the document that set the target, or the project where it is none. */
  void showOriginal(GanttCursor cursor) {
    var target = cursor.target();
    if (target == null) {
      selection.showOriginal(cursor.project());
    } else {
      selection.showOriginal(target);
    }
  }

  /** Asks for the words of the document that set the target. */
  void showOriginal(Target target) {
    selection.showOriginal(target.id());
  }

  /** Goes to the project of a target on the desk. */
  void openProjectOf(TargetId id) {
    var target = target(id);
    if (target != null) {
      openProject(target.project());
    }
  }

  /** Goes to a project on the desk. */
  public void openProject(ProjectId project) {
    selection.show(Room.DESK, project);
  }

  private GanttTable project() {
    var wanted = MatrixSelection.of(selection.plans(), selection.year(), "");
    return projection.table(workspace.ledger(), wanted, arrangement.get());
  }

  private void compute() {
    table.set(project());
    var held = cursor();
    if (held != null) {
      cursor.set(shown(held).orElse(null));
    }
  }

  /** The cursor as it is, on another bar of its project, or nowhere. */
  private Optional<GanttCursor> shown(GanttCursor held) {
    var own =
        table().lanes().stream()
            .filter(lane -> lane.project().id().equals(held.project()))
            .toList();
    var targets = own.stream().flatMap(lane -> lane.targets().stream()).map(Target::id).toList();
    if (targets.contains(held.target())) {
      return Optional.of(held);
    }
    return own.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new GanttCursor(held.project(), targets.isEmpty() ? null : targets.getFirst()));
  }

  private void spotlight(@Nullable EntityId id) {
    switch (id) {
      case TargetId target ->
          place(new GanttCursor(workspace.ledger().target(target).project(), target));
      case ProjectId project -> place(new GanttCursor(project, null));
      case null, default -> {}
    }
  }

  private void place(GanttCursor wanted) {
    shown(wanted).ifPresent(cursor::set);
  }
}
