package org.taizhang.app.matrix;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiFunction;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import org.taizhang.app.scene.MatrixCell;
import org.taizhang.app.scene.MatrixProjection;
import org.taizhang.app.scene.MatrixRow.ProjectRow;
import org.taizhang.app.scene.MatrixSelection;
import org.taizhang.app.scene.MatrixTable;
import org.taizhang.app.scene.Units;
import org.taizhang.app.session.Request;
import org.taizhang.app.session.RoleEdits;
import org.taizhang.app.session.Room;
import org.taizhang.app.session.Selection;
import org.taizhang.app.session.Workspace;
import org.taizhang.model.DepartmentId;
import org.taizhang.model.EntityId;
import org.taizhang.model.Project;
import org.taizhang.model.ProjectId;
import org.taizhang.model.Role;
import org.taizhang.model.Step;
import org.taizhang.model.edit.Edit;
import org.taizhang.model.text.Folding;

/** The table of the selected plans, and the cell that the keys act on. */
public final class MatrixViewModel {
  private final Workspace workspace;
  private final Selection selection;
  private final InstantSource time;
  private final MatrixProjection projection = new MatrixProjection(Folding::key);
  private final ReadOnlyObjectWrapper<MatrixTable> table;
  private final ObjectProperty<@Nullable MatrixCell> cursor = new SimpleObjectProperty<>();

  public MatrixViewModel(Workspace workspace, Selection selection, InstantSource time) {
    this.workspace = workspace;
    this.selection = selection;
    this.time = time;
    this.table = new ReadOnlyObjectWrapper<>(project());
    workspace.ledgerProperty().addListener(value -> compute());
    selection.plansProperty().addListener(value -> compute());
    selection.yearProperty().addListener(value -> compute());
    selection.unitsProperty().addListener(value -> compute());
    selection.spotlightProperty().addListener((property, before, now) -> spotlight(now));
  }

  public ReadOnlyObjectProperty<MatrixTable> tableProperty() {
    return table.getReadOnlyProperty();
  }

  public MatrixTable table() {
    return table.get();
  }

  /** Always a department's cell in a project's row, or null. */
  public ObjectProperty<@Nullable MatrixCell> cursorProperty() {
    return cursor;
  }

  public @Nullable MatrixCell cursor() {
    return cursor.get();
  }

  public boolean isWritable() {
    return workspace.isWritable();
  }

  boolean hasPlans() {
    return !selection.plans().isEmpty();
  }

  /** Whether a cell stands for a department in a project, whether or not it has a role there. */
  boolean isAssignable(@Nullable MatrixCell cell) {
    return cell != null && !isOfSteps() && department(cell) != null;
  }

  /** Whether offices with steps are shown, which nothing is assigned to here. */
  boolean isOfSteps() {
    return table().isOfSteps();
  }

