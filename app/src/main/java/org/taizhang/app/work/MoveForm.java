package org.taizhang.app.work;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;
import org.taizhang.model.TargetId;
import org.taizhang.model.TargetState;
import org.taizhang.model.edit.TargetMoves;
import org.taizhang.model.work.NumberSeries;
import org.taizhang.model.work.StateMachine;
import org.taizhang.model.work.StateMachine.Need;

/** What is said when a target goes to another state, and whether that is enough. */
final class MoveForm {
  private final WorkTools tools;
  private final TargetId target;
  private final TargetState from;
  private final TargetState to;
  private final Set<Need> needs;
  private final StringProperty who = new SimpleStringProperty("");
  private final StringProperty reason = new SimpleStringProperty("");
  private final StringProperty document = new SimpleStringProperty("");
  private final ObjectProperty<@Nullable LocalDate> on;
  private final StringBinding lacking;

  /** The day is today until another is said. */
  MoveForm(WorkTools tools, TargetId target, TargetState to) {
    this.tools = tools;
    this.target = target;
    this.from = tools.ledger().target(target).state();
    this.to = to;
    this.needs = StateMachine.needs(from, to);
    this.on = new SimpleObjectProperty<>(tools.today());
    this.lacking = Bindings.createStringBinding(this::sentence, who, reason, document, on);
  }

  TargetId target() {
    return target;
  }

  /** 核定完成. */
  String words() {
    return Move.words(tools.messages(), from, to);
  }

  /** Whether anything has to be said at all. */
  boolean asks() {
    return !needs.isEmpty();
  }

  boolean needs(Need need) {
    return needs.contains(need);
  }

  /** Whether a file is asked for and the target has none; words cannot make up for that. */
  boolean lacksEvidence() {
    return needs(Need.EVIDENCE) && tools.ledger().links(target).isEmpty();
  }

  /** The number that the move would spend. */
  int nextNumber() {
    return tools.ledger().nextNumber(NumberSeries.CLOSURE);
  }

  StringProperty whoProperty() {
    return who;
  }

  StringProperty reasonProperty() {
    return reason;
  }

  StringProperty documentProperty() {
    return document;
  }

  ObjectProperty<@Nullable LocalDate> onProperty() {
    return on;
  }

  /** What has still to be said, in one sentence; empty when it is enough. */
  StringBinding lackingProperty() {
    return lacking;
  }

  BooleanBinding blockedProperty() {
    return lacking.isNotEmpty();
  }

  /** Moves the target, as one edit that can be undone; nothing while something is lacking. */
  void move() {
    var day = on.get();
    if (day != null && lacking.get().isEmpty()) {
      var workspace = tools.workspace();
      workspace.submit(
          TargetMoves.to(workspace.ledger(), target, to, said(day), tools.ids()),
          tools.messages().text("move.done", words(), tools.messages().of("state", to)));
    }
  }

  private TargetMoves.Said said(LocalDate day) {
    var number = document.get().strip();
    return new TargetMoves.Said(
        day, who.get().strip(), reason.get().strip(), number.isEmpty() ? null : number);
  }

  private String sentence() {
    var messages = tools.messages();
    List<String> parts = new ArrayList<>();
    var day = on.get();
    TargetMoves.missing(tools.ledger(), target, to, said(day == null ? tools.today() : day))
        .stream()
        .sorted()
        .map(need -> messages.of("move.need", need))
        .forEach(parts::add);
    if (day == null) {
      parts.add(messages.text("move.day"));
    }
    return parts.isEmpty() ? "" : messages.text("move.lacking", String.join("、", parts));
  }
}
