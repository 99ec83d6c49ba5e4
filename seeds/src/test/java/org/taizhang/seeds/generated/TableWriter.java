package org.taizhang.seeds.generated;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.taizhang.seeds.Genre;
import org.taizhang.seeds.generated.MadePlan.MadeGroup;
import org.taizhang.seeds.generated.MadePlan.MadeItem;

/** Writes a plan as a table, flattened in one of the ways tables are. */
final class TableWriter {
  enum Flattening {
    CELL_PER_LINE,
    CELL_PER_LINE_WITHOUT_GAPS,
    ROW_PER_LINE,
    ROW_PER_LINE_WITH_MARGIN,
    ROW_PER_LINE_QUOTED,
    BARS,
    LINE_PER_CELL
  }

  private final PlanMaker maker;
  private final MadePlan plan;
  private final Flattening flattening;
  final boolean grouped;
  final boolean withContent;
  final boolean withSupporting;
  private final boolean spanned;
  private final boolean numbered;
  private final String yearTail;
  private final int repeatHead;
  private final boolean merged;
  private final List<List<String>> rows = new ArrayList<>();

  TableWriter(PlanMaker maker, MadePlan plan) {
    this.maker = maker;
    this.plan = plan;
    this.flattening = maker.pick(List.of(Flattening.values()));
    this.grouped = maker.chance(75);
    this.withContent = maker.chance(80);
    this.withSupporting = maker.chance(40);
    this.spanned = maker.chance(60);
    this.numbered = flattening == Flattening.LINE_PER_CELL || maker.chance(90);
    this.yearTail = maker.pick(List.of("", "年", "年度", "年目标", "年推进内容", "年度工作目标"));
    this.merged = flattening != Flattening.BARS && maker.chance(70);
    this.repeatHead = maker.chance(30) ? 2 + maker.below(4) : 1000;
  }

  @Override
  public String toString() {
    return flattening
        + " grouped="
        + grouped
        + " content="
        + withContent
        + " supporting="
        + withSupporting
        + " spanned="
        + spanned
        + " numbered="
        + numbered
        + " year="
        + yearTail;
  }

  String write() {
    int number = 1;
    head();
    int sinceHead = 0;
    for (MadeGroup group : plan.groups()) {
      boolean first = true;
      for (MadeItem item : group.items()) {
        if (sinceHead++ == repeatHead) {
          head();
          sinceHead = 1;
          first = first || maker.chance(50);
        }
        rows.add(row(group, item, number++, first));
        first = false;
      }
    }
    StringBuilder text = new StringBuilder(maker.pick(List.of("", "\n", "附件\n\n", "附件1：\n")));
    text.append(plan.title()).append(maker.pick(List.of("\n\n", "\n")));
    rows.forEach(row -> flatten(row, text));
    return text.append(maker.pick(List.of("", "\n", "\n\n\n"))).toString();
  }

  Expected expected() {
    List<Expected.Item> items =
        plan.groups().stream()
            .flatMap(group -> group.items().stream().map(item -> expected(group, item)))
            .toList();
    return new Expected(
        Genre.TABLE,
        plan.title(),
        null,
        plan.years(),
        grouped
            ? plan.groups().stream().map(group -> new Expected.Group(group.name(), "")).toList()
            : List.of(),
        items,
        Deserved.of(items));
  }

  private Expected.Item expected(MadeGroup group, MadeItem item) {
    return new Expected.Item(
        null,
        grouped ? group.name() : null,
        item.name(),
        withContent ? content(item) : "",
        item.cells(),
        item.lead(),
        item.responsible(),
        withSupporting ? item.supporting() : List.of(),
        null,
        null);
  }

