package org.taizhang.app.entry;

import static org.taizhang.app.kit.Nodes.button;
import static org.taizhang.app.kit.Nodes.column;
import static org.taizhang.app.kit.Nodes.growing;
import static org.taizhang.app.kit.Nodes.label;
import static org.taizhang.app.kit.Nodes.named;
import static org.taizhang.app.kit.Nodes.neverCut;
import static org.taizhang.app.kit.Nodes.present;
import static org.taizhang.app.kit.Nodes.row;
import static org.taizhang.app.kit.Nodes.spacer;
import static org.taizhang.app.kit.Nodes.styled;
import static org.taizhang.app.kit.Nodes.whole;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;
import org.taizhang.app.kit.Choices;
import org.taizhang.app.kit.EmptyState;
import org.taizhang.app.kit.Messages;
import org.taizhang.app.session.Room;
import org.taizhang.app.work.DayField;
import org.taizhang.app.work.FaultLine;
import org.taizhang.app.work.WorkTools;

/** 快速填报: who and as of when above, and a row for every target. */
public final class EntryView {
  private final WorkTools tools;
  private final Messages messages;
  private final EntryViewModel model;
  private final DayField day;
  private final ComboBox<EntryUnit> units = new ComboBox<>();
  private final ListView<EntryRow> list = new ListView<>();
  private final Region none;
  private final Label figures = named(whole("", "room-note"), "entry-figures");
  private final Button elsewhere = named(styled(new Button(), "figure-link"), "entry-elsewhere");
  private final EntryCursor cursor = new EntryCursor(list);
  private final Button save;
  private final Parent headings;
  private final Parent foot;
  private final Parent root;

  /** The cursor is to be put where most begin as soon as there are rows. */
  private boolean beginning;

  public EntryView(WorkTools tools, EntryViewModel model) {
    this.tools = tools;
    this.messages = tools.words().messages();
    this.model = model;
    day = new DayField(messages, "entry-day", "entry.day", model.dayProperty());
    none = named(EmptyState.of(messages, "entry.none"), "entry-none");
    headings = row("entry-sheet-head", headings());
    foot = foot();
    save =
        named(
            button(messages.text("entry.save"), Material2OutlinedMZ.SAVE, this::save, "accent"),
            "entry-save");
    present(save, model.isWritable());
    fillUnits();
    fillList();
    root =
        named(
            column(
                "room",
                head(),
                growing(column("entry-sheet", headings, growing(new StackPane(list, none)))),
                foot),
            "entry");
    new EntryKeys(new Deeds()).install(root);
    elsewhere.setOnAction(event -> model.showUnsaved());
    model.rowsProperty().addListener(value -> show());
    tools.workspace().ledgerProperty().addListener(value -> count());
    model
        .selection()
        .roomProperty()
        .subscribe(room -> {
          if (room == Room.ENTRY) {
            beginSoon();
          }
        });
    show();
  }

  public Parent root() {
    return root;
  }

  private Node head() {
    return row(
        "room-head",
        whole(messages.text("room.ENTRY"), "room-title"),
        whole(messages.text("entry.unit"), "field-word"),
        units,
        whole(messages.text("entry.day"), "field-word"),
        day.root(),
        figures,
        spacer(),
        save);
  }

  private void fillUnits() {
    named(styled(units, "entry-unit", "cut-cell"), "entry-unit");
    var name = new Tooltip();
    units.setTooltip(name);
    units.setAccessibleText(messages.text("entry.unit"));
    units.setConverter(Choices.of(EntryUnit::name));
    units.setVisibleRowCount(16);
    // what is listed anew is the same choice: the box must not answer for it
    model
        .unitsProperty()
        .subscribe(found -> {
          units.setValue(null);
          units.getItems().setAll(found);
          units.setValue(model.unitProperty().get());
        });
    model
        .unitProperty()
        .subscribe(chosen -> {
          units.setValue(chosen);
          name.setText(chosen == null ? messages.text("entry.unit") : chosen.name());
        });
    units
        .valueProperty()
        .subscribe(chosen -> {
          if (chosen != null) {
            model.unitProperty().set(chosen);
          }
        });
  }

