package org.taizhang.app.desk;

import static org.taizhang.app.kit.Nodes.named;
import static org.taizhang.app.kit.Nodes.styled;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.jspecify.annotations.Nullable;
import org.taizhang.app.kit.EmptyState;
import org.taizhang.app.kit.Messages;
import org.taizhang.app.kit.YearWords;
import org.taizhang.app.session.Words;
import org.taizhang.model.ProjectId;
import org.taizhang.model.Target;

/** The projects, a line each; the line that is chosen is the project that is open. */
final class DeskTable {
  private static final double ROOMY = 720;
  private static final double TIGHT = 500;
  private static final double NAME = 190;
  private static final double NAME_LEAST = 140;
  private static final double TARGETS = 150;
  private static final double ROW = 36;
  private static final double SCROLL_BAR = 14;

  private final Messages messages;
  private final DeskViewModel model;
  private final TableView<DeskRow> root =
      named(styled(new TableView<>(), "desk-table"), "desk-table");
  private final TableColumn<DeskRow, String> plan;
  private final TableColumn<DeskRow, String> section;
  private final TableColumn<DeskRow, String> name;
  private final TableColumn<DeskRow, String> targets;
  private final TableColumn<DeskRow, Integer> others;
  private boolean filling;

  DeskTable(Words words, DeskViewModel model) {
    this.messages = words.messages();
    this.model = model;
    plan = text("column.plan", 88, row -> row.plan().code());
    section = text("column.section", 128, DeskRow::section);
    targets = text("column.targets", 210, row -> targets(row));
    name = text("column.project", 200, row -> row.project().name());
    var leads = text("column.leads", 104, row -> leads(row));
    others = number("column.others", 84, DeskRow::others);
    leads.setCellFactory(column -> new LeadCell(messages));
    root.getColumns().add(number("column.number", 54, row -> row.project().number()));
    root.getColumns().addAll(List.of(plan, section, name, leads));
    root.getColumns().add(others);
    root.getColumns().add(targets);
    root.setFixedCellSize(ROW);
    listen();
    fill();
  }

  TableView<DeskRow> root() {
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
    boolean planless = model.workspace().ledger().plans().isEmpty();
    root.setPlaceholder(EmptyState.of(messages, planless ? "ledger.empty" : "desk.empty"));
    filling = true;
    root.getItems().setAll(model.rowsProperty().get());
    filling = false;
    fit();
    choose(model.openProperty().get());
  }

  /** What there is no room for gives way, least important first; the rest shares the width. */
  private void fit() {
    double room = root.getWidth() - SCROLL_BAR;
    plan.setVisible(model.severalPlans());
    section.setVisible(room >= ROOMY);
    others.setVisible(room >= TIGHT);
    double fixed =
        root.getVisibleLeafColumns().stream()
            .filter(column -> !column.equals(targets) && !column.equals(name))
            .mapToDouble(TableColumn::getWidth)
            .sum();
    double free = room - fixed;
    boolean both = free >= NAME + TARGETS;
    targets.setVisible(both);
    double wide = both ? Math.clamp(free * 0.42, NAME, 320) : Math.max(NAME_LEAST, free);
    name.setPrefWidth(Math.floor(wide));
    targets.setPrefWidth(Math.floor(Math.max(TARGETS, free - wide)));
  }

  private void choose(@Nullable ProjectId id) {
    if (filling) {
      return;
    }
    var items = root.getItems();
    for (int i = 0; i < items.size(); i++) {
      if (items.get(i).project().id().equals(id)) {
        if (root.getSelectionModel().getSelectedIndex() != i) {
          root.getSelectionModel().clearAndSelect(i);
          root.scrollTo(Math.max(0, i - 3));
        }
        return;
      }
    }
  }

  private void chosen(@Nullable DeskRow row) {
    if (!filling && row != null) {
      model.openProperty().set(row.project().id());
    }
  }

  private String leads(DeskRow row) {
    return row.unclear() ? "" : String.join("、", row.leads());
  }

  private String targets(DeskRow row) {
    return row.targets().stream().map(this::target).collect(Collectors.joining("　"));
  }

  private String target(Target target) {
    return messages.text(
        "desk.target", new YearWords(messages).briefTarget(target.years()), target.text());
  }

  private TableColumn<DeskRow, String> text(
      String key, double width, Function<DeskRow, String> of) {
    var column = new TableColumn<DeskRow, String>(messages.text(key));
    column.setPrefWidth(width);
    column.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(of.apply(cell.getValue())));
    column.setCellFactory(ignored -> new TipCell());
    return column;
  }

  private TableColumn<DeskRow, Integer> number(
      String key, double width, Function<DeskRow, Integer> of) {
    var column = new TableColumn<DeskRow, Integer>(messages.text(key));
    column.getStyleClass().add("number-column");
    column.setPrefWidth(width);
    column.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(of.apply(cell.getValue())));
    return column;
  }
}
