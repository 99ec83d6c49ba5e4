package org.taizhang.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.taizhang.model.TargetState;

/** Plays the year of an office by the calls of the command line, and writes down what it did. */
final class OfficeYear {
  private static final int FILES_A_MONTH = 17;

  private final Path disk;
  private final Calls calls;
  private final Random random;
  private final YearRecord record;
  private final Map<Integer, Integer> percents = new TreeMap<>();
  private int files;

  OfficeYear(Path disk, Calls calls, YearRecord record, Random random) {
    this.disk = disk;
    this.calls = calls;
    this.record = record;
    this.random = random;
  }

  void begin() throws IOException {
    Path document = Files.writeString(disk.resolve("要点.txt"), record.plan.document());
    assertThat(calls.run("import", document).exitCode()).isLessThan(2);
    for (YearPlan.Task task : record.plan.tasks()) {
      for (int i = random.nextInt(3); i > 0; i--) {
        done("step", "--office", "科室" + random.nextInt(12), "--text", "第" + i + "步", task.number());
        record.steps.merge(task.number(), 1, Integer::sum);
      }
    }
  }

  /** What is done in a month, up to its last day; at the end of a quarter a period is frozen. */
  void month(YearMonth month) throws IOException {
    LocalDate day = month.atEndOfMonth();
    forms(day);
    for (int i = 0; i < 8; i++) {
      late(day);
    }
    for (YearPlan.Task task : record.plan.tasks()) {
      move(task.number(), day);
    }
    prove();
  }

  void freeze(LocalDate day) {
    done("freeze", "--as-of", day);
    record.periods.add(day);
  }

  private void forms(LocalDate day) throws IOException {
    Path out = disk.resolve("forms " + day);
    done("forms", "--as-of", day, "--out", out);
    Map<String, Map<Integer, Integer>> returned = new LinkedHashMap<>();
    for (String unit : record.returned(day).keySet()) {
      if (random.nextInt(5) > 0) {
        returned.put(unit, answers(unit.substring(1), day));
      }
    }
    for (var answers : returned.entrySet()) {
      Path file = out.resolve(answers.getKey() + " " + chinese(day) + "进展填报表.xlsx");
      new FilledForm(file).percents(answers.getValue());
    }
    Calls.Result taken = calls.run("take", out);
    assertThat(taken.exitCode()).as(taken.out() + taken.err()).isZero();
    returned.forEach((unit, answers) ->
        answers.forEach((task, percent) -> record.said(task, unit.substring(1), day, percent)));
  }

  private Map<Integer, Integer> answers(String unit, LocalDate day) {
    Map<Integer, Integer> answers = new TreeMap<>();
    for (YearPlan.Task task : record.plan.tasks()) {
      if (task.departments().contains(unit)
          && record.isOpen(task.number())
          && random.nextInt(6) > 0) {
        answers.put(task.number(), next(task, day));
      }
    }
    return answers;
  }

  /** About as far as the calendar, some hurried, some idle. */
  private int next(YearPlan.Task task, LocalDate day) {
    int due = Math.min(100, 100 * day.getMonthValue() / task.dueMonth());
    int slowness = task.number() % 4 == 0 ? 45 : 12;
    int now = Math.max(0, Math.min(100, due + 8 - random.nextInt(slowness)));
    return percents.merge(task.number(), now, Math::max);
  }

  private void late(LocalDate day) {
    YearPlan.Task task = record.plan.task(1 + random.nextInt(YearPlan.TASKS));
    if (!record.isOpen(task.number())) {
      return;
    }
    int percent = next(task, day);
    String unit = task.departments().get(random.nextInt(task.departments().size()));
    done("report", "--as-of", day, "--percent", percent, "--department", "市" + unit, task.number());
    record.said(task.number(), unit, day, percent);
  }

  private void move(int task, LocalDate day) {
    switch (record.states.get(task)) {
      case NOT_STARTED -> {
        if (random.nextInt(60) == 0) {
          moved(task, day, TargetState.STOPPED, "--reason", "上级取消", "--document", "滨教办〔9〕号");
        }
      }
      case IN_PROGRESS -> {
        if (percents.getOrDefault(task, 0) >= 95 && random.nextBoolean()) {
          moved(task, day, TargetState.CLAIMED);
        }
      }
      case CLAIMED -> {
        if (random.nextInt(4) == 0) {
          moved(task, day, TargetState.IN_PROGRESS, "--reason", "材料不全");
        } else {
          moved(task, day, TargetState.COMPLETED, "--who", "李某");
        }
      }
      case COMPLETED -> {
        if (record.evidence.containsKey(task)) {
          moved(task, day, TargetState.CLOSED, "--who", "李某");
        } else {
          refused("state", "--on", day, "--who", "李某", task, "已销号");
        }
      }
      case CLOSED -> {
        if (random.nextInt(40) == 0) {
          moved(task, day, TargetState.IN_PROGRESS, "--reason", "复查发现问题");
        }
      }
      case STOPPED -> refused("state", "--on", day, "--who", "李某", task, "已完成");
    }
  }

  private void moved(int task, LocalDate day, TargetState to, Object... said) {
    List<Object> arguments = new ArrayList<>(List.of("state", "--on", day));
    arguments.addAll(List.of(said));
    arguments.addAll(List.of(task, to));
    done(arguments.toArray());
    record.moved(task, to);
  }

  /** Files are supported by one, two or three of this month's files; some by an earlier one. */
  private void prove() throws IOException {
    int last = files + FILES_A_MONTH;
    while (files < last) {
      int task = 1 + random.nextInt(YearPlan.TASKS);
      List<Object> arguments = new ArrayList<>(List.of("evidence"));
      for (int i = random.nextInt(3); i >= 0 && files < last; i--) {
        String name = "佐证" + ++files + ".txt";
        arguments.addAll(
            List.of("--file", Files.writeString(disk.resolve(name), "第" + files + "份")));
        record.proved(task, name);
      }
      if (files > FILES_A_MONTH) {
        String name = "佐证" + (1 + random.nextInt(FILES_A_MONTH)) + ".txt";
        arguments.addAll(List.of("--file", disk.resolve(name)));
        record.proved(task, name);
      }
      arguments.add(task);
      done(arguments.toArray());
    }
  }

  private static String chinese(LocalDate day) {
    return day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
  }

  String done(Object... arguments) {
    Calls.Result result = calls.run(inPlan(arguments));
    assertThat(result.exitCode()).as("%s: %s", List.of(arguments), result.err()).isZero();
    return result.out();
  }

  private void refused(Object... arguments) {
    assertThat(calls.run(inPlan(arguments)).exitCode()).as("%s", List.of(arguments)).isEqualTo(2);
  }

  /** The code of the plan before the number of its task. */
  private Object[] inPlan(Object... arguments) {
    List<Object> all = new ArrayList<>(List.of(arguments));
    for (int i = 0; i < all.size(); i++) {
      if (all.get(i) instanceof Integer && !"--percent".equals(all.get(i - 1))) {
        all.add(i, record.plan.year());
        break;
      }
    }
    return all.toArray();
  }
}
