package org.taizhang.app.desk;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;
import org.taizhang.app.kit.Dates;
import org.taizhang.app.kit.Messages;
import org.taizhang.app.session.DepartmentSearch;
import org.taizhang.app.session.Instruction;
import org.taizhang.app.session.InstructionEdits;
import org.taizhang.app.session.Room;
import org.taizhang.model.Department;
import org.taizhang.model.Plan;
import org.taizhang.model.Role;
import org.taizhang.seeds.resolve.UnitList;

/** What is typed to enter one of the 交办事项, and what is lacking of it. */
final class InstructionForm {
  private static final int SUGGESTED = 8;

  private final DeskTools tools;
  private final StringProperty number = new SimpleStringProperty("");
  private final StringProperty day = new SimpleStringProperty("");
  private final StringProperty who = new SimpleStringProperty("");
  private final StringProperty meeting = new SimpleStringProperty("");
  private final StringProperty text = new SimpleStringProperty("");
  private final StringProperty due = new SimpleStringProperty("");
  private final Map<Role, StringProperty> units = new EnumMap<>(Role.class);
  private final ReadOnlyStringWrapper fault = new ReadOnlyStringWrapper("");
  private final ReadOnlyStringWrapper into = new ReadOnlyStringWrapper("");

  /** The number that was proposed and not typed over yet. */
  private String proposed = "";

  InstructionForm(DeskTools tools, LocalDate today) {
    this.tools = tools;
    for (var role : Role.values()) {
      units.put(role, new SimpleStringProperty(""));
    }
    day.set(Dates.day(today));
    Stream.concat(Stream.of(number, day, who, meeting, text, due), units.values().stream())
        .forEach(field -> field.addListener(value -> compute()));
    compute();
  }

  StringProperty numberProperty() {
    return number;
  }

  StringProperty dayProperty() {
    return day;
  }

  StringProperty whoProperty() {
    return who;
  }

  StringProperty meetingProperty() {
    return meeting;
  }

  StringProperty textProperty() {
    return text;
  }

  /** May stay empty. */
  StringProperty dueProperty() {
    return due;
  }

  /** Those who have the role, apart by 、. */
  StringProperty unitsProperty(Role role) {
    return Objects.requireNonNull(units.get(role));
  }

  /** What is lacking, in one sentence; empty when nothing is. */
  ReadOnlyStringProperty faultProperty() {
    return fault.getReadOnlyProperty();
  }

  /** Into which list it goes and under what, in one sentence. */
  ReadOnlyStringProperty intoProperty() {
    return into.getReadOnlyProperty();
  }

  /** Whether something was typed that would be lost. */
  boolean isTyped() {
    return Stream.concat(Stream.of(who, meeting, text, due), units.values().stream())
        .anyMatch(field -> !field.get().isBlank());
  }

  /**
   * What a part of a list of names may be completed to: the last name, by a part of it or the first
   * letters of its pinyin.
   */
  List<String> suggestions(String typed) {
    int last = Math.max(typed.lastIndexOf('、'), typed.lastIndexOf('，')) + 1;
    return DepartmentSearch.find(departments(), typed.substring(last)).stream()
        .map(Department::name)
        .distinct()
        .limit(SUGGESTED)
        .map(name -> typed.substring(0, last) + name)
        .toList();
  }

  /** Enters it and shows it, unless something is lacking. */
  boolean submit() {
    compute();
    var day = day();
    if (!fault.get().isEmpty() || day == null) {
      return false;
    }
    var ledger = tools.actions().ledger();
    var entered = InstructionEdits.of(messages(), ledger, instruction(day), tools.ids());
    if (!tools.model().workspace().submit(entered.edit())) {
      return false;
    }
    tools.model().selection().show(Room.DESK, entered.target());
    return true;
  }

  private List<Department> departments() {
    var ledger = tools.actions().ledger();
    return ledger.plans().stream()
        .flatMap(plan -> ledger.departments(plan.id()).stream())
        .filter(one -> one.tenure().until() == null)
        .toList();
  }

  private @Nullable LocalDate day() {
    return Dates.typed(day.get()).orElse(null);
  }

  private Instruction instruction(LocalDate on) {
    Map<Role, List<String>> named = new EnumMap<>(Role.class);
    units.forEach((role, names) -> named.put(role, UnitList.of(names.get()).units()));
    return new Instruction(
        number.get(),
        on,
        who.get(),
        meeting.get(),
        text.get(),
        Dates.typed(due.get()).orElse(null),
        named);
  }

  private void compute() {
    var on = day();
    if (on != null) {
      propose(on.getYear());
    }
    fault.set(fault(on));
    into.set(on == null ? "" : into(instruction(on)));
  }

  /** A number that nobody typed follows the year. */
  private void propose(int year) {
    if (number.get().isBlank() || number.get().equals(proposed)) {
      var next = InstructionEdits.nextNumber(messages(), tools.actions().ledger(), year);
      if (!next.equals(proposed)) {
        proposed = next;
        number.set(next);
      }
    }
  }

  private String fault(@Nullable LocalDate on) {
    if (on == null) {
      return messages().text("instruction.fault.day");
    }
    if (!due.get().isBlank() && Dates.typed(due.get()).isEmpty()) {
      return messages().text("instruction.fault.due.day");
    }
    return instruction(on)
        .fault()
        .map(lacking -> messages().of("instruction.fault", lacking))
        .orElse("");
  }

  private String into(Instruction one) {
    int year = one.day().getYear();
    var list = InstructionEdits.list(tools.actions().ledger(), year).map(Plan::title);
    var title = list.orElseGet(() -> messages().text("instruction.list", String.valueOf(year)));
    boolean sourced = !one.who().isEmpty() || !one.meeting().isEmpty();
    return messages()
        .text(
            list.isPresent() ? "instruction.into" : "instruction.into.new",
            title,
            sourced ? "　" + InstructionEdits.occasion(messages(), one) : "");
  }

  private Messages messages() {
    return tools.messages();
  }
}
