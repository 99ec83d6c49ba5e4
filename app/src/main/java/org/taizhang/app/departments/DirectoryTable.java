package org.taizhang.app.departments;

import static org.taizhang.app.kit.Nodes.named;
import static org.taizhang.app.kit.Nodes.styled;

import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;
import org.taizhang.app.kit.EmptyState;
import org.taizhang.app.kit.Messages;
import org.taizhang.model.DepartmentId;
import org.taizhang.model.Role;

/** The departments, a line each; the line that is chosen is the department that is open. */
final class DirectoryTable {
  private static final double ROW = 36;
  private static final double SCROLL_BAR = 16;
  private static final double NAME_LEAST = 150;
  private static final double WIDE = 110;

  private final Messages messages;
  private final DepartmentsViewModel model;
  private final TableView<DirectoryRow> root =
      named(styled(new TableView<>(), "desk-table"), "directory-table");
  private final TableColumn<DirectoryRow, String> plan;
  private final TableColumn<DirectoryRow, String> name;
  private final List<TableColumn<DirectoryRow, String>> wide;
  private boolean filling;

  DirectoryTable(Messages messages, DepartmentsViewModel model) {
    this.messages = messages;
    this.model = model;
    plan = text("column.plan", 96, row -> row.plan().code());
    name = text("departments.column.name", 180, this::name);
    var kind =
        text("departments.column.kind", 84, row -> messages.of("kind", row.department().kind()));
    var level = text("departments.column.level", 58, this::level);
    // what is given up first where there is no room stands last
    wide =
        List.of(
            text(
                "departments.column.aliases",
                WIDE,
                row -> joined(row.department().aliases().names())),
            text("departments.column.members", WIDE, row -> joined(row.members())),
            text("departments.column.short", 88, row -> blank(row.department().shortName())));
    root.getColumns().addAll(List.of(name, kind, level));
    for (var role : Role.values()) {
      root.getColumns().add(number(role));
    }
    root.getColumns().addAll(wide);
    root.getColumns().add(plan);
    root.setFixedCellSize(ROW);
    root.setRowFactory(table -> new DirectoryLine(messages, model));
    root.addEventFilter(KeyEvent.KEY_PRESSED, new DirectoryKeys(model)::pressed);
    listen();
    fill();
  }

  TableView<DirectoryRow> root() {
    return root;
  }

  private void listen() {
    model.rowsProperty().addListener(value -> fill());
    model.openProperty().addListener((property, before, now) -> choose(now));
    root.getSelectionModel()
        .selectedItemProperty()
        .addListener((property, before, now) -> chosen(now));
    root.widthProperty().addListener(value -> fit());
  }

  private void fill() {
    boolean none = model.filterProperty().get().isNone();
    var key = model.plans().isEmpty() ? "ledger.empty" : "departments.none";
    root.setPlaceholder(EmptyState.of(messages, none ? key : "departments.empty"));
    filling = true;
    root.getItems().setAll(model.rowsProperty().get());
    filling = false;
    fit();
    choose(model.openProperty().get());
  }

  /** Columns in which nothing stands are left out, and so is what there is no room for. */
  private void fit() {
    plan.setVisible(model.plans().size() > 1);
    wide.forEach(column -> column.setVisible(false));
    double free = root.getWidth() - SCROLL_BAR - taken() - NAME_LEAST;
    for (var column : wide) {
      boolean shown =
          free >= column.getPrefWidth()
              && root.getItems().stream().anyMatch(row -> says(column, row));
      column.setVisible(shown);
      free -= shown ? column.getPrefWidth() : 0;
    }
    double rest = root.getWidth() - SCROLL_BAR - taken();
    name.setPrefWidth(Math.floor(Math.max(rest, NAME_LEAST)));
  }

  private double taken() {
    return root.getVisibleLeafColumns().stream()
        .filter(column -> !column.equals(name))
        .mapToDouble(TableColumn::getPrefWidth)
        .sum();
  }

  private static boolean says(TableColumn<DirectoryRow, String> column, DirectoryRow row) {
    var text = column.getCellObservableValue(row).getValue();
    return text != null && !text.isEmpty();
  }

  private void choose(@Nullable DepartmentId id) {
    if (filling) {
      return;
    }
    var items = root.getItems();
    for (int i = 0; i < items.size(); i++) {
      if (items.get(i).department().id().equals(id)) {
        if (root.getSelectionModel().getSelectedIndex() != i) {
          root.getSelectionModel().clearAndSelect(i);
          root.scrollTo(Math.max(0, i - 3));
        }
        return;
      }
    }
  }

  private void chosen(@Nullable DirectoryRow row) {
    if (!filling && row != null) {
      model.openProperty().set(row.department().id());
    }
  }

  private String name(DirectoryRow row) {
    var department = row.department();
    return department.tenure().until() == null
        ? department.name()
        : messages.text("departments.ended", department.name());
  }

  private String level(DirectoryRow row) {
    var level = row.department().level();
    return level == null ? "" : messages.of("level", level);
  }

  private static String joined(List<String> names) {
    return String.join("、", names);
  }

  private static String blank(@Nullable String text) {
    return text == null ? "" : text;
  }

  private TableColumn<DirectoryRow, String> text(
      String key, double width, Function<DirectoryRow, String> of) {
    var column = new TableColumn<DirectoryRow, String>(messages.text(key));
    column.setPrefWidth(width);
    column.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(of.apply(cell.getValue())));
    column.setCellFactory(ignored -> new TextCell());
    return column;
  }

  /** No mark where there is nothing, so that what there is stands out. */
  private TableColumn<DirectoryRow, String> number(Role role) {
    var column = new TableColumn<DirectoryRow, String>(messages.of("role", role));
    column.getStyleClass().add("number-column");
    column.setPrefWidth(52);
    column.setCellValueFactory(cell -> {
      int count = cell.getValue().count(role);
      return new ReadOnlyObjectWrapper<>(count == 0 ? "" : Integer.toString(count));
    });
    return column;
  }
}
