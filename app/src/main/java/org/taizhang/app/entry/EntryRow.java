package org.taizhang.app.entry;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.taizhang.app.entry.EntryField.Kind;
import org.taizhang.app.kit.Messages;
import org.taizhang.app.kit.Numbers;
import org.taizhang.model.PlannedQuantity;
import org.taizhang.model.ProgressReport;
import org.taizhang.model.ReportId;
import org.taizhang.model.work.Account;
import org.taizhang.model.work.ApprovalChain;
import org.taizhang.model.work.ApprovalStage;
import org.taizhang.model.work.Reached;
import org.taizhang.model.work.ReachedQuantities;

/** The report of a department of a target as of a day, as far as it is filled in. */
final class EntryRow {
  private final ReadOnlyObjectWrapper<EntryLine> line;
  private final LocalDate day;
  private final Messages messages;
  private final List<EntryField> fields;
  private final ReadOnlyObjectWrapper<@Nullable ProgressReport> standing =
      new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<@Nullable ProgressReport> last =
      new ReadOnlyObjectWrapper<>();
  private final BooleanBinding changed;

  /**
   * @param quantities what can be counted of the target
   */
  EntryRow(EntryLine line, LocalDate day, List<PlannedQuantity> quantities, Messages messages) {
    this.line = new ReadOnlyObjectWrapper<>(line);
    this.day = day;
    this.messages = messages;
    List<EntryField> all = new ArrayList<>();
    all.add(EntryField.of(Kind.TEXT, null));
    all.add(EntryField.of(Kind.PERCENT, null));
    quantities.forEach(one -> all.add(EntryField.of(Kind.REACHED, one)));
    all.add(EntryField.of(Kind.LAG, null));
    all.add(EntryField.of(Kind.NEXT, null));
    fields = List.copyOf(all);
    changed = Bindings.createBooleanBinding(this::differs, seen());
  }

  EntryLine line() {
    return line.get();
  }

  /** As the ledger holds it by now. */
  ReadOnlyObjectProperty<EntryLine> lineProperty() {
    return line.getReadOnlyProperty();
  }

  LocalDate day() {
    return day;
  }

  /** In the order in which they are filled in. */
  List<EntryField> fields() {
    return fields;
  }

  List<PlannedQuantity> quantities() {
    return fields.stream().map(EntryField::quantity).filter(Objects::nonNull).toList();
  }

  /** What the ledger holds of the department and the day; null for nothing. */
  ReadOnlyObjectProperty<@Nullable ProgressReport> standingProperty() {
    return standing.getReadOnlyProperty();
  }

  /** What was reported before the day; null for nothing. */
  ReadOnlyObjectProperty<@Nullable ProgressReport> lastProperty() {
    return last.getReadOnlyProperty();
  }

  /** Whether something was typed that the ledger does not hold. */
  BooleanBinding changedProperty() {
    return changed;
  }

  boolean isChanged() {
    return changed.get();
  }

  /** Why a cell cannot be saved as it is, in a few words; empty when it can. */
  StringBinding faultProperty(EntryField field) {
    return field.kind() == Kind.TEXT
        ? Bindings.createStringBinding(() -> fault(field), seen())
        : Bindings.createStringBinding(() -> fault(field), field.text());
  }

  String fault(EntryField field) {
    boolean silent = field.kind() == Kind.TEXT && isChanged() && isBlank();
    return silent ? messages.text("entry.fault.empty") : field.mistake(messages);
  }

  /** Takes what the ledger holds by now; what was typed and not saved stays. */
  void take(EntryLine at, @Nullable ProgressReport now, @Nullable ProgressReport before) {
    line.set(at);
    boolean typed = isChanged() && !says(now);
    standing.set(now);
    last.set(before);
    if (!typed) {
      forget();
    }
  }

  /** Gives up what was typed. */
  void forget() {
    fields.forEach(field -> field.text().set(field.of(standing.get())));
  }

  /**
   * Takes the words of the report before; what was written stays.
   *
   * @return whether there was anything to take
   */
  boolean startFromLast() {
    var open =
        fields.stream()
            .filter(field -> field.quantity() == null && field.kind() != Kind.PERCENT)
            .filter(field -> field.typed().isEmpty() && !field.of(last.get()).isEmpty())
            .toList();
    open.forEach(field -> field.text().set(field.of(last.get())));
    return !open.isEmpty();
  }

  /**
   * What is filled in. What was let pass already has to pass again, and what is not asked for here
   * stays.
   */
  ProgressReport report(Supplier<UUID> ids) {
    var old = standing.get();
    return new ProgressReport(
        old == null ? new ReportId(ids.get()) : old.id(),
        line().target().id(),
        line().department(),
        day,
        Numbers.percent(typed(Kind.PERCENT)).orElse(null),
        reached(old),
        account(old),
        old == null ? ApprovalChain.NONE : old.approvals().before(ApprovalStage.LEAD_OFFICE));
  }

  private Account account(@Nullable ProgressReport old) {
    var rest = old == null ? Account.NONE : old.account();
    return new Account(
        typed(Kind.TEXT), typed(Kind.LAG), rest.problems(), typed(Kind.NEXT), rest.coordination());
  }

  private ReachedQuantities reached(@Nullable ProgressReport old) {
    var asked = quantities().stream().map(PlannedQuantity::id).toList();
    List<Reached> all = new ArrayList<>();
    if (old != null) {
      old.reached().all().stream().filter(one -> !asked.contains(one.quantity())).forEach(all::add);
    }
    for (var field : fields) {
      if (field.quantity() != null) {
        var quantity = field.quantity().id();
        Numbers.typed(field.typed()).ifPresent(value -> all.add(new Reached(quantity, value)));
      }
    }
    return new ReachedQuantities(all);
  }

  private String typed(Kind kind) {
    return fields.stream()
        .filter(field -> field.kind() == kind)
        .findFirst()
        .map(EntryField::typed)
        .orElse("");
  }

  /** Whether a report says all that is typed, be it in other letters. */
  private boolean says(@Nullable ProgressReport now) {
    return now != null
        && Objects.equals(now.percent(), Numbers.percent(typed(Kind.PERCENT)).orElse(null))
        && now.reached().equals(reached(now))
        && now.account().equals(account(now))
        && fields.stream().allMatch(field -> field.mistake(messages).isEmpty());
  }

  private boolean differs() {
    return fields.stream().anyMatch(field -> !field.typed().equals(field.of(standing.get())));
  }

  private boolean isBlank() {
    return fields.stream().allMatch(field -> field.typed().isEmpty());
  }

  private Observable[] seen() {
    return Stream.concat(Stream.of(standing), fields.stream().map(EntryField::text))
        .toArray(Observable[]::new);
  }
}