  private void fillList() {
    named(styled(list, "entry-list"), "entry-list");
    list.setFocusTraversable(false);
    list.setCellFactory(view -> new EntryCell(messages, model.isWritable()));
  }

  private Node headings() {
    var headings =
        EntryGrid.of(
            "entry-headings",
            heading("entry.head.about"),
            heading("entry.head.last"),
            heading("report.account.TEXT"),
            heading("report.percent"),
            heading("entry.head.reached"),
            heading("entry.head.words"));
    return growing(headings);
  }

  private Label heading(String key) {
    return label(messages.text(key), "entry-heading");
  }

  private Parent foot() {
    var keys = label(messages.text(model.isWritable() ? "entry.keys" : "entry.keys.locked"));
    keys.setWrapText(true);
    return column(
        "entry-foot",
        FaultLine.of("entry-fault", faults()),
        row("entry-line", growing(styled(keys, "legend-keys")), neverCut(elsewhere)));
  }

  private StringBinding faults() {
    return FaultLine.first(
        day.faultProperty(),
        Bindings.createStringBinding(
            () -> {
              if (model.dayProperty().get() == null) {
                return messages.text("report.fault.day");
              }
              return model.isToCome() ? messages.text("report.fault.future") : "";
            },
            model.dayProperty()));
  }

  private void show() {
    boolean empty = model.rowsProperty().get().isEmpty();
    present(list, !empty);
    present(none, empty);
    if (!list.getItems().equals(model.rowsProperty().get())) {
      list.getItems().setAll(model.rowsProperty().get());
      list.scrollTo(0);
    }
    present(headings, !empty);
    present(foot, !empty);
    present(figures, !empty);
    save.setDisable(empty);
    units.setDisable(empty);
    if (!empty && beginning) {
      tools.background().tell(this::begin);
    }
    count();
  }

  private void beginSoon() {
    beginning = true;
    tools.background().tell(this::begin);
  }

  private void count() {
    var rows = model.rowsProperty().get();
    figures.setText(messages.text("entry.figures", model.reported(), rows.size()));
    int away = model.elsewhere();
    elsewhere.setText(messages.text("entry.elsewhere", away));
    present(elsewhere, away > 0);
  }

  /** Where most begin: at the first that is not reported. */
  private void begin() {
    var rows = model.rowsProperty().get();
    if (!beginning || rows.isEmpty() || root.getScene() == null) {
      return;
    }
    beginning = false;
    rows.stream()
        .filter(row -> row.isChanged() || row.standingProperty().get() == null)
        .findFirst()
        .or(() -> rows.stream().findFirst())
        .ifPresent(row -> cursor.go(new EntrySpot(row, row.fields().getFirst())));
  }

  private void save() {
    if (model.isWritable() && day.finish()) {
      var fault = model.save();
      if (fault != null) {
        cursor.go(fault);
      }
      count();
    }
  }

  private void escape() {
    int typed = model.changed().size();
    if (typed > 0
        && tools
            .dialogs()
            .giveUp(
                root.getScene().getWindow(),
                messages.text("entry.lose", typed),
                messages.text("entry.lose.yes"),
                messages.text("entry.lose.no"))) {
      model.forget();
    }
  }

  private final class Deeds implements EntryKeys.Deeds {
    @Override
    public boolean step(EntrySpot from, int by) {
      return cursor.step(from, by);
    }

    @Override
    public void move(EntrySpot from, int by) {
      cursor.move(from, by);
    }

    @Override
    public void startFromLast(EntryRow row) {
      model.startFromLast(row);
    }

    @Override
    public void save() {
      EntryView.this.save();
    }

    @Override
    public void escape() {
      EntryView.this.escape();
    }

    @Override
    public void turn(int by) {
      model.turn(by);
      beginSoon();
    }
  }
}
