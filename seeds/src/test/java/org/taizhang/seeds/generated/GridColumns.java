package org.taizhang.seeds.generated;

import java.util.ArrayList;
import java.util.List;
import org.taizhang.seeds.generated.GridColumn.Kind;

/** The heads of made tables, in the words of offices. */
final class GridColumns {
  private GridColumns() {}

  static List<GridColumn> pick(PlanMaker maker, GridStyle style, List<Integer> years) {
    List<GridColumn> columns = new ArrayList<>();
    if (style.numbered()) {
      columns.add(GridColumn.of(Kind.NUMBER, maker.pick(List.of("序号", "编号", "序 号", "项次"))));
    }
    if (inColumn(style.groups())) {
      columns.add(
          GridColumn.of(
              Kind.GROUP, maker.pick(List.of("行动名称", "工作板块", "任务类别", "专项行动", "重点领域", "类别"))));
    }
    columns.add(
        GridColumn.of(
            Kind.NAME,
            maker.pick(List.of("项目名称", "任务名称", "重点项目", "工作事项", "重点任务", "工作任务", "主要任务", "项目"))));
    if (style.content()) {
      columns.add(
          GridColumn.of(
              Kind.CONTENT,
              maker.pick(List.of("主要内容", "工作内容", "工作目标", "建设内容", "具体措施", "具体举措", "目标要求"))));
    }
    boolean over = style.spanned() && years.size() > 1;
    String above = over ? maker.pick(List.of("分年度推进内容", "年度目标", "分年度目标", "年度推进计划", "分年度实施计划")) : "";
    years.forEach(
        year -> columns.add(new GridColumn(Kind.YEAR, above, year + style.yearTail(), year)));
    boolean dueFirst = maker.chance(50);
    GridColumn due =
        GridColumn.of(Kind.DUE, maker.pick(List.of("完成时限", "完成时间", "时间节点", "时限要求", "完成期限")));
    if (style.due() && dueFirst) {
      columns.add(due);
    }
    columns.addAll(units(maker, style));
    if (style.due() && !dueFirst) {
      columns.add(due);
    }
    if (style.persons()) {
      columns.add(GridColumn.of(Kind.PERSON, maker.pick(List.of("分管领导", "责任领导", "联系人"))));
    }
    if (style.remarks()) {
      columns.add(GridColumn.of(Kind.REMARK, "备注"));
    }
    return columns;
  }

  static boolean inColumn(GridStyle.Groups groups) {
    return switch (groups) {
      case MERGED, BLANK, REPEATED -> true;
      case NONE, LINES, TABLES, SHEETS -> false;
    };
  }

  private static List<GridColumn> units(PlanMaker maker, GridStyle style) {
    String end = maker.pick(List.of("单位", "部门"));
    GridColumn lead = GridColumn.of(Kind.LEAD, maker.pick(List.of("牵头", "牵头", "牵头责任")) + end);
    GridColumn responsible =
        GridColumn.of(Kind.RESPONSIBLE, maker.pick(List.of("责任", "责任", "承办")) + end);
    GridColumn supporting =
        GridColumn.of(Kind.SUPPORTING, maker.pick(List.of("配合", "协办", "协同")) + end);
    List<GridColumn> units =
        switch (style.units()) {
          case LEAD_AND_RESPONSIBLE -> List.of(lead, responsible);
          case ALL_THREE -> List.of(lead, responsible, supporting);
          case LEAD_AND_SUPPORTING -> List.of(lead, supporting);
          case RESPONSIBLE_ONLY -> List.of(responsible);
          case IN_A_SENTENCE, WITH_LABELS -> List.of(GridColumn.of(Kind.PHRASE, "责任" + end));
        };
    if (!style.unitsUnderOneHead() || units.size() == 1) {
      return units;
    }
    String above = maker.pick(List.of("责任分工", "责任单位", "职责分工", "任务分工"));
    return units.stream().map(unit -> new GridColumn(unit.kind(), above, unit.head(), 0)).toList();
  }
}
