package org.taizhang.app.exchange;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.taizhang.app.kit.Dates;
import org.taizhang.app.kit.Messages;
import org.taizhang.app.xlsx.FormSheet;
import org.taizhang.app.xlsx.FormSheet.Column;
import org.taizhang.app.xlsx.FormSheet.Use;
import org.taizhang.model.Ledger;

/** Makes the form of a department. */
final class FormSheets {
  private static final int NAMED = 3;
  private static final int NOTES = 4;

  private final Ledger ledger;
  private final LocalDate asOf;
  private final Messages messages;
  private final FormWords words;

  FormSheets(Ledger ledger, LocalDate asOf, Messages messages) {
    this.ledger = ledger;
    this.asOf = asOf;
    this.messages = messages;
    this.words = new FormWords(messages);
  }

  FormSheet of(FormUnit unit, UUID form) {
    FormRows rows = new FormRows(ledger, asOf, form, messages);
    return new FormSheet(
        words.text("form.sheet"),
        words.text("form.title", unit.called(), Dates.day(asOf)),
        notes(),
        Arrays.stream(FormColumn.values()).map(this::column).toList(),
        NAMED,
        unit.lines().stream().flatMap(line -> rows.of(line).stream()).toList());
  }

  private List<String> notes() {
    return java.util.stream.IntStream.rangeClosed(1, NOTES)
        .mapToObj(number -> words.text("form.note." + number))
        .toList();
  }

  private Column column(FormColumn column) {
    Use use =
        switch (column) {
          case PLAN, PROJECT, TARGET, QUANTITY, FORMER_TEXT -> new Use.Given();
          case NUMBER, YEAR, ROLE, DUE, FORMER_PERCENT -> new Use.GivenBriefly();
          case TEXT, LAG, PROBLEMS, NEXT, COORDINATION, FILLED_BY -> new Use.Words();
          case PERCENT -> new Use.Whole(0, 100, words.text("form.complaint.percent"));
          case REACHED -> new Use.Amount(words.text("form.complaint.reached"));
          case STATE -> new Use.Choice(words.claims(), words.text("form.complaint.state"));
          case KEY -> new Use.Hidden();
        };
    return new Column(words.of(column), column.width(), use);
  }
}
