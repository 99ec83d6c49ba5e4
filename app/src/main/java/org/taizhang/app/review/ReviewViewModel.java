package org.taizhang.app.review;

import java.util.List;
import java.util.Objects;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.taizhang.app.session.Room;
import org.taizhang.app.session.Selection;
import org.taizhang.app.session.Workspace;
import org.taizhang.model.EntityId;
import org.taizhang.model.Plan;
import org.taizhang.model.Project;
import org.taizhang.model.ProjectId;

/** The projects of the selected plans one after another, each on its sheet. */
public final class ReviewViewModel {
  /** How large the letters are, from small to large; the second is readable across a room. */
  static final int SIZES = 6;

  private final Workspace workspace;
  private final Selection selection;
  private final ReadOnlyObjectWrapper<@Nullable Sheet> sheet = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyIntegerWrapper size = new ReadOnlyIntegerWrapper(1);
  private List<ProjectId> projects = List.of();
  private int position;

  public ReviewViewModel(Workspace workspace, Selection selection) {
    this.workspace = workspace;
    this.selection = selection;
    workspace.ledgerProperty().addListener(value -> refill());
    selection.plansProperty().addListener(value -> refill());
    selection.yearProperty().addListener(value -> refill());
    selection.spotlightProperty().addListener((property, before, now) -> spotlight(now));
    refill();
    spotlight(selection.spotlightProperty().get());
  }

  /** What is shown; null when the selected plans have no projects. */
  public ReadOnlyObjectProperty<@Nullable Sheet> sheetProperty() {
    return sheet.getReadOnlyProperty();
  }

  /** Which of {@link #SIZES} the letters have. */
  public ReadOnlyIntegerProperty sizeProperty() {
    return size.getReadOnlyProperty();
  }

  /** From 1. */
  int position() {
    return position + 1;
  }

  int count() {
    return projects.size();
  }

  /** Goes on by so many projects, back when negative, and stops at both ends. */
  void move(int by) {
    go(position + by);
  }

  void first() {
    go(0);
  }

  void last() {
    go(projects.size() - 1);
  }

  /** Larger letters, or smaller ones. */
  void enlarge(int by) {
    size.set(Math.clamp(size.get() + (long) by, 0, SIZES - 1));
  }

  /** Leaves for the table of projects, at the project that is shown. */
  void leave() {
    var shown = sheet.get();
    if (shown == null) {
      selection.roomProperty().set(Room.DESK);
    } else {
      selection.show(Room.DESK, shown.project().id());
    }
  }

  private void go(int wanted) {
    position = Math.clamp(wanted, 0, Math.max(0, projects.size() - 1));
    sheet.set(projects.isEmpty() ? null : Sheet.of(workspace.ledger(), projects.get(position)));
  }

  /** Stays at the project that is shown where it is still among them. */
  private void refill() {
    var shown = sheet.get();
    projects =
        selection.chosen().stream()
            .flatMap(plan ->
                workspace.ledger().projects(plan.id()).stream()
                    .filter(project -> inYear(plan, project)))
            .map(Project::id)
            .toList();
    int still = shown == null ? -1 : projects.indexOf(shown.project().id());
    go(still < 0 ? 0 : still);
  }

  private boolean inYear(Plan plan, Project project) {
    var year = selection.year();
    var targets = workspace.ledger().targets(project.id());
    return year == null
        || (targets.isEmpty()
            ? plan.years().contains(year)
            : targets.stream().anyMatch(target -> target.years().contains(year)));
  }

  private void spotlight(@Nullable EntityId id) {
    int found = id instanceof ProjectId project ? projects.indexOf(project) : -1;
    if (found >= 0 && (found != position || Objects.isNull(sheet.get()))) {
      go(found);
    }
  }
}
