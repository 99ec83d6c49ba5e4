package org.taizhang.app.desk;

import static org.taizhang.app.kit.Nodes.named;
import static org.taizhang.app.kit.Nodes.styled;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeTableColumn;
import javafx.scene.control.TreeTableView;
import org.jspecify.annotations.Nullable;
import org.taizhang.app.kit.Messages;
import org.taizhang.app.kit.YearWords;
import org.taizhang.app.session.Words;
import org.taizhang.model.EntityId;
import org.taizhang.model.Target;

/** Plans, sections and projects, a line each; the line that is chosen is what is open. */
final class DeskTable {
  private static final double TIGHT = 500;
  private static final double NAME = 250;
  private static final double NAME_LEAST = 160;
  private static final double TARGETS = 150;
  private static final double ROW = 36;
  private static final double SCROLL_BAR = 14;
  private static final char FIGURE_SPACE = '\u2007';

  private final Messages messages;
  private final DeskViewModel model;
  private final TreeGrowth growth = new TreeGrowth();
  private final TreeTableView<DeskLine> root =
      named(styled(new TreeTableView<>(growth.root()), "desk-table"), "desk-table");
  private final TreeTableColumn<@Nullable DeskLine, String> name;
  private final TreeTableColumn<@Nullable DeskLine, String> targets;
  private final TreeTableColumn<@Nullable DeskLine, String> others;
  private boolean filling;

  DeskTable(Words words, DeskViewModel model, EmptyDesk placeholder) {
    this.messages = words.messages();
    this.model = model;
    name = column("column.project", 260, this::name);
    var leads = column("column.leads", 110, line -> of(line, row -> leads(row)));
    leads.setCellFactory(column -> new LeadCell(messages));
    others = column("column.others", 84, line -> of(line, row -> "" + row.others()));
    others.getStyleClass().add("number-column");
    targets = column("column.targets", 210, line -> of(line, this::targets));
    root.getColumns().addAll(List.of(name, leads, others, targets));
    root.setShowRoot(false);
    root.setFixedCellSize(ROW);
    root.setRowFactory(table -> new LineRow());
    root.setPlaceholder(placeholder.root());
    listen();
    fill();
  }

  TreeTableView<DeskLine> root() {
    return root;
  }

  private void listen() {
    model.treeProperty().addListener(value -> fill());
    model.openProperty().addListener((property, before, now) -> choose(now));
    root.getSelectionModel()
        .selectedItemProperty()
        .addListener((property, before, now) -> chosen(now));
    root.widthProperty().addListener(value -> fit());
  }

  private void fill() {
    filling = true;
    growth.grow(model.treeProperty().get());
    root.refresh();
    filling = false;
    fit();
    choose(model.openProperty().get());
  }

  /** What there is no room for gives way, least important first; the rest shares the width. */
  private void fit() {
    double room = root.getWidth() - SCROLL_BAR;
    others.setVisible(room >= TIGHT);
    double fixed =
        root.getVisibleLeafColumns().stream()
            .filter(column -> !column.equals(targets) && !column.equals(name))
            .mapToDouble(TreeTableColumn::getWidth)
            .sum();
    double free = room - fixed;
    boolean both = free >= NAME + TARGETS;
    targets.setVisible(both);
    double wide = both ? Math.clamp(free * 0.5, NAME, 440) : Math.max(NAME_LEAST, free);
    name.setPrefWidth(Math.floor(wide));
    targets.setPrefWidth(Math.floor(Math.max(TARGETS, free - wide)));
  }

  private void choose(@Nullable EntityId id) {
    if (filling || id == null) {
      return;
    }
    var item = growth.reveal(id);
    var selection = root.getSelectionModel();
    if (item != null && !item.equals(selection.getSelectedItem())) {
      int row = root.getRow(item);
      filling = true;
      selection.clearAndSelect(row);
      filling = false;
      root.scrollTo(Math.max(0, row - 3));
    }
  }

  private void chosen(@Nullable TreeItem<DeskLine> item) {
    var line = item == null ? null : item.getValue();
    if (!filling && line != null) {
      model.openProperty().set(line.id());
    }
  }

  private String name(DeskLine line) {
    return switch (line) {
      case DeskLine.OfPlan of -> of.plan().title();
      case DeskLine.OfSection of -> of.section().name();
      case DeskLine.OfProject(var row) ->
          pad(row.project().number()) + FIGURE_SPACE + FIGURE_SPACE + row.project().name();
    };
  }

  private static String pad(int number) {
    return (number < 10 ? String.valueOf(FIGURE_SPACE) : "") + number;
  }

  private static String of(DeskLine line, Function<DeskRow, String> words) {
    return line instanceof DeskLine.OfProject(var row) ? words.apply(row) : "";
  }

  private static String leads(DeskRow row) {
    return row.unclear() ? "" : String.join("、", row.leads());
  }

  private String targets(DeskRow row) {
    return row.targets().stream().map(this::target).collect(Collectors.joining("　"));
  }

  private String target(Target target) {
    return messages.text(
        "desk.target", new YearWords(messages).briefTarget(target.years()), target.text());
  }

  private TreeTableColumn<@Nullable DeskLine, String> column(
      String key, double width, Function<DeskLine, String> words) {
    var column = new TreeTableColumn<@Nullable DeskLine, String>(messages.text(key));
    column.setPrefWidth(width);
    column.setSortable(false);
    column.setReorderable(false);
    column.setCellValueFactory(cell -> {
      var line = cell.getValue().getValue();
      return new ReadOnlyObjectWrapper<>(line == null ? "" : words.apply(line));
    });
    column.setCellFactory(ignored -> new TipCell());
    return column;
  }
}
