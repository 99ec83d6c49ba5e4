package org.taizhang.seeds.generated;

import java.util.ArrayList;
import java.util.List;
import org.taizhang.seeds.generated.MadePlan.MadeGroup;
import org.taizhang.seeds.generated.MadePlan.MadeItem;

/**
 * Draws a made plan as a table in one of many layouts, in the notation of {@code Grids}: heads on
 * one row or two, groups merged, blank, repeated, in lines or in headings, page breaks that cut
 * tables and rows.
 */
final class GridWriter {
  /** How the table says which group a row belongs to. */
  private enum Grouping {
    MERGED,
    BLANK,
    REPEATED,
    LINES,
    HEADINGS
  }

  /** How the units stand. */
  private enum Units {
    COLUMNS,
    LABELS
  }

  private final PlanMaker maker;
  private final MadePlan plan;
  private final Grouping grouping;
  private final Units units;
  private final boolean numbers;
  private final boolean years;
  private final boolean twoRows;
  private final boolean remarks;
  private final List<List<String>> head;
  private final StringBuilder text = new StringBuilder();
  private String above = "";
  private int number;

  private GridWriter(PlanMaker maker, MadePlan plan) {
    this.maker = maker;
    this.plan = plan;
    this.grouping = maker.pick(List.of(Grouping.values()));
    this.units = maker.pick(List.of(Units.values()));
    this.numbers = grouping == Grouping.LINES || maker.chance(75);
    this.years = plan.years().size() > 1 && maker.chance(60);
    this.twoRows = maker.chance(40);
    this.remarks = maker.chance(30);
    this.head = head();
  }

  static String written(PlanMaker maker, MadePlan plan) {
    return new GridWriter(maker, plan).write();
  }

  /** The same units as the row above are merged with them. */
  static final String MERGED = "^";

  private String write() {
    boolean titleInside = grouping != Grouping.HEADINGS && maker.chance(30);
    if (titleInside) {
      line(plan.title());
    } else {
      text.append(plan.title()).append('\n');
    }
    if (grouping != Grouping.HEADINGS) {
      if (titleInside && maker.chance(30)) {
        line("单位：万元");
      }
      head.forEach(this::row);
    }
    for (int g = 0; g < plan.groups().size(); g++) {
      group(g, plan.groups().get(g));
    }
    if (maker.chance(20)) {
      line("备注：以上任务依实际进度调整。");
    }
    return text.toString();
  }

  private void group(int index, MadeGroup group) {
    String numeral = "一二三四五六七八九".substring(index, index + 1);
    if (grouping == Grouping.HEADINGS) {
      text.append(numeral).append('、').append(group.name()).append('\n');
      head.forEach(this::row);
      number = 0;
      above = "";
    } else if (grouping == Grouping.LINES) {
      line((maker.chance(50) ? numeral + "、" : "") + group.name());
    }
    boolean first = true;
    for (MadeItem item : group.items()) {
      boolean broken = !first && maker.chance(20) && breakPage();
      item(item, groupCell(group, first, broken), broken);
      first = false;
    }
  }

  private String groupCell(MadeGroup group, boolean first, boolean broken) {
    return switch (grouping) {
      case MERGED -> first || broken ? group.name() : MERGED;
      case BLANK -> first ? group.name() : "";
      case REPEATED -> group.name();
      case LINES, HEADINGS -> "";
    };
  }

  private void item(MadeItem item, String group, boolean broken) {
    number++;
    List<String> row = new ArrayList<>();
    if (numbers) {
      row.add(String.valueOf(number));
    }
    if (hasGroupColumn()) {
      row.add(group);
    }
    row.add(item.name());
    int content = row.size();
    boolean parted = numbers && item.paragraphs().size() > 1 && maker.chance(50);
    row.add(parted ? item.paragraphs().getFirst() : String.join("¶", item.paragraphs()));
    if (years) {
      item.cells().values().forEach(row::add);
    }
    String cell = String.join("/", units(item));
    boolean same = !broken && number > 1 && cell.equals(above);
    units(item).forEach(unit -> row.add(same ? MERGED : unit));
    above = cell;
    if (remarks) {
      row.add("");
    }
    if (parted) {
      row(row);
      sequel(row, content, item.paragraphs().get(1), maker.chance(50) ? MERGED : "", "");
    } else if (numbers && maker.chance(12) && item.paragraphs().size() == 1) {
      cut(row, content);
    } else {
      row(row);
    }
  }

