package org.taizhang.app.exchange;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.taizhang.app.kit.Dates;
import org.taizhang.app.kit.Messages;
import org.taizhang.app.kit.YearWords;
import org.taizhang.app.page.Reminder;
import org.taizhang.model.Ledger;
import org.taizhang.model.ProgressReport;
import org.taizhang.model.Target;

/** What 催办单 say of what departments owe. */
public final class ReminderLines {
  private final Ledger ledger;
  private final LocalDate asOf;
  private final Messages messages;

  /**
   * @param asOf the day up to which was to be reported
   */
  public ReminderLines(Ledger ledger, LocalDate asOf, Messages messages) {
    this.ledger = ledger;
    this.asOf = asOf;
    this.messages = messages;
  }

  /** The 催办单 of a department. */
  public Reminder of(Owed owed) {
    return new Reminder(
        owed.unit().called(),
        owed.asked(),
        owed.missing().stream().map(this::line).toList(),
        owed.unit().lines().stream().anyMatch(line -> line.plan().demonstration()));
  }

  /** The same in words, a line a target, to be sent as a message. */
  public String text(Owed owed) {
    String head =
        messages.text(
            "forms.reminder.text",
            owed.unit().called(),
            Dates.day(asOf),
            owed.asked(),
            owed.missing().size());
    StringBuilder text = new StringBuilder(head);
    int number = 0;
    for (FormLine line : owed.missing()) {
      text.append('\n')
          .append(
              messages.text(
                  "forms.reminder.line",
                  ++number,
                  line.plan().title(),
                  line.project().name(),
                  line.target().text()));
    }
    return text.toString();
  }

  private Reminder.Line line(FormLine line) {
    Target target = line.target();
    return new Reminder.Line(
        line.plan().title(),
        line.project().number(),
        line.project().name(),
        new YearWords(messages).briefTarget(target.years()),
        target.text(),
        line.roles().stream()
            .map(role -> messages.of("role", role))
            .collect(Collectors.joining("、")),
        FormRows.wording(target, messages).getOrDefault(FormColumn.DUE, ""),
        last(line));
  }

  /** When something was reported last, and how far it had come. */
  private String last(FormLine line) {
    List<ProgressReport> before =
        ledger.reports(line.target().id()).stream()
            .filter(report -> report.asOf().isBefore(asOf))
            .filter(report ->
                report.department() == null || line.department().equals(report.department()))
            .toList();
    return before.stream()
        .max(Comparator.comparing(ProgressReport::asOf))
        .map(report ->
            report.percent() == null
                ? Dates.day(report.asOf())
                : messages.text("forms.reminder.last", Dates.day(report.asOf()), report.percent()))
        .orElse("");
  }
}
