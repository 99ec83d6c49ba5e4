package org.taizhang.app.entry;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import org.taizhang.app.kit.Dates;
import org.taizhang.app.kit.Latest;
import org.taizhang.app.kit.Messages;
import org.taizhang.app.session.Notice;
import org.taizhang.app.session.OpenForms;
import org.taizhang.app.session.Room;
import org.taizhang.app.session.Selection;
import org.taizhang.app.session.Workspace;
import org.taizhang.app.work.WorkTools;
import org.taizhang.model.Ledger;
import org.taizhang.model.edit.Edit;
import org.taizhang.model.edit.Occasion;
import org.taizhang.model.edit.Outcome;
import org.taizhang.model.edit.Reporting;

/**
 * Whose reports are filled in and as of when, with the rows of all that was typed, also of those
 * that are not on show.
 */
public final class EntryViewModel {
  private final WorkTools tools;
  private final Messages messages;
  private final Workspace workspace;
  private final Selection selection;
  private final Latest listing;
  private final ObjectProperty<@Nullable LocalDate> day;
  private final ObjectProperty<@Nullable EntryUnit> unit = new SimpleObjectProperty<>();
  private final ReadOnlyObjectWrapper<List<EntryUnit>> units =
      new ReadOnlyObjectWrapper<>(List.of());
  private final ReadOnlyObjectWrapper<List<EntryRow>> rows = new ReadOnlyObjectWrapper<>(List.of());
  private final EntryRows made;
  private EntryRows.@Nullable Sheet shown;
  private boolean choosing;

  public EntryViewModel(WorkTools tools, Selection selection) {
    this.tools = tools;
    this.messages = tools.words().messages();
    this.workspace = tools.workspace();
    this.selection = selection;
    this.listing = new Latest(tools.background());
    this.made = new EntryRows(tools);
    this.day = new SimpleObjectProperty<>(tools.today().withDayOfMonth(1).minusDays(1));
    workspace
        .forms()
        .opened(
            new OpenForms.Form(
                new OpenForms.Elsewhere(this::showUnsaved),
                messages.text("entry.form"),
                () -> !made.unsaved().isEmpty()));
    workspace.ledgerProperty().addListener(value -> refresh());
    selection
        .roomProperty()
        .addListener((property, before, now) -> {
          refresh();
          if (before == Room.ENTRY && !made.unsaved().isEmpty()) {
            tell("work.held", messages.text("entry.form"));
          }
        });
    day.addListener(value -> refresh());
    unit.addListener(value -> {
      if (!choosing) {
        show();
      }
    });
    refresh();
  }

  /** 截至; null while none is chosen. */
  ObjectProperty<@Nullable LocalDate> dayProperty() {
    return day;
  }

  /** All that are asked as of the day. */
  ReadOnlyObjectProperty<List<EntryUnit>> unitsProperty() {
    return units.getReadOnlyProperty();
  }

  /** Whose rows are shown; null while nobody is asked. */
  ObjectProperty<@Nullable EntryUnit> unitProperty() {
    return unit;
  }

  /** Those that were not reported when they came on show stand first. */
  ReadOnlyObjectProperty<List<EntryRow>> rowsProperty() {
    return rows.getReadOnlyProperty();
  }

  Selection selection() {
    return selection;
  }

  boolean isWritable() {
    return workspace.isWritable();
  }

  /** Whether nothing can be reported as of the day because it has not come. */
  boolean isToCome() {
    var chosen = day.get();
    return chosen != null && chosen.isAfter(tools.today());
  }

  /** How many of the rows on show were reported. */
  long reported() {
    return rows.get().stream().filter(row -> row.standingProperty().get() != null).count();
  }

  /** The rows on show in which something is not saved. */
  List<EntryRow> changed() {
    return rows.get().stream().filter(EntryRow::isChanged).toList();
  }

  /** How many rows that are not on show hold something that is not saved. */
  int elsewhere() {
    return made.unsaved().size() - changed().size();
  }

  /** Goes to the department before or behind, as far as there is one. */
  void turn(int by) {
    int to = units.get().indexOf(unit.get()) + by;
    if (unit.get() != null && to >= 0 && to < units.get().size()) {
      unit.set(units.get().get(to));
    }
  }