  /** A page break inside the content; the next page has neither number nor name. */
  private void cut(List<String> row, int content) {
    String whole = row.get(content);
    int at = 4 + maker.below(whole.length() - 6);
    while (at > 2
        && ("。；：、，（）“”《》 ".indexOf(whole.charAt(at - 1)) >= 0 || whole.charAt(at) == ' ')) {
      at--;
    }
    row.set(content, whole.substring(0, at));
    row(row);
    breakPage();
    above = "";
    sequel(row, content, whole.substring(at), "", "");
  }

  private void sequel(List<String> row, int content, String text, String before, String after) {
    List<String> next = new ArrayList<>();
    for (int i = 0; i < row.size(); i++) {
      next.add(i < content ? before : i == content ? text : after);
    }
    row(next);
    above = "";
  }

  private List<String> units(MadeItem item) {
    String lead = String.join("、", item.lead());
    String responsible = String.join("、", item.responsible());
    String supporting = String.join("、", item.supporting());
    if (units == Units.COLUMNS) {
      return List.of(lead, responsible, supporting);
    }
    String gap = maker.pick(List.of("；", "¶"));
    String all = "牵头单位：" + lead + gap + "责任部门：" + responsible;
    return List.of(supporting.isEmpty() ? all : all + gap + "配合单位：" + supporting);
  }

  /** A new table, with its head again or without; or the head once more in the same one. */
  private boolean breakPage() {
    above = "";
    int kind = maker.below(3);
    text.append(kind == 2 ? "" : maker.chance(30) ? "续表\n" : "\n");
    if (kind > 0) {
      head.forEach(this::row);
    }
    return true;
  }

  private boolean hasGroupColumn() {
    return grouping != Grouping.LINES && grouping != Grouping.HEADINGS;
  }

  private List<List<String>> head() {
    List<String> upper = new ArrayList<>();
    List<String> lower = new ArrayList<>();
    String beneath = maker.pick(List.of("^", ""));
    if (numbers) {
      add(upper, lower, maker.pick(List.of("序号", "序 号", "编号", "序¶号")), beneath);
    }
    if (hasGroupColumn()) {
      add(upper, lower, maker.pick(List.of("行动", "行动名称", "板块", "工作¶类别", "领域")), beneath);
    }
    add(upper, lower, maker.pick(List.of("项目名称", "重点任务", "工作事项", "项¶目", "任务")), beneath);
    add(upper, lower, maker.pick(List.of("主要内容", "工作目标", "具体举措", "目标要求")), beneath);
    if (years) {
      String form = maker.pick(List.of("", "年", "年目标", "年度"));
      String over = maker.pick(List.of("分年度推进内容", "年度目标", "分年推进计划"));
      boolean first = true;
      for (int year : plan.years()) {
        if (twoRows) {
          upper.add(first ? over : "<");
          lower.add(year + form);
        } else {
          upper.add(year + form);
        }
        first = false;
      }
    }
    if (units == Units.LABELS) {
      add(upper, lower, maker.pick(List.of("责任单位", "责任¶部门", "责任分工")), beneath);
    } else if (twoRows) {
      upper.addAll(List.of(maker.pick(List.of("责任分工", "职责分工")), "<", "<"));
      lower.addAll(List.of("牵头", maker.pick(List.of("责任单位", "责任")), "配合"));
    } else {
      upper.add(maker.pick(List.of("牵头单位", "牵头¶部门", "牵头科室")));
      upper.add(maker.pick(List.of("责任单位", "责 任 部 门", "实施单位")));
      upper.add(maker.pick(List.of("配合单位", "协办单位", "参与部门")));
    }
    if (remarks) {
      add(upper, lower, "备注", beneath);
    }
    boolean two = twoRows && (years || units == Units.COLUMNS);
    return two ? List.of(upper, lower) : List.of(upper);
  }

  private static void add(List<String> upper, List<String> lower, String head, String beneath) {
    upper.add(head);
    lower.add(beneath);
  }

  private void line(String words) {
    List<String> cells = new ArrayList<>(List.of(words));
    while (cells.size() < head.getFirst().size()) {
      cells.add("<");
    }
    row(cells);
    above = "";
  }

  private void row(List<String> cells) {
    text.append('|').append(String.join("|", cells)).append("|\n");
  }
}
