package org.taizhang.app.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.taizhang.model.Entity;
import org.taizhang.model.Ledger;
import org.taizhang.model.PlannedQuantity;
import org.taizhang.model.ProgressReport;
import org.taizhang.model.StateMove;
import org.taizhang.model.Target;
import org.taizhang.model.TargetId;
import org.taizhang.model.TargetState;
import org.taizhang.model.edit.Edit;
import org.taizhang.model.edit.Outcome;

/**
 * Knows what was typed into forms, by target and field and not by cell, and from that what a ledger
 * has to become; it knows nothing of how forms are read.
 */
final class FormOracle {
  private static final String[] WORDS = {
    "已开工", "=1+2", "＋新增两所", "-", "第一行\n第二行", "2024-9-30", "100", "“引号”与<尖括号>&", "进度过半"
  };

  private final Ledger before;
  private final Map<Slot, Object> typed = new LinkedHashMap<>();
  private final Map<Slot, Object> broken = new LinkedHashMap<>();

  FormOracle(Ledger before) {
    this.before = before;
  }

  /** A row of a form as it went out. */
  record RowOf(FormLine line, PlannedQuantity quantity, boolean main) {
    List<FormField> fields() {
      return java.util.Arrays.stream(FormField.values())
          .filter(field -> field == FormField.REACHED ? quantity != null : main)
          .toList();
    }

    Slot slot(FormField field) {
      return new Slot(
          OfficeLedger.AS_OF,
          line.target().id(),
          line.department(),
          field,
          field == FormField.REACHED ? quantity.id() : null);
    }
  }

  static List<RowOf> rows(Ledger ledger, FormUnit unit) {
    List<RowOf> rows = new java.util.ArrayList<>();
    for (FormLine line : unit.lines()) {
      List<PlannedQuantity> all = ledger.quantities(line.target().id());
      rows.add(new RowOf(line, all.isEmpty() ? null : all.getFirst(), true));
      all.stream().skip(1).forEach(more -> rows.add(new RowOf(line, more, false)));
    }
    return rows;
  }

  /** Types something into some cells of every other row. */
  void fillIn(FormSheetEdits sheet, List<RowOf> rows, Random random) {
    for (int i = 0; i < rows.size(); i++) {
      for (FormField field : rows.get(i).fields()) {
        if (random.nextInt(4) == 0) {
          sheet.type(i, FormColumn.valueOf(field.name()), cell(rows.get(i).slot(field), random));
        }
      }
    }
  }

  private Object cell(Slot slot, Random random) {
    int dice = random.nextInt(12);
    if (dice == 0) {
      typed.put(slot, "");
      return "";
    }
    boolean wrong = dice == 1;
    return switch (slot.field()) {
      case PERCENT -> {
        int value = random.nextInt(101);
        typed.put(slot, value);
        if (wrong) {
          typed.remove(slot);
          broken.put(slot, value);
          yield random.nextBoolean() ? Double.valueOf(150) : "过半";
        }
        yield switch (random.nextInt(4)) {
          case 0 -> value + "%";
          case 1 -> String.valueOf(value);
          default -> Double.valueOf(value);
        };
      }
      case REACHED -> {
        BigDecimal value = BigDecimal.valueOf(random.nextInt(100_000), random.nextInt(3));
        if (wrong) {
          broken.put(slot, value);
          yield "3所";
        }
        typed.put(slot, value);
        yield random.nextBoolean() ? value.toPlainString() : Double.valueOf(value.doubleValue());
      }
      case STATE -> {
        boolean complete = random.nextInt(3) == 0;
        typed.put(slot, complete ? Claim.COMPLETE : Claim.STARTED);
        yield complete ? "已完成申报" : "已开始";
      }
      case TEXT, LAG, PROBLEMS, NEXT, COORDINATION, FILLED_BY -> {
        String text = WORDS[random.nextInt(WORDS.length)];
        typed.put(slot, text);
        yield random.nextBoolean() ? text : "  " + text + "\n";
      }
    };
  }

