package org.taizhang.app.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A plan of work points for one year, with who has to do what, as an office would issue it. */
record YearPlan(int year, List<Task> tasks) {
  static final int TASKS = 60;

  private static final List<String> OFFICES =
      List.of(
          "教育局", "财政局", "发改局", "人社局", "住建局", "规划局", "公安局", "卫健局", "民政局", "审计局", "统计局", "科技局", "工信局",
          "司法局", "文旅局", "体育局", "农业局", "水利局", "商务局", "应急局", "市监局", "交通局", "城管局", "环保局", "税务局", "气象局",
          "档案局", "团委", "妇联", "残联", "科协", "总工会", "红十字会");

  /** How many departments the plan names. */
  static final int DEPARTMENTS = OFFICES.size();

  private static final List<String> DEEDS =
      List.of("新建学校", "改造操场", "配齐教师", "建设名师工作室", "更新课桌椅", "开展体质监测", "设立心理辅导室");

  /**
   * A task with its only target.
   *
   * @param number from 1 on
   * @param dueMonth the month at whose end it is due
   * @param amount how many are to be done, or 0 where it says no number
   */
  record Task(
      int number, String name, int dueMonth, int amount, String lead, List<String> responsible) {
    List<String> departments() {
      List<String> all = new ArrayList<>(List.of(lead));
      all.addAll(responsible);
      return all;
    }

    private String line() {
      String due = dueMonth == 12 ? "年底前完成" : dueMonth + "月底前完成";
      String number1 = amount == 0 ? "" : "，建成" + amount + "所";
      return "%d.%s。%s%s。（牵头单位：市%s；责任单位：%s）"
          .formatted(
              number,
              name,
              due,
              number1,
              lead,
              responsible.stream().map(one -> "市" + one).collect(Collectors.joining("、")));
    }
  }

  /** The departments all get something to do. */
  static YearPlan random(int year, Random random) {
    List<Task> tasks =
        IntStream.rangeClosed(1, TASKS)
            .mapToObj(number -> {
              int lead = random.nextInt(DEPARTMENTS);
              int first = (number - 1) % DEPARTMENTS;
              List<String> responsible =
                  IntStream.of(first, first + 1 + random.nextInt(5), first + 7 + random.nextInt(5))
                      .map(place -> place % DEPARTMENTS)
                      .filter(place -> place != lead)
                      .mapToObj(OFFICES::get)
                      .toList();
              return new Task(
                  number,
                  DEEDS.get(random.nextInt(DEEDS.size())) + "第" + number + "片区",
                  random.nextInt(3) == 0 ? 6 + random.nextInt(5) : 12,
                  random.nextInt(3) == 0 ? 2 + random.nextInt(20) : 0,
                  OFFICES.get(lead),
                  responsible);
            })
            .toList();
    return new YearPlan(year, tasks);
  }

  /** The plan as a text. */
  String document() {
    return "滨海市教育局%d年工作要点\n一、重点任务\n".formatted(year)
        + tasks.stream().map(Task::line).collect(Collectors.joining("\n"))
        + "\n";
  }

  Task task(int number) {
    return tasks.get(number - 1);
  }
}