  /** The steps of the office in a cell that are shown, those that are due first at the top. */
  List<Step> stepsAt(MatrixCell cell) {
    var office = department(cell);
    var year = selection.year();
    return workspace.ledger().targets(projectAt(cell).id()).stream()
        .filter(target -> year == null || target.years().contains(year))
        .flatMap(target -> workspace.ledger().steps(target.id()).stream())
        .filter(step -> step.office().equals(office))
        .sorted(
            Comparator.comparing(
                Step::due, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder())))
        .toList();
  }

  /** Gives the role in the cell of the cursor beside those it has, or takes it. */
  public void toggle(Role role) {
    edit((project, department) -> RoleEdits.toggle(workspace.ledger(), project, department, role));
  }

  /** Makes the role the only one in the cell of the cursor, or takes it where it is that. */
  public void setAlone(Role role) {
    edit(
        (project, department) -> RoleEdits.setAlone(workspace.ledger(), project, department, role));
  }

  /** Takes every role from the cell of the cursor. */
  public void clear() {
    var cell = cursor();
    if (cell != null && !rolesAt(cell).isEmpty()) {
      edit((project, department) ->
          RoleEdits.set(workspace.ledger(), project, department, Set.of()));
    }
  }

  private void edit(BiFunction<ProjectId, DepartmentId, Edit> made) {
    var cell = cursor();
    var department = cell == null || isOfSteps() ? null : department(cell);
    if (cell != null && department != null) {
      workspace.submit(made.apply(projectAt(cell).id(), department));
    }
  }

  Set<Role> rolesAt(MatrixCell cell) {
    return cell.column() < table().columns().size()
        ? table().roles(cell.row(), cell.column())
        : Set.of();
  }

  /** How many of the projects shown are 未明确. */
  int unclear() {
    return (int) table().projects().stream().filter(this::isUnclear).count();
  }

  private boolean isUnclear(ProjectRow row) {
    return !isOfSteps() && workspace.ledger().roles(row.project().id()).isEmpty();
  }

  /** Asks for departments to be given to the projects shown that are 未明确, one plan at a time. */
  void assignMany() {
    table().projects().stream()
        .filter(this::isUnclear)
        .findFirst()
        .map(row -> row.project().plan())
        .ifPresent(plan ->
            selection.ask(
                new Request.AssignMany(
                    plan,
                    table().projects().stream()
                        .filter(row -> isUnclear(row) && row.project().plan().equals(plan))
                        .map(row -> row.project().id())
                        .toList())));
  }

  /** Asks for the words of the document that gave the department its role, or the project. */
  void showOriginal(MatrixCell cell) {
    var department = department(cell);
    if (department == null) {
      selection.showOriginal(projectAt(cell).id());
    } else {
      selection.showOriginal(projectAt(cell).id(), department);
    }
  }

  /** Asks for the words of the document that set the project. */
  void showOriginal(Project project) {
    selection.showOriginal(project.id());
  }

  /** Goes to the project of a row on the desk. */
  void openProject(int row) {
    if (table().rows().get(row) instanceof ProjectRow project) {
      selection.show(Room.DESK, project.project().id());
    }
  }

  String sectionOf(Project project) {
    var section = project.section();
    return section == null ? "" : workspace.ledger().section(section).name();
  }

  private Project projectAt(MatrixCell cell) {
    return ((ProjectRow) table().rows().get(cell.row())).project();
  }

  private @Nullable DepartmentId department(MatrixCell cell) {
    return cell.column() < table().columns().size()
            && table().rows().get(cell.row()) instanceof ProjectRow row
        ? table().columns().get(cell.column()).in(row.project().plan())
        : null;
  }

  /** Which units stand in the columns. */
  ObjectProperty<Units> unitsProperty() {
    return selection.unitsProperty();
  }

  List<Units> offeredUnits() {
    return selection.offeredUnits();
  }

  private LocalDate today() {
    return LocalDate.ofInstant(time.instant(), ZoneId.systemDefault());
  }

  private MatrixTable project() {
    return projection.table(
        selection.units().seen(workspace.ledger(), today()),
        MatrixSelection.of(selection.plans(), selection.year(), "").with(selection.units()));
  }

  private void compute() {
    var cell = cursor();
    var project = cell == null ? null : projectAt(cell).id();
    var department = cell == null ? null : anyDepartment(cell.column());
    table.set(project());
    int row = rowOf(project);
    int column = columnOf(department);
    cursor.set(row < 0 || column < 0 ? null : new MatrixCell(row, column));
  }

  private @Nullable DepartmentId anyDepartment(int column) {
    return table().columns().get(column).departments().values().stream().findFirst().orElse(null);
  }

  private void spotlight(@Nullable EntityId id) {
    var cell = cursor();
    int column = cell == null ? 0 : cell.column();
    if (id instanceof ProjectId project && rowOf(project) >= 0 && !table().columns().isEmpty()) {
      cursor.set(new MatrixCell(rowOf(project), column));
    } else if (id instanceof DepartmentId department && columnOf(department) >= 0) {
      int row = firstRowOf(columnOf(department));
      cursor.set(row < 0 ? null : new MatrixCell(row, columnOf(department)));
    }
  }

  /** The first project with a role in the column, else the first project. */
  private int firstRowOf(int column) {
    int first = -1;
    for (int row = 0; row < table().rows().size(); row++) {
      if (table().rows().get(row) instanceof ProjectRow) {
        if (table().isMarked(row, column)) {
          return row;
        }
        first = first < 0 ? row : first;
      }
    }
    return first;
  }

  private int rowOf(@Nullable ProjectId id) {
    var rows = table().rows();
    for (int row = 0; row < rows.size(); row++) {
      if (rows.get(row) instanceof ProjectRow project
          && Objects.equals(project.project().id(), id)) {
        return row;
      }
    }
    return -1;
  }

  private int columnOf(@Nullable DepartmentId id) {
    var columns = table().columns();
    for (int column = 0; column < columns.size(); column++) {
      if (id != null && columns.get(column).departments().containsValue(id)) {
        return column;
      }
    }
    return -1;
  }
}
