package org.taizhang.app.work;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.taizhang.app.kit.Dates;
import org.taizhang.app.kit.Messages;
import org.taizhang.model.Step;
import org.taizhang.model.TargetId;

/**
 * A step as it is shown on one day.
 *
 * @param office the name of who does it
 */
record StepLine(Step step, String office, Standing standing) {
  /** How a step stands against its node date. */
  enum Standing {
    OPEN,
    OVERDUE,
    DONE,
    DONE_LATE
  }

  static List<StepLine> of(WorkTools tools, TargetId target) {
    var ledger = tools.ledger();
    return ledger.steps(target).stream()
        .map(step ->
            new StepLine(
                step, ledger.department(step.office()).name(), standing(step, tools.today())))
        .toList();
  }

  /** A step can be done on its node date to its end. */
  static Standing standing(Step step, LocalDate today) {
    var due = step.due();
    var done = step.done();
    if (done == null) {
      return due != null && today.isAfter(due) ? Standing.OVERDUE : Standing.OPEN;
    }
    return due != null && done.isAfter(due) ? Standing.DONE_LATE : Standing.DONE;
  }

  String head() {
    return office + "　" + step.text();
  }

  /** 张老师　86312345　节点2024年3月1日　完成…. */
  String facts(Messages messages) {
    return Stream.of(
            step.person(),
            step.telephone(),
            day("step.facts.due", step.due(), messages),
            day("step.facts.done", step.done(), messages),
            standing == Standing.OVERDUE || standing == Standing.DONE_LATE
                ? messages.of("step.standing", standing)
                : "")
        .filter(part -> !part.isBlank())
        .collect(Collectors.joining("　"));
  }

  /** The style class of its sign. */
  String style() {
    return "step-" + standing.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static String day(String key, @Nullable LocalDate day, Messages messages) {
    return day == null ? "" : messages.text(key, Dates.day(day));
  }
}
