package org.taizhang.app.work;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;
import org.taizhang.app.session.Offices;
import org.taizhang.app.session.StepEdits;
import org.taizhang.app.session.StepFaults;
import org.taizhang.model.DepartmentId;
import org.taizhang.model.Step;
import org.taizhang.model.StepId;
import org.taizhang.model.TargetId;

/** A step being written, and what keeps it from being saved. */
final class StepForm {
  private final WorkTools tools;
  private final TargetId target;
  private final @Nullable Step old;
  private final StringProperty office = new SimpleStringProperty("");
  private final StringProperty text = new SimpleStringProperty("");
  private final StringProperty person = new SimpleStringProperty("");
  private final StringProperty telephone = new SimpleStringProperty("");
  private final ObjectProperty<@Nullable LocalDate> due = new SimpleObjectProperty<>();
  private final ObjectProperty<@Nullable LocalDate> done = new SimpleObjectProperty<>();
  private final StringBinding fault;
  private final List<Object> before;

  /**
   * @param old the step to be changed; null for a new one
   */
  StepForm(WorkTools tools, TargetId target, @Nullable Step old) {
    this.tools = tools;
    this.target = target;
    this.old = old;
    if (old != null) {
      office.set(tools.ledger().department(old.office()).name());
      text.set(old.text());
      person.set(old.person());
      telephone.set(old.telephone());
      due.set(old.due());
      done.set(old.done());
    }
    fault = Bindings.createStringBinding(this::fault, office, text, due, done);
    before = typed();
  }

  StringProperty officeProperty() {
    return office;
  }

  StringProperty textProperty() {
    return text;
  }

  StringProperty personProperty() {
    return person;
  }

  StringProperty telephoneProperty() {
    return telephone;
  }

  ObjectProperty<@Nullable LocalDate> dueProperty() {
    return due;
  }

  ObjectProperty<@Nullable LocalDate> doneProperty() {
    return done;
  }

  /** Why it cannot be saved, in one sentence; empty when it can. */
  StringBinding faultProperty() {
    return fault;
  }

  boolean isChanged() {
    return !typed().equals(before);
  }

  /** Offices and schools of the plan that a typed text may mean. */
  List<String> suggestions(String typed) {
    var ledger = tools.ledger();
    var plan = ledger.project(ledger.target(target).project()).plan();
    return new Offices(ledger, plan).suggestions(typed);
  }

  /** Puts the step into the ledger; false while there is a fault, or when it is refused. */
  boolean save() {
    if (!fault.get().isEmpty()) {
      return false;
    }
    var step =
        new Step(
            old == null ? new StepId(tools.ids().get()) : old.id(),
            target,
            old == null ? 0 : old.order(),
            old == null ? new DepartmentId(tools.ids().get()) : old.office(),
            text.get().strip(),
            person.get().strip(),
            telephone.get().strip(),
            due.get(),
            done.get());
    var typed = new StepEdits.Typed(step, office.get().strip());
    var edit = StepEdits.put(tools.ledger(), typed, tools.ids());
    return edit.edits().isEmpty() || tools.workspace().submit(edit);
  }

  private List<Object> typed() {
    return Stream.<ObservableValue<?>>of(office, text, person, telephone, due, done)
        .<Object>map(one -> Objects.requireNonNullElse(one.getValue(), ""))
        .toList();
  }

  private String fault() {
    return new StepFaults(tools.messages(), tools.target(target), tools.today())
        .of(office.get(), text.get(), due.get(), done.get());
  }
}
