package org.taizhang.app.entry;

import static org.taizhang.app.kit.Nodes.column;
import static org.taizhang.app.kit.Nodes.growing;
import static org.taizhang.app.kit.Nodes.label;
import static org.taizhang.app.kit.Nodes.named;
import static org.taizhang.app.kit.Nodes.paragraph;
import static org.taizhang.app.kit.Nodes.present;
import static org.taizhang.app.kit.Nodes.row;
import static org.taizhang.app.kit.Nodes.styled;
import static org.taizhang.app.kit.Nodes.whole;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.Tooltip;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.taizhang.app.entry.EntryField.Kind;
import org.taizhang.app.kit.Dates;
import org.taizhang.app.kit.FilledCell;
import org.taizhang.app.kit.GrowingText;
import org.taizhang.app.kit.KeptFocus;
import org.taizhang.app.kit.Messages;
import org.taizhang.app.kit.YearWords;
import org.taizhang.app.session.QuantityWords;
import org.taizhang.model.PlannedQuantity;
import org.taizhang.model.ProgressReport;
import org.taizhang.model.Target;

/** One row of the grid with its cells to type in. */
final class EntryCell extends FilledCell<EntryRow> {
  private static final PseudoClass FAULTY = PseudoClass.getPseudoClass("faulty");
  private static final PseudoClass CHANGED = PseudoClass.getPseudoClass("changed");

  private final Messages messages;
  private final boolean writable;
  private final Map<EntryField, TextInputControl> inputs = new LinkedHashMap<>();
  private @Nullable EntryRow shown;
  private Subscription held = Subscription.EMPTY;

  EntryCell(Messages messages, boolean writable) {
    this.messages = messages;
    this.writable = writable;
    getStyleClass().add("entry-cell");
  }

  @Nullable EntryRow shown() {
    return shown;
  }

  Optional<TextInputControl> input(EntryField field) {
    return Optional.ofNullable(inputs.get(field));
  }

  @Override
  protected void updateItem(@Nullable EntryRow row, boolean empty) {
    super.updateItem(row, empty);
    var now = empty ? null : row;
    if (now == shown) {
      return;
    }
    // a row that scrolled away must not be typed into under the name of another
    var owner = getScene() == null ? null : getScene().getFocusOwner();
    if (owner != null && KeptFocus.isWithin(owner, this) && getListView() != null) {
      getListView().requestFocus();
    }
    held.unsubscribe();
    held = Subscription.EMPTY;
    shown = now;
    inputs.clear();
    setGraphic(now == null ? null : grid(now));
  }

  private Node grid(EntryRow row) {
    var grid =
        EntryGrid.of(
            "entry-row",
            about(row),
            last(row),
            cell(row, row.fields().getFirst()),
            cells(row, Kind.PERCENT),
            cells(row, Kind.REACHED),
            column("entry-words", cells(row, Kind.LAG), cells(row, Kind.NEXT)));
    hold(
        row.changedProperty().subscribe(changed -> grid.pseudoClassStateChanged(CHANGED, changed)));
    return grid;
  }

  private Node about(EntryRow row) {
    var words = column("entry-about");
    hold(
        row.lineProperty()
            .subscribe(line ->
                words
                    .getChildren()
                    .setAll(
                        folded(line.project().name(), "entry-name"),
                        folded(target(line.target()), "entry-note"))));
    var tag = named(whole(""), "entry-tag");
    hold(
        row.standingProperty()
            .subscribe(report -> {
              tag.setText(messages.text(report == null ? "entry.open" : "entry.reported"));
              tag.getStyleClass().setAll("label", report == null ? "tag-open" : "tag");
            }));
    var reporter = label(row.line().reporter(), "entry-note", "cut-cell");
    return column("entry-about", row("entry-line", tag, reporter), words);
  }

  private String target(Target target) {
    var years = new YearWords(messages).of(target.years());
    return messages.text("entry.target", years, target.text());
  }

  private Node last(EntryRow row) {
    var box = column("entry-about");
    hold(
        row.lastProperty()
            .subscribe(report ->
                box.getChildren()
                    .setAll(
                        report == null
                            ? List.of(label(messages.text("entry.last.nothing"), "entry-note"))
                            : List.of(
                                paragraph(when(report), "entry-note"),
                                folded(words(report), "entry-last")))));
    return box;
  }

  private void hold(Subscription subscription) {
    held = held.and(subscription);
  }

  private String when(ProgressReport report) {
    var day = Dates.day(report.asOf());
    return report.percent() == null
        ? day
        : messages.text("entry.last.percent", day, report.percent());
  }

  private static String words(ProgressReport report) {
    return report.account().text().replace('\n', ' ');
  }

  /** As many lines as a row has room for; all of it is in the tooltip. */
  private static Label folded(String text, String style) {
    var label = label(text, style, "entry-folded", "cut-cell");
    label.setWrapText(true);
    label.setMinHeight(0);
    if (!text.isEmpty()) {
      label.setTooltip(new Tooltip(text));
    }
    return label;
  }

  private Node cells(EntryRow row, Kind kind) {
    var cells = column("entry-words");
    row.fields().stream()
        .filter(field -> field.kind() == kind)
        .forEach(field -> cells.getChildren().add(cell(row, field)));
    return cells;
  }

  private Node cell(EntryRow row, EntryField field) {
    var input = input(row, field);
    input.setEditable(writable);
    input.textProperty().bindBidirectional(field.text());
    input.setUserData(new EntrySpot(row, field));
    inputs.put(field, input);
    var fault = paragraph("", "entry-fault");
    fault
        .textProperty()
        .subscribe(text -> {
          present(fault, !text.isEmpty());
          input.pseudoClassStateChanged(FAULTY, !text.isEmpty());
        });
    fault.textProperty().bind(row.faultProperty(field));
    var quantity = field.quantity();
    if (quantity != null) {
      return column(
          "entry-words",
          paragraph(planned(quantity), "entry-note"),
          row("entry-line", growing(input), whole(quantity.value().unit(), "entry-note")),
          fault);
    }
    return field.kind() == Kind.PERCENT
        ? column("entry-words", row("entry-line", growing(input), whole("%", "entry-note")), fault)
        : column("entry-words", input, fault);
  }

  private TextInputControl input(EntryRow row, EntryField field) {
    var id = "entry-" + field.kind().name().toLowerCase(Locale.ROOT);
    var word = word(field);
    TextInputControl input =
        field.kind() == Kind.PERCENT || field.kind() == Kind.REACHED
            ? new TextField()
            : new GrowingText();
    if (field.kind() == Kind.LAG || field.kind() == Kind.NEXT) {
      input.setPromptText(word);
    }
    input.setAccessibleText(messages.text("entry.said", row.line().project().name(), word));
    return named(styled(input, "entry-input"), id);
  }

  private String word(EntryField field) {
    return switch (field.kind()) {
      case TEXT -> messages.text("report.account.TEXT");
      case LAG -> messages.text("report.account.LAG");
      case NEXT -> messages.text("report.account.NEXT");
      case PERCENT -> messages.text("report.percent");
      case REACHED -> field.quantity() == null ? "" : planned(field.quantity());
    };
  }

  private String planned(PlannedQuantity quantity) {
    return new QuantityWords(messages).of(quantity.value());
  }
}
