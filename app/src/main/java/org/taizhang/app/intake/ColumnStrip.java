package org.taizhang.app.intake;

import static org.taizhang.app.kit.Nodes.column;
import static org.taizhang.app.kit.Nodes.named;
import static org.taizhang.app.kit.Nodes.neverCut;
import static org.taizhang.app.kit.Nodes.paragraph;
import static org.taizhang.app.kit.Nodes.present;
import static org.taizhang.app.kit.Nodes.styled;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.taizhang.app.kit.KeptFocus;
import org.taizhang.app.kit.Messages;
import org.taizhang.seeds.ColumnUse;
import org.taizhang.seeds.ReadColumn;

/** The columns of the table and what each was read as; another use is chosen from its menu. */
final class ColumnStrip {
  private static final int LONGEST_HEAD = 12;
  private static final double WRAP = 400;

  private final Messages messages;
  private final IntakeFile file;
  private final FlowPane columns = styled(new FlowPane(), "column-strip");
  private final Node note;
  private final ScrollPane oneRow = styled(new ScrollPane(), "column-row");
  private final VBox root = column("check-columns");

  ColumnStrip(Messages messages, IntakeFile file) {
    this.messages = messages;
    this.file = file;
    note = paragraph(messages.text("intake.columns"), "panel-note");
    oneRow.setVbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    setNarrow(false);
    file.draftProperty().subscribe(draft -> show());
  }

  Parent root() {
    return root;
  }

  /** Where there is little height, all columns stand in one row that can be scrolled. */
  void setNarrow(boolean narrow) {
    root.getChildren().clear();
    oneRow.setContent(narrow ? columns : null);
    columns.setPrefWrapLength(narrow ? Double.MAX_VALUE : WRAP);
    if (narrow) {
      root.getChildren().add(oneRow);
    } else {
      root.getChildren().addAll(note, columns);
    }
  }

  private void show() {
    var reading = file.reading();
    List<ReadColumn> read = reading == null ? List.of() : reading.columns();
    KeptFocus.in(
        columns, () -> columns.getChildren().setAll(read.stream().map(this::menu).toList()));
    present(root, !read.isEmpty());
  }

  private Node menu(ReadColumn read) {
    var head =
        read.head().isBlank()
            ? messages.text("intake.column.no", read.index() + 1)
            : read.head().replaceAll("\\s+", "");
    var shown = head.length() > LONGEST_HEAD ? head.substring(0, LONGEST_HEAD) + "…" : head;
    var menu =
        named(
            new MenuButton(messages.text("intake.column", shown, words(read.use()))),
            "import-column-" + read.index());
    menu.setMnemonicParsing(false);
    menu.setTooltip(new Tooltip(head));
    for (var kind : ColumnUse.Kind.values()) {
      if (kind == ColumnUse.Kind.YEAR) {
        years(read).forEach(year -> menu.getItems().add(choice(read, new ColumnUse(kind, year))));
      } else {
        menu.getItems().add(choice(read, new ColumnUse(kind, 0)));
      }
    }
    menu.getStyleClass().add("column-menu");
    return neverCut(menu);
  }

  private Set<Integer> years(ReadColumn read) {
    var years = new TreeSet<Integer>();
    var draft = file.draftProperty().get();
    if (draft != null) {
      years.addAll(draft.years());
    }
    if (read.use().year() != 0) {
      years.add(read.use().year());
    }
    return years;
  }

  private MenuItem choice(ReadColumn read, ColumnUse use) {
    var item = new MenuItem(words(use));
    item.setId("import-use-" + use.kind().name().toLowerCase(Locale.ROOT));
    item.setOnAction(event -> file.useColumn(read.index(), use));
    return item;
  }

  private String words(ColumnUse use) {
    return use.kind() == ColumnUse.Kind.YEAR
        ? messages.text("intake.column.year", use.year())
        : messages.of("column", use.kind());
  }
}