  /** Goes to rows that hold something that is not saved: those on show, or others. */
  void showUnsaved() {
    selection.roomProperty().set(Room.ENTRY);
    if (changed().isEmpty() && !made.unsaved().isEmpty()) {
      var row = made.unsaved().getFirst();
      shown = null;
      choosing = true;
      unit.set(new EntryUnit(messages.text("entry.all"), List.of()));
      choosing = false;
      if (row.day().equals(day.get())) {
        refresh();
      } else {
        day.set(row.day());
      }
    }
  }

  /** Fills the empty words of a row from the report before. */
  void startFromLast(EntryRow row) {
    if (isWritable() && !row.startFromLast()) {
      tell(row.lastProperty().get() == null ? "entry.last.none" : "entry.last.full");
    }
  }

  /** Gives up what was typed into the rows on show. */
  void forget() {
    changed().forEach(EntryRow::forget);
  }

  /**
   * Saves the rows on show as one edit.
   *
   * @return the first cell that keeps them from being saved; null when none does
   */
  @Nullable EntrySpot save() {
    var wanted = changed();
    var fault = fault(wanted);
    if (fault != null) {
      tell("entry.fault", fault.row().line().project().name(), fault.row().fault(fault.field()));
    } else if (day.get() == null || isToCome()) {
      tell(isToCome() ? "report.fault.future" : "report.fault.day");
    } else if (wanted.isEmpty()) {
      tell("entry.nothing");
    } else if (workspace.submit(
        edit(wanted), messages.text("entry.saved", wanted.size(), said()))) {
      wanted.forEach(row -> made.renew(row, row.line()));
    }
    return fault;
  }

  private String said() {
    var chosen = unit.get();
    var when = day.get();
    return messages.text(
        "entry.what", chosen == null ? "" : chosen.name(), when == null ? "" : Dates.day(when));
  }

  private static @Nullable EntrySpot fault(List<EntryRow> wanted) {
    for (var row : wanted) {
      for (var field : row.fields()) {
        if (!row.fault(field).isEmpty()) {
          return new EntrySpot(row, field);
        }
      }
    }
    return null;
  }

  /** What the ledger would refuse is left to it to refuse when the whole edit is made. */
  private Edit.Together edit(List<EntryRow> wanted) {
    var ledger = workspace.ledger();
    List<Edit> edits = new ArrayList<>();
    for (var row : wanted) {
      var one = Reporting.of(ledger, row.report(tools.ids()), tools.ids());
      edits.addAll(one.edits());
      if (ledger.apply(one) instanceof Outcome.Accepted(Ledger next)) {
        ledger = next;
      }
    }
    return new Edit.Together(Occasion.REPORTING, edits);
  }

  /** While another room is open nobody sees the rows: they are listed on coming back. */
  private void refresh() {
    var when = day.get();
    if (selection.roomProperty().get() != Room.ENTRY || when == null) {
      return;
    }
    var ledger = workspace.ledger();
    listing.run(
        messages.text("entry.listing"),
        () -> EntryUnit.of(ledger, when, messages),
        this::choose,
        EntryViewModel::unexpected);
  }

  private static void unexpected(Exception failure) {
    throw new IllegalStateException(failure);
  }

  /** Stays with the department that was chosen; begins with the first by its name. */
  private void choose(List<EntryUnit> found) {
    var before = unit.get();
    var usual = found.isEmpty() ? null : found.get(found.size() > 1 ? 1 : 0);
    var now =
        found.stream()
            .filter(one -> before != null && one.name().equals(before.name()))
            .findFirst()
            .orElse(usual);
    choosing = true;
    units.set(found);
    unit.set(now);
    choosing = false;
    show();
  }

  private void show() {
    var when = day.get();
    var chosen = unit.get();
    if (when == null || chosen == null) {
      shown = null;
      rows.set(List.of());
      return;
    }
    var sheet = new EntryRows.Sheet(chosen, when);
    rows.set(made.of(sheet, sheet.isSame(shown) ? rows.get() : List.of()));
    shown = sheet;
  }

  private void tell(String key, Object... words) {
    workspace.tell(new Notice.Hint(messages.text(key, words)));
  }
}
