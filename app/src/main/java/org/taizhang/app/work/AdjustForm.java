package org.taizhang.app.work;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;
import org.taizhang.model.AdjustmentId;
import org.taizhang.model.Target;
import org.taizhang.model.edit.Adjusting;

/** The next wording of a target and what orders it, being written. */
final class AdjustForm {
  private final WorkTools tools;
  private final Target former;
  private final StringProperty text;
  private final ObjectProperty<@Nullable LocalDate> due;
  private final StringProperty document = new SimpleStringProperty("");
  private final StringProperty reason = new SimpleStringProperty("");
  private final ObjectProperty<@Nullable LocalDate> on;
  private final StringBinding fault;

  AdjustForm(WorkTools tools, Target former) {
    this.tools = tools;
    this.former = former;
    text = new SimpleStringProperty(former.text());
    due = new SimpleObjectProperty<>(former.due());
    on = new SimpleObjectProperty<>(tools.today());
    fault = Bindings.createStringBinding(this::fault, text, due, document, reason, on);
  }

  Target former() {
    return former;
  }

  StringProperty textProperty() {
    return text;
  }

  ObjectProperty<@Nullable LocalDate> dueProperty() {
    return due;
  }

  StringProperty documentProperty() {
    return document;
  }

  StringProperty reasonProperty() {
    return reason;
  }

  /** The day from which the new wording counts. */
  ObjectProperty<@Nullable LocalDate> onProperty() {
    return on;
  }

  /** What is lacking, in one sentence; empty when nothing is. */
  StringBinding faultProperty() {
    return fault;
  }

  BooleanBinding blockedProperty() {
    return fault.isNotEmpty();
  }

  /** Ends the former wording and begins the new one; nothing while something is lacking. */
  void adjust() {
    var day = on.get();
    var now = tools.target(former.id());
    if (day != null && now != null && fault.get().isEmpty()) {
      var after = now.withText(text.get().strip()).withDue(due.get());
      var order = new Adjusting.Order(day, document.get().strip(), reason.get().strip());
      tools
          .workspace()
          .submit(
              Adjusting.to(tools.ledger(), after, order, new AdjustmentId(tools.ids().get())),
              tools.messages().text("adjust.done"));
    }
  }

  private String fault() {
    var messages = tools.messages();
    boolean same =
        text.get().strip().equals(former.text().strip()) && Objects.equals(due.get(), former.due());
    if (same) {
      return messages.text("adjust.same");
    }
    List<String> lacking = new ArrayList<>();
    if (document.get().isBlank()) {
      lacking.add(messages.text("move.need.DOCUMENT"));
    }
    if (reason.get().isBlank()) {
      lacking.add(messages.text("move.need.REASON"));
    }
    if (on.get() == null) {
      lacking.add(messages.text("move.day"));
    }
    return lacking.isEmpty() ? "" : messages.text("move.lacking", String.join("、", lacking));
  }
}