  /** Rows were deleted: nothing of them was typed. */
  void forget(RowOf row) {
    row.fields()
        .forEach(field -> {
          typed.remove(row.slot(field));
          broken.remove(row.slot(field));
        });
  }

  /** Compares what was read with what must have been, and the ledgers before and after. */
  void check(Ledger now, Returned returned, String as) {
    Map<Slot, Object> clean = new HashMap<>();
    Map<Slot, Object> doubtful = new HashMap<>();
    Set<TargetId> told = new HashSet<>();
    typed.forEach((slot, value) -> {
      Object base = held(before, slot);
      Object here = held(now, slot);
      if (!same(value, base)) {
        told.add(slot.target());
        if (!same(value, here)) {
          boolean ok =
              same(here, base)
                  && !reworded(now, slot.target())
                  && !isPartial(slot)
                  && allowed(now, slot, value);
          (ok ? clean : doubtful).put(slot, value);
        }
      }
    });
    dropMereNames(now, clean, doubtful);
    assertThat(returned.clean())
        .extracting(FormDifference::slot)
        .as(as + ": clean")
        .containsExactlyInAnyOrderElementsOf(clean.keySet());
    assertThat(returned.differences())
        .extracting(FormDifference::slot)
        .as(as + ": all")
        .hasSize(clean.size() + doubtful.size())
        .containsAll(doubtful.keySet());
    assertThat(returned.problems())
        .filteredOn(one -> one.kind() == FormProblem.Kind.BROKEN)
        .as(as + ": broken")
        .hasSameSizeAs(broken.keySet());
    assertThat(returned.problems())
        .filteredOn(one -> one.kind() == FormProblem.Kind.WORDING)
        .as(as + ": wording")
        .hasSizeGreaterThanOrEqualTo((int) told.stream().filter(one -> reworded(now, one)).count());
    assertThat(returned.problems())
        .as(as + ": nobody wrote over locked cells")
        .noneMatch(one -> one.kind() == FormProblem.Kind.LOCKED);
    Edit.Together edit = FormTaking.edit(now, returned.clean(), UUID::randomUUID);
    Outcome outcome = now.apply(edit);
    assertThat(outcome).as(as).isInstanceOf(Outcome.Accepted.class);
    Ledger after = ((Outcome.Accepted) outcome).ledger();
    compare(now, after, clean, as);
    assertThat(((Outcome.Accepted) after.apply(edit.inverse())).ledger()).as(as).isEqualTo(now);
  }

  private void compare(Ledger now, Ledger after, Map<Slot, Object> clean, String as) {
    Map<TargetId, TargetState> states = new HashMap<>();
    clean.forEach((slot, value) -> {
      assertThat(same(value, after(after, clean, slot))).as(as + " " + slot).isTrue();
      TargetState state = now.target(slot.target()).state();
      boolean deed = slot.field() != FormField.STATE && deed(after, slot);
      TargetState reached =
          value instanceof Claim claim
              ? (claim == Claim.COMPLETE ? TargetState.CLAIMED : TargetState.IN_PROGRESS)
              : deed ? TargetState.IN_PROGRESS : TargetState.NOT_STARTED;
      states.merge(slot.target(), max(state, reached), FormOracle::max);
    });
    for (Slot slot : everySlot(now)) {
      if (!clean.containsKey(slot) && slot.field() != FormField.STATE) {
        assertThat(same(held(now, slot), held(after, slot)))
            .as(as + ": untouched " + slot)
            .isTrue();
      }
    }
    states.forEach((target, state) ->
        assertThat(after.target(target).state()).as(as + " " + target).isEqualTo(state));
    assertThat(others(after, now)).as(as).isEqualTo(others(now, now));
  }

  private static Object after(Ledger after, Map<Slot, Object> clean, Slot slot) {
    return slot.field() == FormField.STATE ? clean.get(slot) : held(after, slot);
  }

  private static TargetState max(TargetState one, TargetState other) {
    return one.compareTo(other) >= 0 ? one : other;
  }

