package org.taizhang.app.matrix;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.taizhang.app.kit.Dates;
import org.taizhang.app.kit.Formulas;
import org.taizhang.app.scene.MatrixCell;
import org.taizhang.app.scene.MatrixColumn;
import org.taizhang.app.scene.MatrixRow;
import org.taizhang.app.session.Words;
import org.taizhang.model.Step;

/** The matrix in words: tooltips, what a screen reader says, what is copied. */
final class MatrixWordings {
  private final Words words;
  private final MatrixViewModel model;

  MatrixWordings(Words words, MatrixViewModel model) {
    this.words = words;
    this.model = model;
  }

  String cell(MatrixCell cell) {
    var row = model.table().rows().get(cell.row());
    if (!(row instanceof MatrixRow.ProjectRow project)) {
      return row(row);
    }
    var name = project.project().name();
    if (cell.column() >= model.table().columns().size()) {
      return row(row);
    }
    var department = model.table().columns().get(cell.column()).name();
    if (model.isOfSteps()) {
      return steps(name, department, model.stepsAt(cell));
    }
    if (!model.isAssignable(cell)) {
      return words.messages().text("matrix.tip.elsewhere", name, department);
    }
    var roles = model.rolesAt(cell);
    return roles.isEmpty()
        ? words.messages().text("matrix.tip.nobody", name, department)
        : words.messages().text("matrix.tip.cell", name, department, words.of(roles));
  }

  private String steps(String project, String office, List<Step> steps) {
    return steps.isEmpty()
        ? words.messages().text("matrix.tip.nosteps", project, office)
        : words
            .messages()
            .text(
                "matrix.tip.steps",
                project,
                office,
                steps.stream().map(this::step).collect(Collectors.joining("\n", "\n", "")));
  }

  private String step(Step step) {
    if (step.done() != null) {
      return words.messages().text("matrix.tip.step.done", step.text());
    }
    return step.due() == null
        ? step.text()
        : words.messages().text("matrix.tip.step.due", step.text(), Dates.day(step.due()));
  }

  String row(MatrixRow row) {
    var messages = words.messages();
    return switch (row) {
      case MatrixRow.PlanRow plan ->
          messages.text("matrix.tip.group", plan.plan().title(), plan.projects());
      case MatrixRow.GroupRow group ->
          messages.text("matrix.tip.group", String.join(" › ", group.path()), group.projects());
      case MatrixRow.ProjectRow project ->
          project.steps() != null
              ? messages.text(
                  "matrix.tip.project.steps",
                  project.project().name(),
                  project.steps().all(),
                  project.steps().done())
              : project.unclear()
                  ? messages.text("matrix.tip.unclear", project.project().name())
                  : messages.text(
                      "matrix.tip.project",
                      project.project().name(),
                      project.count().lead(),
                      project.count().responsible());
      case MatrixRow.TotalRow total -> messages.text("matrix.tip.total", words.of(total.role()));
    };
  }

  String column(int column) {
    var columns = model.table().columns();
    if (column >= columns.size()) {
      return "";
    }
    MatrixColumn department = columns.get(column);
    if (model.isOfSteps()) {
      return department.name();
    }
    return words
        .messages()
        .text(
            "matrix.tip.department",
            department.name(),
            department.count().lead(),
            department.count().responsible());
  }

  /** A row as spreadsheets take it: number, group, name, then every department with its roles. */
  String line(int row) {
    if (!(model.table().rows().get(row) instanceof MatrixRow.ProjectRow project)) {
      return "";
    }
    var of = project.project();
    var cells =
        new ArrayList<>(List.of(Integer.toString(of.number()), model.sectionOf(of), of.name()));
    for (int column = 0; column < model.table().columns().size(); column++) {
      cells.add(text(project, column));
    }
    return Formulas.row(cells);
  }

  /** What stands in a cell: 牵头, or 1/2. */
  String text(MatrixRow.ProjectRow row, int column) {
    return row.steps() == null ? words.of(row.cells().in(column)) : row.steps().text(column);
  }

  /** The heads that belong over {@link #line}. */
  String heads() {
    var messages = words.messages();
    var heads =
        new ArrayList<>(
            List.of(
                messages.text("column.number"),
                messages.text("column.section"),
                messages.text("column.project")));
    model.table().columns().forEach(column -> heads.add(column.name()));
    return Formulas.row(heads);
  }
}
