package org.taizhang.app.command;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.taizhang.model.TargetState;

/**
 * What an office has done in a year, kept in plain lists beside the program, with the lights told
 * from it by the words of the standard rules: a calendar month is a part of the span, ten points
 * behind are green, thirty yellow, more or past the due day red.
 */
final class YearRecord {
  /** What one department said of a task on a day. */
  record Said(int task, String department, LocalDate day, int percent) {}

  final YearPlan plan;
  final Map<Integer, TargetState> states = new TreeMap<>();
  final Map<List<Object>, Said> reports = new LinkedHashMap<>();
  final Map<Integer, Set<String>> evidence = new TreeMap<>();
  final Map<Integer, Integer> steps = new TreeMap<>();
  final Map<TargetState, Integer> moves = new EnumMap<>(TargetState.class);
  final List<LocalDate> periods = new ArrayList<>();
  int closures;

  YearRecord(YearPlan plan) {
    this.plan = plan;
    plan.tasks().forEach(task -> states.put(task.number(), TargetState.NOT_STARTED));
  }

  void said(int task, String department, LocalDate day, int percent) {
    reports.put(List.of(task, department, day), new Said(task, department, day, percent));
    if (states.get(task) == TargetState.NOT_STARTED && percent > 0) {
      moved(task, TargetState.IN_PROGRESS);
    }
  }

  void moved(int task, TargetState to) {
    states.put(task, to);
    moves.merge(to, 1, Integer::sum);
    if (to == TargetState.CLOSED) {
      closures++;
    }
  }

  void proved(int task, String file) {
    evidence.computeIfAbsent(task, _ -> new LinkedHashSet<>()).add(file);
  }

  boolean isOpen(int task) {
    return switch (states.get(task)) {
      case NOT_STARTED, IN_PROGRESS, CLAIMED -> true;
      case COMPLETED, CLOSED, STOPPED -> false;
    };
  }

  /** What speaks for a task: the newest, of one day the leading department's, then the least. */
  Optional<Said> spoken(int task) {
    String lead = plan.task(task).lead();
    return reports.values().stream()
        .filter(said -> said.task() == task)
        .min(
            Comparator.comparing(Said::day)
                .reversed()
                .thenComparing(said -> !said.department().equals(lead))
                .thenComparingInt(Said::percent));
  }

  /** The light of every task at the end of a month. */
  Map<Integer, String> lights(LocalDate day) {
    Map<Integer, String> lights = new TreeMap<>();
    states.forEach((task, state) -> lights.put(task, light(task, state, day)));
    return lights;
  }

  private String light(int task, TargetState state, LocalDate day) {
    return switch (state) {
      case STOPPED -> "grey";
      case COMPLETED, CLOSED -> "blue";
      case CLAIMED -> "green";
      case NOT_STARTED, IN_PROGRESS -> open(plan.task(task), spoken(task).orElse(null), day);
    };
  }

  private String open(YearPlan.Task task, @Nullable Said said, LocalDate day) {
    if (day.getMonthValue() > task.dueMonth()) {
      return "red";
    }
    if (said == null || said.day().isBefore(periodFirst(day))) {
      return "grey";
    }
    double behind = 100.0 * day.getMonthValue() / task.dueMonth() - said.percent();
    if (behind <= 10) {
      return "green";
    }
    return behind <= 30 ? "yellow" : "red";
  }

  /** A period begins after the one before, the first with its month. */
  LocalDate periodFirst(LocalDate day) {
    return periods.stream()
        .filter(day::isAfter)
        .reduce((_, later) -> later)
        .map(end -> end.plusDays(1))
        .orElse(day.withDayOfMonth(1));
  }

  /** How many of the tasks it is asked about a department has reported as of a day, as "n/m". */
  Map<String, String> returned(LocalDate day) {
    Map<String, String> returned = new TreeMap<>();
    Map<String, List<YearPlan.Task>> asked =
        plan.tasks().stream()
            .filter(task -> isOpen(task.number()) || isReported(task.number(), day))
            .flatMap(task -> task.departments().stream().map(one -> Map.entry(one, task)))
            .collect(
                Collectors.groupingBy(
                    Map.Entry::getKey,
                    Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    asked.forEach((department, tasks) -> {
      long done =
          tasks.stream()
              .filter(task -> reports.containsKey(List.of(task.number(), department, day)))
              .count();
      returned.put("市" + department, done + "/" + tasks.size());
    });
    return returned;
  }

  private boolean isReported(int task, LocalDate day) {
    return reports.values().stream()
        .anyMatch(said -> said.task() == task && said.day().equals(day));
  }
}
