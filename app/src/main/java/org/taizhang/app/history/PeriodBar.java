package org.taizhang.app.history;

import static org.taizhang.app.kit.Nodes.named;
import static org.taizhang.app.kit.Nodes.neverCut;
import static org.taizhang.app.kit.Nodes.present;
import static org.taizhang.app.kit.Nodes.row;
import static org.taizhang.app.kit.Nodes.styled;
import static org.taizhang.app.kit.Nodes.whole;

import java.time.LocalDate;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import org.jspecify.annotations.Nullable;
import org.taizhang.app.kit.Choices;
import org.taizhang.app.kit.Dates;
import org.taizhang.app.kit.Messages;

/** The days that are looked at: some usual spans, or from one day to another. */
final class PeriodBar {
  private final HistoryViewModel model;
  private final ComboBox<Period> period =
      neverCut(named(styled(new ComboBox<>(), "history-period"), "history-period"));
  private final DatePicker from = named(styled(new DatePicker(), "history-day"), "history-from");
  private final DatePicker to = named(styled(new DatePicker(), "history-day"), "history-to");
  private final Node days;
  private final Parent root;
  private boolean filling;

  PeriodBar(Messages messages, HistoryViewModel model) {
    this.model = model;
    period.setConverter(Choices.of(one -> messages.of("history.period", one)));
    period.getItems().setAll(Period.values());
    period.setAccessibleText(messages.text("history.period"));
    day(from, messages.text("history.from"));
    day(to, messages.text("history.to"));
    days = row("filters", from, whole(messages.text("history.between")), to);
    root = row("filters", period, days);
    fill();
    listen();
  }

  Parent root() {
    return root;
  }

  private static void day(DatePicker picker, String words) {
    picker.setConverter(Dates.converter(picker::getValue));
    picker.setPromptText(words);
    picker.setAccessibleText(words);
  }

  private void listen() {
    model.choiceProperty().addListener(value -> fill());
    period.valueProperty().addListener((property, before, now) -> change(choice().withPeriod(now)));
    from.valueProperty().addListener(value -> change(days()));
    to.valueProperty().addListener(value -> change(days()));
  }

  private HistoryChoice days() {
    @Nullable LocalDate first = from.getValue();
    @Nullable LocalDate last = to.getValue();
    return choice().withDays(first, last);
  }

  private HistoryChoice choice() {
    return model.choiceProperty().get();
  }

  private void change(HistoryChoice wanted) {
    if (!filling) {
      model.choiceProperty().set(wanted);
    }
  }

  private void fill() {
    filling = true;
    period.setValue(choice().period());
    from.setValue(choice().from());
    to.setValue(choice().to());
    present(days, choice().period() == Period.OWN);
    filling = false;
  }
}
