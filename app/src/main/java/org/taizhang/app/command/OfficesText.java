package org.taizhang.app.command;

import java.util.ArrayList;
import java.util.List;
import org.taizhang.app.kit.Messages;
import org.taizhang.app.scene.MatrixProjection;
import org.taizhang.app.scene.MatrixRow.ProjectRow;
import org.taizhang.app.scene.MatrixSelection;
import org.taizhang.app.scene.MatrixTable;
import org.taizhang.app.scene.Units;
import org.taizhang.model.Ledger;
import org.taizhang.model.Plan;

/** The offices and schools of one plan with their steps: how many are done of how many. */
final class OfficesText {
  private OfficesText() {}

  static String of(Ledger ledger, Plan plan, boolean csv, Messages messages) {
    MatrixSelection selection = MatrixSelection.of(List.of(plan.id())).with(Units.OFFICES);
    MatrixTable table = new MatrixProjection().table(ledger, selection);
    return csv ? csv(ledger, table) : text(plan, table, messages);
  }

  private static String csv(Ledger ledger, MatrixTable table) {
    List<String> heads = new ArrayList<>(List.of("序号", "分组", "项目"));
    table.columns().forEach(column -> heads.add(column.name()));
    StringBuilder csv = new StringBuilder(MatrixCsv.line(heads));
    for (ProjectRow row : table.projects()) {
      List<String> cells = new ArrayList<>();
      cells.add(String.valueOf(row.project().number()));
      cells.add(MatrixCsv.sectionName(ledger, row.project().section()));
      cells.add(row.project().name());
      cells.addAll(steps(row, table));
      csv.append(MatrixCsv.line(cells));
    }
    return csv.toString();
  }

  private static String text(Plan plan, MatrixTable table, Messages messages) {
    List<String> heads = new ArrayList<>();
    heads.add(messages.text("command.head.number"));
    heads.add(messages.text("command.head.project"));
    table.columns().forEach(column -> heads.add(column.name()));
    TextTable text = new TextTable(heads.toArray(String[]::new));
    for (ProjectRow row : table.projects()) {
      List<String> cells = new ArrayList<>();
      cells.add(String.valueOf(row.project().number()));
      cells.add(row.project().name());
      cells.addAll(steps(row, table));
      text.row(cells.toArray(String[]::new));
    }
    return plan.title() + "\n" + text.text();
  }

  private static List<String> steps(ProjectRow row, MatrixTable table) {
    List<String> cells = new ArrayList<>();
    for (int column = 0; column < table.columns().size(); column++) {
      cells.add(row.steps() == null ? "" : row.steps().text(column));
    }
    return cells;
  }
}
