package org.taizhang.app.work;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;
import org.taizhang.app.kit.Dates;
import org.taizhang.app.kit.Numbers;
import org.taizhang.app.session.QuantityWords;
import org.taizhang.model.PlannedQuantity;
import org.taizhang.model.ProgressReport;
import org.taizhang.model.QuantityId;
import org.taizhang.model.ReportId;
import org.taizhang.model.TargetId;
import org.taizhang.model.work.Account;
import org.taizhang.model.work.Approval;
import org.taizhang.model.work.ApprovalChain;
import org.taizhang.model.work.ApprovalStage;
import org.taizhang.model.work.Reached;
import org.taizhang.model.work.ReachedQuantities;

/** A report being written, and what keeps it from being saved. */
final class ReportForm {
  private final WorkTools tools;
  private final TargetId target;
  private final @Nullable ProgressReport old;
  private final ObjectProperty<@Nullable LocalDate> asOf;
  private final ObjectProperty<Reporter> reporter;
  private final StringProperty percent = new SimpleStringProperty("");
  private final Map<QuantityId, StringProperty> reached = new LinkedHashMap<>();
  private final Map<AccountPart, StringProperty> account = new EnumMap<>(AccountPart.class);
  private final Map<ApprovalStage, StringProperty> stages = new EnumMap<>(ApprovalStage.class);
  private final StringBinding fault;
  private final String before;

  /**
   * @param old the report to be changed; null for a new one
   */
  ReportForm(WorkTools tools, TargetId target, @Nullable ProgressReport old) {
    this.tools = tools;
    this.target = target;
    this.old = old;
    var defaults = new ReportDefaults(tools, target);
    asOf = new SimpleObjectProperty<>(old == null ? defaults.asOf() : old.asOf());
    var department = old == null ? defaults.department() : old.department();
    reporter =
        new SimpleObjectProperty<>(Reporter.of(tools.ledger(), department, tools.messages()));
    quantities().forEach(one -> reached.put(one.id(), new SimpleStringProperty("")));
    for (var part : AccountPart.values()) {
      account.put(part, new SimpleStringProperty(""));
    }
    for (var stage : ApprovalStage.values()) {
      stages.put(stage, new SimpleStringProperty(""));
    }
    if (old != null) {
      fill(old);
    }
    fault = Bindings.createStringBinding(this::fault, all());
    before = typed();
  }

  /** A new report, or the one that stands for the usual department and day already. */
  static ReportForm begin(WorkTools tools, TargetId target) {
    var defaults = new ReportDefaults(tools, target);
    return new ReportForm(tools, target, defaults.standing(defaults.asOf(), defaults.department()));
  }

  private void fill(ProgressReport from) {
    percent.set(from.percent() == null ? "" : from.percent().toString());
    reached.forEach(
        (id, text) -> text.set(from.reached().of(id).map(QuantityWords::number).orElse("")));
    account.forEach((part, text) -> text.set(part.of(from.account())));
    from.approvals().approvals().forEach(one -> stageProperty(one.stage()).set(one.who()));
  }

  /** All that is typed, to tell whether it was changed. */
  private String typed() {
    List<String> parts = new ArrayList<>();
    for (var one : all()) {
      parts.add(String.valueOf(((javafx.beans.value.ObservableValue<?>) one).getValue()));
    }
    return String.join("\n", parts);
  }

  private Observable[] all() {
    List<Observable> all = new ArrayList<>(List.of(asOf, reporter, percent));
    all.addAll(reached.values());
    all.addAll(account.values());
    all.addAll(stages.values());
    return all.toArray(Observable[]::new);
  }

  boolean isChanged() {
    return !typed().equals(before);
  }

  /** What can be counted of the target. */
  List<PlannedQuantity> quantities() {
    return tools.ledger().quantities(target);
  }

  List<Reporter> reporters() {
    var ledger = tools.ledger();
    return Reporter.of(ledger, ledger.target(target).project(), tools.messages());
  }

  ObjectProperty<@Nullable LocalDate> asOfProperty() {
    return asOf;
  }

  ObjectProperty<Reporter> reporterProperty() {
    return reporter;
  }

  StringProperty percentProperty() {
    return percent;
  }

