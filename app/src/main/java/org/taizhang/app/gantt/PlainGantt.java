package org.taizhang.app.gantt;

import static org.taizhang.app.kit.Nodes.named;
import static org.taizhang.app.kit.Nodes.styled;

import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import org.taizhang.app.kit.Messages;
import org.taizhang.app.kit.OriginalRows;
import org.taizhang.model.Target;

/** The Gantt as an ordinary table with words in its cells, for screen readers. */
final class PlainGantt {
  private final GanttWordings wordings;
  private final GanttViewModel model;
  private final TableView<Target> root =
      named(styled(new TableView<>(), "plain-matrix"), "gantt-table");

  PlainGantt(Messages messages, GanttViewModel model) {
    this.model = model;
    this.wordings = new GanttWordings(messages, model);
    var number = messages.text("column.number");
    add(number, 64, target -> Integer.toString(model.projectOf(target).number()));
    add(messages.text("column.section"), 150, target -> model.placeOf(model.projectOf(target)));
    add(messages.text("column.project"), 220, target -> model.projectOf(target).name());
    add(messages.text("gantt.column.years"), 150, wordings::years);
    add(messages.text("gantt.column.state"), 80, wordings::state);
    add(messages.text("detail.due"), 130, wordings::due);
    add(messages.text("column.targets"), 560, Target::text);
    root.getItems().setAll(model.table().targets());
    root.setRowFactory(table -> row(messages));
    OriginalRows.keys(root, model::showOriginal);
  }

  TableView<Target> root() {
    return root;
  }

  private TableRow<Target> row(Messages messages) {
    TableRow<Target> row = OriginalRows.row(messages, model::showOriginal);
    row.setOnMouseClicked(event -> {
      if (event.getClickCount() == 2 && !row.isEmpty()) {
        model.openProject(row.getItem().project());
      }
    });
    return row;
  }

  private void add(String title, double width, Function<Target, String> text) {
    var column = new TableColumn<Target, String>(title);
    column.setPrefWidth(width);
    column.setCellValueFactory(cell -> new ReadOnlyStringWrapper(text.apply(cell.getValue())));
    root.getColumns().add(column);
  }
}
