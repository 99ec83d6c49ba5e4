package org.taizhang.app.quantities;

import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import org.taizhang.app.kit.Latest;
import org.taizhang.app.kit.Messages;
import org.taizhang.app.session.Notice;
import org.taizhang.app.session.Room;
import org.taizhang.app.session.Selection;
import org.taizhang.app.session.Words;
import org.taizhang.app.session.Workspace;
import org.taizhang.app.work.WorkTools;
import org.taizhang.model.EntityId;
import org.taizhang.model.TargetId;
import org.taizhang.model.quantity.Attained;
import org.taizhang.model.quantity.Measure;

/** All that the selected plans count, for the selected year, as far as it passes the filter. */
public final class QuantitiesViewModel {
  private final Words words;
  private final Workspace workspace;
  private final Selection selection;
  private final InstantSource time;
  private final Latest counting;
  private final Latest exporting;
  private final ReadOnlyObjectWrapper<List<QuantityRow>> all =
      new ReadOnlyObjectWrapper<>(List.of());
  private final ReadOnlyObjectWrapper<List<QuantityRow>> rows =
      new ReadOnlyObjectWrapper<>(List.of());
  private final ObjectProperty<QuantityFilter> filter =
      new SimpleObjectProperty<>(QuantityFilter.none());
  private final ObjectProperty<@Nullable QuantityRow> open = new SimpleObjectProperty<>();

  public QuantitiesViewModel(WorkTools work, Selection selection) {
    this.words = work.words();
    this.workspace = work.workspace();
    this.selection = selection;
    this.time = work.time();
    this.counting = new Latest(work.background());
    this.exporting = new Latest(work.background());
    workspace.ledgerProperty().addListener(value -> compute());
    selection.plansProperty().addListener(value -> compute());
    selection.yearProperty().addListener(value -> compute());
    selection.roomProperty().addListener(value -> compute());
    filter.addListener(value -> narrow());
    compute();
  }

  /** Those that pass the filter. */
  ReadOnlyObjectProperty<List<QuantityRow>> rowsProperty() {
    return rows.getReadOnlyProperty();
  }

  /** Those of the plans and the year, whatever the filter says. */
  ReadOnlyObjectProperty<List<QuantityRow>> allProperty() {
    return all.getReadOnlyProperty();
  }

  ObjectProperty<QuantityFilter> filterProperty() {
    return filter;
  }

  /** The line whose years are shown; null for none. */
  ObjectProperty<@Nullable QuantityRow> openProperty() {
    return open;
  }

  /** Null for all years. */
  @Nullable Integer year() {
    return selection.year();
  }

  LocalDate today() {
    return LocalDate.ofInstant(time.instant(), ZoneId.systemDefault());
  }

  /** The units that are counted in, each once. */
  List<String> units() {
    return each(row -> List.of(row.measure().named().value().unit()));
  }

  /** The departments that have a role anywhere, each once. */
  List<String> departments() {
    return each(QuantityRow::departments);
  }

  private List<String> each(Function<QuantityRow, List<String>> of) {
    return all.get().stream()
        .map(of)
        .flatMap(Collection::stream)
        .filter(one -> !one.isEmpty())
        .distinct()
        .sorted()
        .toList();
  }

  /** How many of the lines stand like this. */
  long count(Attained attained) {
    return rows.get().stream().filter(row -> row.reach().attained() == attained).count();
  }

  /** Goes to the target that tells more of the line, or to its project, or to its plan. */
  void show(QuantityRow row) {
    var measure = row.measure();
    show(
        Stream.<@Nullable EntityId>of(row.target(), measure.project())
            .filter(id -> id != null)
            .findFirst()
            .orElse(measure.plan()));
  }

  /** Goes to the target of one year. */
  void show(Measure.Year year) {
    TargetId target = year.promised().target();
    show(target == null ? year.promised().id() : target);
  }

  private void show(EntityId id) {
    selection.show(Room.DESK, id);
  }

  /** Writes the lines that pass the filter into a worksheet, and says so. */
  void export(Path file) {
    var shown = rows.get();
    var messages = words.messages();
    exporting.run(
        messages.text("measure.exporting"),
        () -> {
          new QuantityExport(messages).write(shown, file);
          return shown.size();
        },
        count -> workspace.tell(new Notice.Hint(messages.text("measure.exported", count, file))),
        failure -> workspace.tell(new Notice.Hint(words.failure(failure, file))));
  }

  Messages messages() {
    return words.messages();
  }

  /** While another room is open nobody sees the lines: they are counted on coming back. */
  private void compute() {
    if (selection.roomProperty().get() != Room.QUANTITIES) {
      return;
    }
    var ledger = workspace.ledger();
    var plans = selection.plans();
    var year = selection.year();
    var day = today();
    counting.run(
        messages().text("measure.counting"),
        () -> QuantityRows.of(ledger, plans, year, day),
        this::take,
        failure -> workspace.tell(new Notice.Hint(words.failure(failure))));
  }

  private void take(List<QuantityRow> counted) {
    all.set(counted);
    narrow();
  }

  private void narrow() {
    var opened = open.get();
    var shown = all.get().stream().filter(filter.get()::passes).toList();
    rows.set(shown);
    open.set(
        shown.stream()
            .filter(row -> opened != null && isSame(row, opened))
            .findFirst()
            .orElse(shown.isEmpty() ? null : shown.getFirst()));
  }

  private static boolean isSame(QuantityRow one, QuantityRow other) {
    return one.measure().named().id().equals(other.measure().named().id());
  }
}