  StringProperty reachedProperty(QuantityId id) {
    return Objects.requireNonNull(reached.get(id));
  }

  StringProperty accountProperty(AccountPart part) {
    return Objects.requireNonNull(account.get(part));
  }

  /** Who let it pass at a stage; empty for nobody. */
  StringProperty stageProperty(ApprovalStage stage) {
    return Objects.requireNonNull(stages.get(stage));
  }

  /** Why it cannot be saved, in one sentence; empty when it can. */
  StringBinding faultProperty() {
    return fault;
  }

  /** Whether there is an earlier report to start from. */
  boolean hasLast() {
    return last() != null;
  }

  /** Takes the words of the report before; what was written stays. */
  void startFromLast() {
    var last = last();
    if (last != null) {
      account.forEach((part, text) -> {
        if (text.get().isBlank()) {
          text.set(part.of(last.account()));
        }
      });
    }
  }

  private @Nullable ProgressReport last() {
    return new ReportDefaults(tools, target).last(asOf.get(), reporter.get().id(), old);
  }

  /** Puts the report into the ledger; false while there is a fault, or when it is refused. */
  boolean save() {
    var day = asOf.get();
    if (day == null || !fault.get().isEmpty()) {
      return false;
    }
    var wanted =
        new ProgressReport(
            new ReportId(tools.ids().get()),
            target,
            reporter.get().id(),
            day,
            percent.get().isBlank() ? null : percent().orElse(null),
            new ReachedQuantities(counted()),
            words(),
            chain());
    var edit = ReportEdits.put(tools.ledger(), old, wanted, tools.ids());
    return edit.edits().isEmpty()
        || tools
            .workspace()
            .submit(
                edit, tools.messages().text("report.saved", reporter.get().name(), Dates.day(day)));
  }

  private Account words() {
    Map<AccountPart, String> words = new EnumMap<>(AccountPart.class);
    account.forEach((part, text) -> words.put(part, text.get()));
    return AccountPart.account(words);
  }

  private List<Reached> counted() {
    List<Reached> counted = new ArrayList<>();
    if (old != null) {
      // what is counted of the project as a whole is not asked for here
      old.reached().all().stream()
          .filter(one -> !reached.containsKey(one.quantity()))
          .forEach(counted::add);
    }
    reached.forEach((id, text) ->
        Numbers.typed(text.get()).ifPresent(value -> counted.add(new Reached(id, value))));
    return counted;
  }

  /** Who stays where they were keep their day. */
  private ApprovalChain chain() {
    List<Approval> approvals = new ArrayList<>();
    stages.forEach((stage, name) -> {
      var who = name.get().strip();
      if (!who.isEmpty()) {
        approvals.add(approved(stage, who).orElse(new Approval(stage, who, tools.today())));
      }
    });
    return new ApprovalChain(approvals);
  }

  private Optional<Approval> approved(ApprovalStage stage, String who) {
    return old == null
        ? Optional.empty()
        : old.approvals().approvals().stream()
            .filter(one -> one.stage() == stage && one.who().equals(who))
            .findFirst();
  }

  private Optional<Integer> percent() {
    return Numbers.percent(percent.get());
  }

  private String fault() {
    var messages = tools.messages();
    var day = asOf.get();
    if (day == null) {
      return messages.text("report.fault.day");
    }
    if (day.isAfter(tools.today())) {
      return messages.text("report.fault.future");
    }
    if (!percent.get().isBlank() && percent().isEmpty()) {
      return messages.text("report.fault.percent", percent.get().strip());
    }
    for (var text : reached.values()) {
      if (!text.get().isBlank() && Numbers.typed(text.get()).isEmpty()) {
        return messages.text("report.fault.number", text.get().strip());
      }
    }
    var standing = new ReportDefaults(tools, target).standing(day, reporter.get().id());
    if (standing != null && (old == null || !standing.id().equals(old.id()))) {
      return messages.text("report.fault.standing", reporter.get().name(), Dates.day(day));
    }
    boolean empty = percent.get().isBlank() && counted().isEmpty() && words().equals(Account.NONE);
    return empty ? messages.text("report.fault.empty") : "";
  }
}