  private static boolean deed(Ledger after, Slot slot) {
    ProgressReport report = report(after, slot);
    return report.percent() != null
        ? report.percent() > 0
        : !report.account().text().isBlank() || !report.reached().all().isEmpty();
  }

  /** All that reports and moves do not touch. */
  private static List<Entity> others(Ledger ledger, Ledger now) {
    return ledger
        .entities()
        .filter(one -> !(one instanceof ProgressReport) && !(one instanceof StateMove))
        .map(one ->
            one instanceof Target target
                ? (Entity) target.withState(now.target(target.id()).state())
                : one)
        .toList();
  }

  private static Set<Slot> everySlot(Ledger ledger) {
    Set<Slot> slots = new HashSet<>();
    for (FormUnit unit : FormUnits.of(ledger, FormWish.all(OfficeLedger.AS_OF))) {
      for (RowOf row : rows(ledger, unit)) {
        row.fields().forEach(field -> slots.add(row.slot(field)));
      }
    }
    return slots;
  }

  private static void dropMereNames(
      Ledger now, Map<Slot, Object> clean, Map<Slot, Object> doubtful) {
    List.of(clean, doubtful)
        .forEach(map ->
            map.keySet()
                .removeIf(slot ->
                    slot.field() == FormField.FILLED_BY
                        && report(now, slot) == null
                        && java.util.stream.Stream.concat(
                                clean.keySet().stream(), doubtful.keySet().stream())
                            .noneMatch(other ->
                                other.field() != FormField.FILLED_BY
                                    && other.target().equals(slot.target())
                                    && other.department().equals(slot.department()))));
  }

  private boolean allowed(Ledger now, Slot slot, Object value) {
    if (slot.field() != FormField.STATE) {
      return true;
    }
    TargetState state = now.target(slot.target()).state();
    if (value == Claim.COMPLETE) {
      return state.compareTo(TargetState.CLAIMED) < 0 && OfficeLedger.leads(now, slot);
    }
    return value == Claim.STARTED && state == TargetState.NOT_STARTED;
  }

  /** Whether something else that the department said of the target cannot be. */
  private boolean isPartial(Slot slot) {
    return broken.keySet().stream()
        .anyMatch(other ->
            other.target().equals(slot.target()) && other.department().equals(slot.department()));
  }

  private boolean reworded(Ledger now, TargetId target) {
    return !before.target(target).text().equals(now.target(target).text());
  }

  private static ProgressReport report(Ledger ledger, Slot slot) {
    return ledger.reports(slot.target()).stream()
        .filter(one -> one.asOf().equals(slot.asOf()) && slot.department().equals(one.department()))
        .findFirst()
        .orElse(null);
  }

  /** What stands in a field, empty for nothing. */
  static Object held(Ledger ledger, Slot slot) {
    if (slot.field() == FormField.STATE) {
      return switch (ledger.target(slot.target()).state()) {
        case NOT_STARTED, STOPPED -> "";
        case IN_PROGRESS -> Claim.STARTED;
        case CLAIMED, COMPLETED, CLOSED -> Claim.COMPLETE;
      };
    }
    ProgressReport report = report(ledger, slot);
    if (report == null) {
      return "";
    }
    return switch (slot.field()) {
      case TEXT -> report.account().text();
      case LAG -> report.account().lag();
      case PROBLEMS -> report.account().problems();
      case NEXT -> report.account().next();
      case COORDINATION -> report.account().coordination();
      case PERCENT -> report.percent() == null ? "" : report.percent();
      case REACHED -> report.reached().of(slot.quantity()).<Object>map(one -> one).orElse("");
      case FILLED_BY ->
          report.approvals().approvals().isEmpty()
              ? ""
              : report.approvals().approvals().getFirst().who();
      case STATE -> throw new AssertionError();
    };
  }

  private static boolean same(Object one, Object other) {
    return (one instanceof BigDecimal a && other instanceof BigDecimal b)
        ? a.compareTo(b) == 0
        : Objects.equals(one, other);
  }
}
