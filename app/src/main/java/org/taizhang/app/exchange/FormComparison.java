package org.taizhang.app.exchange;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.taizhang.app.exchange.FormDifference.Verdict;
import org.taizhang.app.kit.Messages;
import org.taizhang.model.Department;
import org.taizhang.model.Ledger;
import org.taizhang.model.Plan;
import org.taizhang.model.PlannedQuantity;
import org.taizhang.model.Target;
import org.taizhang.seeds.source.RawSheet;

/** Holds the rows of returned forms against a ledger, and against each other. */
final class FormComparison {
  private final Ledger ledger;
  private final FormWords words;
  private final CellValues values;
  private final Doubts doubts;
  private final LockedCells locked;
  private final Map<Slot, List<FormDifference>> differences = new LinkedHashMap<>();
  private final Set<List<Object>> broken = new HashSet<>();
  private final Set<FormProblem> problems = new LinkedHashSet<>();

  FormComparison(Ledger ledger, Messages messages) {
    this.ledger = ledger;
    this.words = new FormWords(messages);
    this.values = new CellValues(words);
    this.doubts = new Doubts(ledger, words);
    this.locked = new LockedCells(ledger, messages);
  }

  void take(FormRow row) {
    RowKey key = row.key();
    if (!(ledger.find(key.plan()) instanceof Plan)) {
      problem(FormProblem.Kind.FOREIGN, row, "form.problem.plan");
    } else if (!(ledger.find(key.target()) instanceof Target target)) {
      problem(
          FormProblem.Kind.FOREIGN,
          row,
          "form.problem.target",
          row.where(FormColumn.TARGET),
          shown(row, FormColumn.TARGET));
    } else if (!(ledger.find(key.department()) instanceof Department)) {
      problem(FormProblem.Kind.FOREIGN, row, "form.problem.department", row.where(FormColumn.KEY));
    } else {
      take(row, target);
    }
  }

  private void take(FormRow row, Target target) {
    boolean outdated = !Wording.sum(ledger, target).equals(row.key().wording());
    boolean told = false;
    for (FormColumn column : FormColumn.values()) {
      FormField field = column.field().orElse(null);
      RawSheet.Cell cell = field == null ? null : row.cell(column);
      if (field != null && cell != null && row.key().fields().contains(field)) {
        told |= take(row, column, field, cell, outdated);
      }
    }
    if (outdated && told) {
      problem(
          FormProblem.Kind.WORDING,
          row,
          "form.problem.wording",
          row.where(FormColumn.TARGET),
          shown(row, FormColumn.TARGET),
          target.text());
    }
    if (!outdated) {
      problems.addAll(locked.changed(row, target));
    }
  }

  /** Whether the cell says something new. */
  private boolean take(
      FormRow row, FormColumn column, FormField field, RawSheet.Cell cell, boolean outdated) {
    switch (values.read(field, cell)) {
      case CellValues.Value.Broken(String expected) -> {
        broken.add(List.of(row.key().target(), row.key().department()));
        problem(
            FormProblem.Kind.BROKEN,
            row,
            "form.problem.value",
            row.where(column),
            words.of(field),
            cell.shown().strip(),
            expected);
        return false;
      }
      case CellValues.Value.Read(Entry after) -> {
        return !row.key().stood(field, after) && differs(row, column, field, after, outdated);
      }
    }
  }

  private boolean differs(
      FormRow row, FormColumn column, FormField field, @Nullable Entry after, boolean outdated) {
    RowKey key = row.key();
    Slot slot =
        new Slot(
            key.asOf(),
            key.target(),
            key.department(),
            field,
            field == FormField.REACHED ? key.quantity() : null);
    if (slot.quantity() != null && !(ledger.find(slot.quantity()) instanceof PlannedQuantity)) {
      problem(FormProblem.Kind.FOREIGN, row, "form.problem.quantity", row.where(column));
      return false;
    }
    Entry before = Standing.entry(ledger, slot);
    boolean moved = !key.stood(field, before);
    String note = doubts.of(slot, after, moved);
    Verdict verdict =
        note.isEmpty() ? outdated ? Verdict.OUTDATED : Verdict.CLEAN : Verdict.CONFLICT;
    FormDifference difference =
        new FormDifference(
            slot,
            before,
            after,
            verdict,
            verdict == Verdict.OUTDATED ? words.text("form.note.outdated") : note,
            row.file(),
            row.where(column));
    List<FormDifference> all = differences.computeIfAbsent(slot, _ -> new ArrayList<>());
    if (all.stream().noneMatch(one -> Objects.equals(one.after(), after))) {
      all.add(difference);
    }
    return true;
  }

  /** Against the ledger; what is answered in two ways has a doubt each. */
  List<FormDifference> differences() {
    List<FormDifference> result = new ArrayList<>();
    differences.forEach((slot, all) -> {
      if (all.size() == 1) {
        if (!Objects.equals(all.getFirst().before(), all.getFirst().after())) {
          result.addAll(all);
        }
      } else {
        all.forEach(
            one -> result.add(one.doubted(Verdict.CONFLICT, words.text("form.note.twice"))));
      }
    });
    return withoutMereNames(result.stream().map(this::unlessPartial).toList());
  }

  /** Half an answer would count as a report. */
  private FormDifference unlessPartial(FormDifference one) {
    return one.verdict() == Verdict.CLEAN && broken.contains(whose(one.slot()))
        ? one.doubted(Verdict.PARTIAL, words.text("form.note.partial"))
        : one;
  }

  /** A name alone, in a row that says nothing else, is no report. */
  private List<FormDifference> withoutMereNames(List<FormDifference> all) {
    Set<List<Object>> told = new HashSet<>();
    all.stream()
        .filter(one -> one.slot().field() != FormField.FILLED_BY)
        .forEach(one -> told.add(whose(one.slot())));
    return all.stream()
        .filter(one -> told.contains(whose(one.slot())) || one.before() != null || isReported(one))
        .toList();
  }

  private boolean isReported(FormDifference one) {
    Slot slot = one.slot();
    return Standing.report(ledger, slot) != null;
  }

  private static List<Object> whose(Slot slot) {
    return List.of(slot.target(), slot.department());
  }

  List<FormProblem> problems() {
    differences.values().stream()
        .filter(all -> all.size() > 1)
        .forEach(all -> {
          FormDifference first = all.getFirst();
          FormDifference other = all.get(1);
          problems.add(
              new FormProblem(
                  FormProblem.Kind.TWICE,
                  other.file(),
                  words.text(
                      "form.problem.twice",
                      other.file(),
                      other.cell(),
                      first.file(),
                      first.cell())));
        });
    return List.copyOf(problems);
  }

  private static String shown(FormRow row, FormColumn column) {
    RawSheet.Cell cell = row.cell(column);
    return cell == null ? "" : cell.shown().strip();
  }

  private void problem(FormProblem.Kind kind, FormRow row, String key, Object... arguments) {
    List<Object> all = new ArrayList<>(List.of(row.file()));
    all.addAll(List.of(arguments));
    problems.add(new FormProblem(kind, row.file(), words.text(key, all.toArray())));
  }
}
