package org.taizhang.app.forms;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.taizhang.app.exchange.FormDifference;
import org.taizhang.app.exchange.FormDifference.Verdict;
import org.taizhang.app.exchange.Returned;
import org.taizhang.model.Ledger;

/** What came back, and what was decided about each answer; a value. */
record Answers(Returned returned, Map<FormDifference, Choice> choices) {

  /** Nothing decided, but where the same answer was decided about before. */
  static Answers of(Returned returned, Answers before) {
    Map<FormDifference, Choice> choices = new LinkedHashMap<>();
    for (FormDifference one : returned.differences()) {
      Choice stands = before.choices().get(one);
      choices.put(one, stands == null ? Choice.first(one) : stands);
    }
    return new Answers(returned, choices);
  }

  static Answers none() {
    return new Answers(new Returned(null, List.of(), List.of(), 0), Map.of());
  }

  Choice of(FormDifference one) {
    return choices.getOrDefault(one, Choice.first(one));
  }

  /** Of two answers for one field the other is rejected. */
  Answers accepting(FormDifference one, FormDifference as) {
    Map<FormDifference, Choice> now = new LinkedHashMap<>(choices);
    now.replaceAll((other, choice) ->
        other.slot().equals(one.slot()) ? choice.with(Choice.Verdict.REJECTED) : choice);
    now.put(one, new Choice(Choice.Verdict.ACCEPTED, as));
    return new Answers(returned, now);
  }

  Answers with(FormDifference one, Choice.Verdict verdict) {
    Map<FormDifference, Choice> now = new LinkedHashMap<>(choices);
    now.put(one, of(one).with(verdict));
    return new Answers(returned, now);
  }

  /** Takes all that are wanted, but none that contradicts the ledger or another answer. */
  Answers acceptingAll(Predicate<FormDifference> wanted) {
    Map<FormDifference, Choice> now = new LinkedHashMap<>(choices);
    now.replaceAll((one, choice) ->
        one.verdict() != Verdict.CONFLICT && wanted.test(one)
            ? choice.with(Choice.Verdict.ACCEPTED)
            : choice);
    return new Answers(returned, now);
  }

  /** As they are to be taken, one for a field at most. */
  List<FormDifference> accepted() {
    return choices.values().stream()
        .filter(choice -> choice.verdict() == Choice.Verdict.ACCEPTED)
        .map(Choice::answer)
        .toList();
  }

  /** How many wait for somebody to decide. */
  long open() {
    return choices.values().stream()
        .filter(choice -> choice.verdict() == Choice.Verdict.OPEN)
        .count();
  }

  /** What a person looks at first stands first. */
  List<Line> lines(Ledger ledger) {
    List<Line> lines = new ArrayList<>();
    if (!returned.problems().isEmpty()) {
      lines.add(new Line.Problems(returned.problems().size()));
      returned.problems().forEach(one -> lines.add(new Line.Problem(one)));
    }
    Map<String, List<Line.Answer>> units = new LinkedHashMap<>();
    List<Line.Answer> doubts = new ArrayList<>();
    choices.forEach((one, choice) -> {
      Line.Answer line = new Line.Answer(one, choice);
      if (one.verdict() == Verdict.CLEAN) {
        units.computeIfAbsent(name(ledger, one), _ -> new ArrayList<>()).add(line);
      } else {
        doubts.add(line);
      }
    });
    if (!doubts.isEmpty()) {
      lines.add(new Line.Doubts(doubts.size()));
      doubts.stream()
          .sorted(
              (one, other) -> other.difference().verdict().compareTo(one.difference().verdict()))
          .forEach(lines::add);
    }
    units.forEach((unit, all) -> {
      lines.add(new Line.Department(unit, all.size(), accepted(all)));
      lines.addAll(all);
    });
    return lines;
  }

  private static int accepted(Collection<Line.Answer> all) {
    return (int)
        all.stream().filter(one -> one.choice().verdict() == Choice.Verdict.ACCEPTED).count();
  }

  static String name(Ledger ledger, FormDifference one) {
    return ledger.find(one.slot().department()) instanceof org.taizhang.model.Department unit
        ? unit.name()
        : "";
  }
}
