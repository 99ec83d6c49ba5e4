package org.taizhang.app.work;

import static org.taizhang.app.kit.Nodes.column;
import static org.taizhang.app.kit.Nodes.paragraph;
import static org.taizhang.app.kit.Nodes.row;
import static org.taizhang.app.kit.Nodes.styled;
import static org.taizhang.app.kit.Nodes.whole;

import java.time.LocalDate;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.taizhang.app.kit.Dates;
import org.taizhang.app.kit.Messages;
import org.taizhang.app.session.Freezing;
import org.taizhang.app.session.Notice;
import org.taizhang.model.PeriodId;
import org.taizhang.model.work.NumberSeries;
import org.taizhang.persistence.Author;

/** 定格报告期: asks up to which day was reported, and freezes the ledger as it stands. */
public final class FreezeDialog {
  private final WorkTools tools;
  private final Messages messages;

  public FreezeDialog(WorkTools tools) {
    this.tools = tools;
    this.messages = tools.messages();
  }

  /** The end of the last month is proposed. */
  public void open(@Nullable Window owner) {
    ObjectProperty<@Nullable LocalDate> asOf =
        new SimpleObjectProperty<>(tools.today().withDayOfMonth(1).minusDays(1));
    var day = new DayField(messages, "freeze-day", "freeze.day", asOf);
    var fault =
        FaultLine.first(
            day.faultProperty(), Bindings.createStringBinding(() -> fault(asOf.get()), asOf));
    int number = tools.ledger().nextNumber(NumberSeries.PERIOD);
    var content =
        styled(
            column(
                "work-dialog",
                paragraph(messages.text("freeze.what", number)),
                row("work-text-line", whole(messages.text("freeze.day"), "field-word"), day.root()),
                FaultLine.of("freeze-fault", fault)),
            "adjust-dialog");
    var title = messages.text("freeze.title", number);
    if (tools
        .dialogs()
        .check(owner, title, content, messages.text("freeze.yes"), fault.isNotEmpty())) {
      boolean whole = day.finish();
      var chosen = asOf.get();
      if (whole && chosen != null && fault.get().isEmpty()) {
        freeze(chosen);
      } else {
        tools.workspace().tell(new Notice.Hint(fault.get()));
      }
    }
  }

  private String fault(@Nullable LocalDate day) {
    if (day == null) {
      return messages.text("freeze.fault.day");
    }
    return day.isAfter(tools.today()) ? messages.text("freeze.fault.future") : "";
  }

  /** A large ledger takes its time to be written down. */
  void freeze(LocalDate asOf) {
    var ledger = tools.ledger();
    var id = new PeriodId(tools.ids().get());
    var now = tools.time().instant();
    tools
        .background()
        .run(
            messages.text("freeze.working"),
            () -> Freezing.of(ledger, id, asOf, now, Author.systemUser().name()),
            this::take,
            failure -> tools.dialogs().say(null, tools.words().failure(failure)));
  }

  private void take(Freezing freezing) {
    if (tools.workspace().submit(freezing.edit(), List.copyOf(freezing.files()))) {
      tools
          .workspace()
          .tell(
              new Notice.Done(
                  messages.text(
                      "freeze.done",
                      freezing.period().number(),
                      Dates.day(freezing.period().asOf()))));
    }
  }
}
