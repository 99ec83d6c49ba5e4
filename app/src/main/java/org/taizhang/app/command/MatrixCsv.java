package org.taizhang.app.command;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.taizhang.app.kit.Formulas;
import org.taizhang.app.session.Words;
import org.taizhang.model.Department;
import org.taizhang.model.Ledger;
import org.taizhang.model.PlanId;
import org.taizhang.model.Project;
import org.taizhang.model.SectionId;

/**
 * The responsibility matrix of one plan as comma-separated values: a line a project, a column a
 * department.
 */
final class MatrixCsv {
  private MatrixCsv() {}

  /**
   * Heads 序号,分组,项目 and the departments with a role, in the order of the plan; lines end with a line
   * feed.
   */
  static String of(Ledger ledger, PlanId plan, Words words) {
    List<Project> projects = ledger.projects(plan);
    List<Department> departments =
        ledger.departments(plan).stream()
            .filter(d -> projects.stream().anyMatch(p -> !ledger.roles(p.id(), d.id()).isEmpty()))
            .toList();
    List<String> heads = new ArrayList<>(List.of("序号", "分组", "项目"));
    departments.forEach(department -> heads.add(department.name()));
    StringBuilder csv = new StringBuilder(line(heads));
    for (Project project : projects) {
      List<String> cells = new ArrayList<>();
      cells.add(String.valueOf(project.number()));
      cells.add(sectionName(ledger, project.section()));
      cells.add(project.name());
      departments.forEach(d -> cells.add(words.of(ledger.roles(project.id(), d.id()))));
      csv.append(line(cells));
    }
    return csv.toString();
  }

  static String sectionName(Ledger ledger, @Nullable SectionId section) {
    return section == null ? "" : ledger.section(section).name();
  }

  /** Cells with commas between them and a line feed behind. */
  static String line(List<String> cells) {
    return cells.stream().map(MatrixCsv::quoted).collect(Collectors.joining(",", "", "\n"));
  }

  /** RFC 4180: a cell with a comma, a quote or a line end stands in quotes, its quotes doubled. */
  private static String quoted(String text) {
    String cell = Formulas.defused(text);
    return cell.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r')
        ? '"' + cell.replace("\"", "\"\"") + '"'
        : cell;
  }
}
