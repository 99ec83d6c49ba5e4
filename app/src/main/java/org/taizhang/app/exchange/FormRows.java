package org.taizhang.app.exchange;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.taizhang.app.kit.Dates;
import org.taizhang.app.kit.Messages;
import org.taizhang.app.kit.YearWords;
import org.taizhang.app.session.QuantityWords;
import org.taizhang.app.xlsx.FormSheet.Cell;
import org.taizhang.model.Ledger;
import org.taizhang.model.PlannedQuantity;
import org.taizhang.model.ProgressReport;
import org.taizhang.model.QuantityId;
import org.taizhang.model.Target;

/**
 * The rows of a form: one a target, which has its first quantity too, and one for each further
 * quantity.
 */
final class FormRows {
  private final Ledger ledger;
  private final LocalDate asOf;
  private final UUID form;
  private final Messages messages;
  private final FormWords words;

  FormRows(Ledger ledger, LocalDate asOf, UUID form, Messages messages) {
    this.ledger = ledger;
    this.asOf = asOf;
    this.form = form;
    this.messages = messages;
    this.words = new FormWords(messages);
  }

  List<List<Cell>> of(FormLine line) {
    List<PlannedQuantity> quantities = ledger.quantities(line.target().id());
    List<List<Cell>> rows = new ArrayList<>();
    rows.add(row(line, quantities.isEmpty() ? null : quantities.getFirst(), true));
    quantities.stream().skip(1).forEach(further -> rows.add(row(line, further, false)));
    return rows;
  }

  private List<Cell> row(FormLine line, @Nullable PlannedQuantity quantity, boolean main) {
    QuantityId counted = quantity == null ? null : quantity.id();
    Map<FormColumn, Cell> cells = new EnumMap<>(FormColumn.class);
    given(line).forEach((column, text) -> cells.put(column, Cell.given(text)));
    if (main) {
      former(line).forEach((column, text) -> cells.put(column, Cell.given(text)));
    }
    if (quantity != null) {
      cells.put(FormColumn.QUANTITY, Cell.given(new QuantityWords(messages).of(quantity.value())));
    }
    Map<FormField, String> sums = new EnumMap<>(FormField.class);
    for (FormColumn column : FormColumn.values()) {
      column
          .field()
          .filter(field -> field == FormField.REACHED ? counted != null : main)
          .ifPresent(field -> {
            Entry entry = Standing.entry(ledger, slot(line, field, counted));
            sums.put(field, RowKey.sum(entry));
            cells.put(column, open(entry, field));
          });
    }
    cells.put(FormColumn.KEY, Cell.given(key(line, counted, main, sums).text()));
    List<Cell> row = new ArrayList<>();
    for (FormColumn column : FormColumn.values()) {
      row.add(cells.getOrDefault(column, Cell.given("")));
    }
    return row;
  }

  private Slot slot(FormLine line, FormField field, @Nullable QuantityId quantity) {
    return new Slot(
        asOf,
        line.target().id(),
        line.department(),
        field,
        field == FormField.REACHED ? quantity : null);
  }

  private Cell open(@Nullable Entry entry, FormField field) {
    return switch (entry) {
      case Entry.Percent(int value) -> Cell.open(BigDecimal.valueOf(value));
      case Entry.Amount(BigDecimal value) -> Cell.open(value);
      case Entry.Words _, Entry.Claimed _ -> Cell.open(words.of(entry));
      case null ->
          switch (field) {
            case PERCENT, REACHED -> Cell.open((BigDecimal) null);
            case TEXT, STATE, LAG, PROBLEMS, NEXT, COORDINATION, FILLED_BY -> Cell.open("");
          };
    };
  }

  private RowKey key(
      FormLine line, @Nullable QuantityId quantity, boolean main, Map<FormField, String> sums) {
    return new RowKey(
        form,
        asOf,
        line.plan().id(),
        line.department(),
        line.target().id(),
        quantity,
        main,
        Wording.sum(ledger, line.target()),
        sums);
  }

  private Map<FormColumn, String> given(FormLine line) {
    Target target = line.target();
    Map<FormColumn, String> given = new EnumMap<>(FormColumn.class);
    given.put(FormColumn.PLAN, line.plan().title());
    given.put(FormColumn.NUMBER, String.valueOf(line.project().number()));
    given.put(FormColumn.PROJECT, line.project().name());
    given.putAll(wording(target, messages));
    given.put(
        FormColumn.ROLE,
        line.roles().stream()
            .map(role -> messages.of("role", role))
            .collect(Collectors.joining("、")));
    return given;
  }

  /** What a form shows of a target itself. */
  static Map<FormColumn, String> wording(Target target, Messages messages) {
    return Map.of(
        FormColumn.TARGET,
        target.text(),
        FormColumn.YEAR,
        new YearWords(messages).briefTarget(target.years()),
        FormColumn.DUE,
        due(target));
  }

  private static String due(Target target) {
    if (target.due() != null) {
      return Dates.day(target.due());
    }
    return target.schedule() == null ? "" : target.schedule().words();
  }

  private Map<FormColumn, String> former(FormLine line) {
    ProgressReport former = last(line);
    return former == null
        ? Map.of()
        : Map.of(
            FormColumn.FORMER_TEXT,
            words.text("form.former", Dates.day(former.asOf()), former.account().text()),
            FormColumn.FORMER_PERCENT,
            former.percent() == null ? "" : former.percent() + "%");
  }

  /** What was reported last before the day, by the department or the office for it. */
  private @Nullable ProgressReport last(FormLine line) {
    return ledger.reports(line.target().id()).stream()
        .filter(report -> report.asOf().isBefore(asOf))
        .filter(report ->
            report.department() == null || Objects.equals(report.department(), line.department()))
        .reduce((_, later) -> later)
        .orElse(null);
  }
}