  private void head() {
    List<String> first = new ArrayList<>();
    List<String> second = new ArrayList<>();
    String number = maker.pick(List.of("序号", "编号", "序 号"));
    if (numbered) {
      both(first, second, number);
    }
    if (grouped) {
      both(first, second, maker.pick(List.of("行动名称", "工作板块", "任务类别", "专项行动")));
    }
    both(first, second, maker.pick(List.of("项目名称", "任务名称", "重点项目", "工作事项")));
    if (withContent) {
      both(first, second, maker.pick(List.of("主要内容", "工作内容", "工作目标", "建设内容", "具体措施")));
    }
    for (int i = 0; i < plan.years().size(); i++) {
      if (!spanned || plan.years().size() == 1) {
        both(first, second, plan.years().get(i) + yearTail);
      } else {
        first.add(i == 0 ? maker.pick(List.of("分年度推进内容", "年度目标", "分年度目标", "年度推进计划")) : "");
        second.add(plan.years().get(i) + yearTail);
      }
    }
    both(first, second, maker.pick(List.of("牵头部门", "牵头单位", "牵头责任单位")));
    both(first, second, maker.pick(List.of("责任部门", "责任单位", "承办单位")));
    if (withSupporting) {
      both(first, second, maker.pick(List.of("配合部门", "配合单位", "协办单位")));
    }
    boolean one = !spanned || plan.years().size() == 1;
    if (one) {
      rows.add(first);
    } else {
      rows.add(merged ? withoutMerged(first) : first);
      rows.add(second);
    }
  }

  private List<String> withoutMerged(List<String> first) {
    return first.stream().filter(cell -> !cell.isEmpty()).toList();
  }

  private static void both(List<String> first, List<String> second, String head) {
    first.add(head);
    second.add("");
  }

  private List<String> row(MadeGroup group, MadeItem item, int number, boolean first) {
    List<String> row = new ArrayList<>();
    if (numbered) {
      row.add(number + (maker.chance(20) ? "." : ""));
    }
    if (grouped) {
      row.add(first || maker.chance(20) ? group.name() : "");
    }
    row.add(item.name());
    if (withContent) {
      row.add(content(item));
    }
    row.addAll(item.cells().values());
    row.add(String.join("、", item.lead()));
    row.add(String.join(maker.pick(List.of("、", "，", "；")), item.responsible()));
    if (withSupporting) {
      row.add(String.join("、", item.supporting()));
    }
    return row;
  }

  /** Two paragraphs where the layout can hold them in one cell. */
  String content(MadeItem item) {
    return switch (flattening) {
      case CELL_PER_LINE, CELL_PER_LINE_WITHOUT_GAPS, ROW_PER_LINE_QUOTED ->
          String.join("\n", item.paragraphs());
      case ROW_PER_LINE, ROW_PER_LINE_WITH_MARGIN, BARS, LINE_PER_CELL ->
          item.paragraphs().getFirst();
    };
  }

  private void flatten(List<String> row, StringBuilder text) {
    switch (flattening) {
      case CELL_PER_LINE, CELL_PER_LINE_WITHOUT_GAPS -> {
        for (String cell : row) {
          boolean broken = cell.length() == 4 && cell.endsWith("部门") && maker.chance(30);
          text.append('\t').append(broken ? cell.substring(0, 2) + "\n\n部门" : cell).append('\n');
        }
        text.append(flattening == Flattening.CELL_PER_LINE ? "\n" : "");
      }
      case ROW_PER_LINE -> text.append(String.join("\t", row)).append('\n');
      case ROW_PER_LINE_WITH_MARGIN ->
          text.append('\t').append(String.join("\t", row)).append('\n');
      case ROW_PER_LINE_QUOTED ->
          text.append(
                  row.stream()
                      .map(cell -> cell.contains("\n") ? '"' + cell + '"' : cell)
                      .collect(Collectors.joining("\t")))
              .append('\n');
      case BARS -> text.append("| ").append(String.join(" | ", row)).append(" |\n");
      case LINE_PER_CELL -> row.forEach(cell -> text.append(cell).append('\n'));
    }
  }
}
