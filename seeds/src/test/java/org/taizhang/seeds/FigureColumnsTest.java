package org.taizhang.seeds;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Columns whose head says what the numbers below it are measured in. */
class FigureColumnsTest {

  /** A table of one row with the head and the cell between name and unit. */
  private static List<String> quantities(String title, String head, String cell) {
    return quantities(title + "\n序号\t项目名称\t" + head + "\t责任单位\n1\t东湖小学扩建\t" + cell + "\t区教育局\n");
  }

  private static List<String> quantities(String document) {
    ReadResult.Reading reading =
        (ReadResult.Reading) PlanReader.read("表.txt", document.getBytes(StandardCharsets.UTF_8));
    return said(reading);
  }

  private static List<String> said(ReadResult.Reading reading) {
    return reading.draft().quantities().stream()
        .map(found -> {
          var quantity = found.quantity();
          String min = plain(quantity.min());
          String max = plain(quantity.max());
          return quantity.subject()
              + " "
              + (min.equals(max) ? min : min + ".." + max)
              + quantity.unit()
              + (found.year() == null ? "" : " " + found.year());
        })
        .toList();
  }

  private static String plain(@Nullable BigDecimal value) {
    return value == null ? "" : value.toPlainString();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "总投资（万元）|1200|总投资 12000000元",
        "总投资(万元)|1,200.5|总投资 12005000元",
        "投资额|3200万元|投资额 32000000元",
        "年度投资（亿元）|1.2|年度投资 120000000元",
        "资金（万元）|约500|资金 5000000元",
        "资金（单位：万元）|600以上|资金 6000000..元",
        "概算投资（万元）|1800余|概算投资 18000000..元",
        "学位（个）|1620|学位 1620个",
        "新增学位（个）|360左右|学位 360个",
        "学校数（所）|2-3|学校数 2..3所",
        "占地面积（亩）|45.6|占地面积 45.6亩",
        "建筑面积（㎡）|23000|建筑面积 23000㎡",
        "面积（平方米）|2025|面积 2025平方米",
        "招生计划（人）|270人|招生计划 270人",
        "巩固率（%）|≥99|巩固率 99..%",
        "建设规模（平方米）|5600|东湖小学扩建 5600平方米",
        "目标值（％）|95|东湖小学扩建 95%",
        "2026年投资（万元）|400|投资 4000000元 2026"
      })
  void aNumberIsAQuantity(String head, String cell, String expected) {
    assertThat(quantities("云台区教育项目表", head, cell)).containsExactly(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "总投资（万元）,—",
    "总投资（万元）,待定",
    "投资额,800",
    "排序号,12",
    "年份,2026",
    "建设年限（年）,2025",
    "完成时限（年）,2026",
    "现有学位（个）,500",
    "累计完成投资（万元）,300",
    "权重（%）,10",
    "分值（分）,5",
    "得分（分）,4.5",
    "2025年现状（所）,3"
  })
  void otherNumbersAreNone(String head, String cell) {
    assertThat(quantities("云台区教育项目表", head, cell)).isEmpty();
  }

  @Test
  void aLineAboveTheTableMeasuresAllSums() {
    assertThat(quantities("云台区教育项目表\n单位：万元", "总投资", "800")).containsExactly("总投资 8000000元");
  }

  @Test
  void figuresOfAYearBelongToIt() {
    assertThat(
            quantities(
                """
                云台区幼儿园建设计划
                序号\t项目名称\t2025年目标（所）\t2026年目标（所）\t责任单位
                1\t公办幼儿园\t3\t约4\t区教育局
                """))
        .containsExactly("公办幼儿园 3所 2025", "公办幼儿园 4所 2026");
  }

  @Test
  void aHeadOverYearsAndOneOverSeveralRowsAreReadOnce() {
    List<String> rows = new ArrayList<>();
    rows.add(
        "<tr><th rowspan=2>序号</th><th rowspan=2>项目名称</th><th colspan=2>投资计划（万元）</th>"
            + "<th rowspan=2>责任单位</th></tr><tr><th>2025年</th><th>2026年</th></tr>");
    rows.add("<tr><td>1</td><td>新建礼堂</td><td rowspan=2>500</td><td>70</td><td>区教育局</td></tr>");
    rows.add("<tr><td>2</td><td>改造操场</td><td>30</td><td>区教育局</td></tr>");
    String page =
        "<html><meta charset=utf-8><p>云台区教育项目投资计划</p><table border=1>"
            + rows.stream().collect(Collectors.joining())
            + "</table></html>";

    ReadResult.Reading reading =
        (ReadResult.Reading) PlanReader.read("表.html", page.getBytes(StandardCharsets.UTF_8));

    assertThat(said(reading))
        .containsExactly("投资计划 5000000元 2025", "投资计划 700000元 2026", "投资计划 300000元 2026");
    assertThat(reading.columns())
        .extracting(column -> column.use().kind())
        .containsSequence(ColumnUse.Kind.FIGURES, ColumnUse.Kind.FIGURES);
  }
}
