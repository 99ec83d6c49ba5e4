package org.taizhang.app.forms;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import org.taizhang.app.exchange.Owed;
import org.taizhang.app.exchange.ReminderLines;
import org.taizhang.app.kit.Dates;
import org.taizhang.app.page.Reminder;

/** Who has not reported, and 催办单 for them. */
final class MissingModel {
  private final FormTools tools;
  private final Asking asking;
  private final ReadOnlyObjectWrapper<List<Owed>> owed = new ReadOnlyObjectWrapper<>(List.of());
  private final ObjectProperty<@Nullable Owed> chosen = new SimpleObjectProperty<>();
  private final ReadOnlyObjectWrapper<@Nullable Said> said = new ReadOnlyObjectWrapper<>();

  MissingModel(FormTools tools, Asking asking) {
    this.tools = tools;
    this.asking = asking;
    asking.whenChanged(this::count);
    count();
  }

  private void count() {
    String looked = chosen.get() == null ? "" : chosen.get().unit().called();
    owed.set(
        asking.wish().map(wish -> Owed.of(tools.ledger(), wish)).orElse(List.of()).stream()
            .sorted((one, other) -> other.missing().size() - one.missing().size())
            .toList());
    chosen.set(
        owed.get().stream()
            .filter(one -> one.unit().called().equals(looked))
            .findFirst()
            .orElse(owed.get().isEmpty() ? null : owed.get().getFirst()));
  }

  FormTools tools() {
    return tools;
  }

  /** All that are asked, those that owe most first. */
  ReadOnlyObjectProperty<List<Owed>> owedProperty() {
    return owed.getReadOnlyProperty();
  }

  /** The one whose missing targets are shown; null only where nobody is asked. */
  ObjectProperty<@Nullable Owed> chosenProperty() {
    return chosen;
  }

  ReadOnlyObjectProperty<@Nullable Said> saidProperty() {
    return said.getReadOnlyProperty();
  }

  /** Those that owe something. */
  List<Owed> late() {
    return owed.get().stream().filter(one -> !one.missing().isEmpty()).toList();
  }

  /** One sentence about all of them. */
  String figures() {
    LocalDate day = asking.asOfProperty().get();
    return day == null
        ? ""
        : tools
            .messages()
            .text(
                "command.missing.done",
                Dates.day(day),
                owed.get().size(),
                owed.get().size() - late().size(),
                late().size());
  }

  /** The 催办单 of a department in words, to be sent as a message; empty where it owes nothing. */
  String words(Owed one) {
    LocalDate day = asking.asOfProperty().get();
    return day == null || one.missing().isEmpty()
        ? ""
        : new ReminderLines(tools.ledger(), day, tools.messages()).text(one);
  }

  /** The day, for the name of a file. */
  String fileDay() {
    LocalDate day = asking.asOfProperty().get();
    return day == null ? "" : Dates.day(day);
  }

  /** Says that the words of a department's 催办单 can be pasted now. */
  void copied(Owed one) {
    said.set(new Said(true, tools.messages().text("forms.missing.copied", one.unit().called())));
  }

  /** Writes the 催办单 of these into one file: a PDF, or a workbook of a sheet each. */
  void save(List<Owed> wanted, Path file) {
    LocalDate day = asking.asOfProperty().get();
    if (day == null) {
      return;
    }
    ReminderLines lines = new ReminderLines(tools.ledger(), day, tools.messages());
    List<Reminder> reminders = wanted.stream().map(lines::of).toList();
    FormTools.Paper paper = tools.paper();
    tools
        .background()
        .run(
            tools.messages().text("forms.missing.saving"),
            () -> {
              if (String.valueOf(file.getFileName()).endsWith(".xlsx")) {
                paper.workbooks().write(paper.reminders().sheets(day, reminders), file);
              } else {
                paper.press().print(paper.reminders().document(day, reminders), file);
              }
              return reminders.size();
            },
            count ->
                said.set(new Said(true, tools.messages().text("forms.missing.saved", count, file))),
            failure -> said.set(tools.failed(failure, file)));
  }
}
