package org.taizhang.app.matrix;

import static org.taizhang.app.kit.Nodes.named;
import static org.taizhang.app.kit.Nodes.styled;

import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.taizhang.app.kit.OriginalRows;
import org.taizhang.app.scene.MatrixColumn;
import org.taizhang.app.scene.MatrixRow.ProjectRow;
import org.taizhang.app.session.Words;

/** The matrix as an ordinary table with words in its cells, for screen readers. */
final class PlainMatrix {
  private final TableView<ProjectRow> root =
      named(styled(new TableView<>(), "plain-matrix"), "matrix-table");

  PlainMatrix(Words words, MatrixViewModel model) {
    var messages = words.messages();
    var wordings = new MatrixWordings(words, model);
    var table = model.table();
    root.getColumns()
        .add(
            column(
                messages.text("column.number"),
                64,
                row -> Integer.toString(row.project().number())));
    root.getColumns()
        .add(column(messages.text("column.section"), 150, row -> model.sectionOf(row.project())));
    root.getColumns()
        .add(column(messages.text("column.project"), 260, row -> row.project().name()));
    for (int i = 0; i < table.columns().size(); i++) {
      int at = i;
      MatrixColumn department = table.columns().get(i);
      root.getColumns().add(column(department.name(), 110, row -> wordings.text(row, at)));
    }
    root.getItems().setAll(table.projects());
    root.setRowFactory(
        view -> OriginalRows.row(messages, row -> model.showOriginal(row.project())));
    OriginalRows.keys(root, row -> model.showOriginal(row.project()));
  }

  TableView<ProjectRow> root() {
    return root;
  }

  private static TableColumn<ProjectRow, String> column(
      String title, double width, Function<ProjectRow, String> text) {
    var column = new TableColumn<ProjectRow, String>(title);
    column.setPrefWidth(width);
    column.setCellValueFactory(cell -> new ReadOnlyStringWrapper(text.apply(cell.getValue())));
    return column;
  }
}
