package org.taizhang.seeds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.taizhang.seeds.ColumnUse.Kind;

/** What the heads of drawn tables say, in whatever words and on however many rows. */
class GridHeadsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "序 号|行动|项目|主要内容|牵头单位|责任单位; NUMBER GROUP NAME CONTENT LEAD RESPONSIBLE",
        "序号|重点任务|工作目标|完成时限|牵头科室|配合科室; NUMBER NAME CONTENT DUE LEAD SUPPORTING",
        "序号|任务|2025年|2026年|责任部门|分管领导; NUMBER NAME YEAR YEAR RESPONSIBLE IGNORED",
        "编号|板块|工作事项|具体举措|责任¶单位|协办¶单位|备注;"
            + " NUMBER GROUP NAME CONTENT RESPONSIBLE SUPPORTING IGNORED",
        "工作任务|具体措施|责任单位|时间安排|责任人; NAME CONTENT RESPONSIBLE DUE IGNORED",
        "序号|项目名称|建设内容|计划投资（万元）|2025年度目标|责任主体;" + " NUMBER NAME CONTENT FIGURES YEAR RESPONSIBLE",
        "项目|内容|牵头|责任|配合; NAME CONTENT LEAD RESPONSIBLE SUPPORTING",
        "事项名称|主要任务|单位; GROUP NAME RESPONSIBLE",
        "序号|做什么|怎么做|做到什么程度|谁来做|什么时候完成; NUMBER NAME CONTENT CONTENT RESPONSIBLE DUE",
        "问题清单|措施清单|目标清单|责任清单|时限清单; NAME CONTENT CONTENT RESPONSIBLE DUE",
        "责任单位|序号|工作职责|完成时限; RESPONSIBLE NUMBER CONTENT DUE",
        "项目名称|规模及主要内容|建设年限|2025年计划投资|2025年形象进度|项目业主|行业主管部门;"
            + " NAME CONTENT DUE FIGURES YEAR RESPONSIBLE LEAD",
        "指标名称|2024年基期值|2025年目标值|到2026年底目标|牵头单位; NAME IGNORED YEAR YEAR LEAD"
      })
  void aRowOfHeads(String heads, String kinds) {
    int columns = heads.split("\\|").length;
    String row = "|" + "甲局|".repeat(columns) + "\n";
    ReadResult.Reading reading = Grids.read("某区2025年任务表\n|" + heads + "|\n" + row + row);
    assertThat(kinds(reading)).isEqualTo(kinds);
  }

  @Test
  void headsOverYearsAndOverUnits() {
    ReadResult.Reading reading =
        Grids.read(
            """
            某区校园建设三年计划
            |序号|行动名称|项目名称|分年度推进内容|<|<|责任分工|<|
            |^|^|^|2022|2023年|2024年目标|牵头|配合|
            |1|扩容行动|新建幼儿园|选址|开工3所|竣工3所|教育局|住建局|
            """);
    assertThat(kinds(reading)).isEqualTo("NUMBER GROUP NAME YEAR YEAR YEAR LEAD SUPPORTING");
    assertThat(reading.columns().get(3))
        .isEqualTo(new ReadColumn(3, "分年度推进内容/2022", new ColumnUse(Kind.YEAR, 2022)));
    assertThat(reading.columns().get(7).head()).isEqualTo("责任分工/配合");
    assertThat(reading.draft().years()).containsExactly(2022, 2023, 2024);
    assertThat(Grids.line(reading.draft().items().getFirst())).isEqualTo("扩容行动|新建幼儿园|教育局||住建局");
  }

  @Test
  void quartersBesideTheContentAreWhatTheYearIsFor() {
    ReadResult.Reading reading =
        Grids.read(
            """
            某区2025年项目进度表
            |序号|项目名称|年度目标|季度进度安排|<|<|<|责任单位|
            |^|^|^|第一季度|第二季度|第三季度|第四季度|^|
            |1|更换灯具|改造教室860间|完成招标|改造教室300间|改造教室400间|改造教室160间|教育局|
            """);
    assertThat(reading.draft().items().getFirst().content()).isEqualTo("改造教室860间");
    assertThat(reading.draft().items().getFirst().yearTargets())
        .extracting(DraftTarget::year, DraftTarget::text)
        .containsExactly(tuple(2025, "第一季度：完成招标\n第二季度：改造教室300间\n第三季度：改造教室400间\n第四季度：改造教室160间"));
    assertThat(reading.findings()).extracting(Finding::code).isEmpty();
  }

  @Test
  void partsOfTheYearAreNamedInTheContentTheyMakeUp() {
    ReadResult.Reading reading =
        Grids.read(
            """
            某区2026年重点工作表
            |序号|项目名称|上半年|下半年|责任单位|
            |1|体育馆建设|完成立项|主体封顶|基建办|
            |2|名师工作室|遴选20个||人事科|
            """);
    assertThat(reading.draft().items())
        .extracting(DraftItem::content)
        .containsExactly("上半年：完成立项\n下半年：主体封顶", "上半年：遴选20个");
    assertThat(reading.findings()).extracting(Finding::code).isEmpty();
  }

  @Test
  void halfAYearBesideTheWholeIsNoPartOfIt() {
    ReadResult.Reading reading =
        Grids.read(
            """
            某区2025年项目进度表
            |项目名称|上半年目标|全年目标|责任单位|
            |更换灯具|改造教室300间|改造教室860间|教育局|
            """);
    assertThat(reading.draft().items().getFirst().yearTargets()).isEmpty();
    assertThat(reading.findings()).extracting(Finding::code).doesNotContain("quantity.sum");
  }

  @Test
  void schoolYearsAreCalledAfterTheYearTheyBeginIn() {
    ReadResult.Reading reading =
        Grids.read(
            """
            某中学三年发展规划（2024—2027年）
            |发展领域|发展目标|2024—2025学年|2025—2026学年|2026—2027学年|责任部门|
            |师资队伍|培养骨干教师|5名|6名|3名|教师发展处|
            |课程教学|开发校本课程|8门|10门|5门|教务处|
            """);
    assertThat(kinds(reading)).isEqualTo("GROUP CONTENT YEAR YEAR YEAR RESPONSIBLE");
    assertThat(reading.draft().years()).containsExactly(2024, 2025, 2026);
    assertThat(reading.draft().quantities().getFirst().quantity().subject()).isEqualTo("培养骨干教师");
    assertThat(reading.findings()).extracting(Finding::code).contains("column.school-year");
  }

  @Test
  void aFigureAloneCountsWhatTheContentCounts() {
    ReadResult.Reading reading =
        Grids.read(
            """
            某县“十项行动”责任分工
            |行动|目标任务|2025年|2026年|专班组长单位|专班成员单位|
            |学位扩容行动|两年新增学位4500个|2000个|2500个|教育局|住建局|
            |名师引育行动|两年引育名师70名|30名|30名|教育局|人社局|
            """);
    assertThat(kinds(reading)).isEqualTo("NAME CONTENT YEAR YEAR LEAD SUPPORTING");
    assertThat(reading.draft().quantities())
        .filteredOn(found -> found.year() != null)
        .extracting(found -> found.quantity().subject())
        .containsExactly("学位", "学位", "引育名师", "引育名师");
    assertThat(reading.findings())
        .filteredOn(finding -> finding.code().equals("quantity.sum"))
        .extracting(Finding::item)
        .containsExactly(2);
  }

  @Test
  void quartersThatDoNotAddUpAreReported() {
    ReadResult.Reading reading =
        Grids.read(
            """
            某区2025年项目进度表
            |项目名称|年度目标|上半年|下半年|责任单位|
            |更换灯具|改造教室860间|改造教室300间|改造教室400间|教育局|
            """);
    assertThat(reading.findings()).extracting(Finding::code).containsExactly("quantity.sum");
  }

  @Test
  void aColumnOfMeasureWordsBelongsToTheNumbers() {
    ReadResult.Reading reading =
        Grids.read(
            """
            某区教育发展指标表
            |序号|指标名称|单位|2024年基期值|2025年目标值|2026年目标值|牵头单位|
            |1|学前教育毛入园率|%|91.2|92|93|教育局|
            |2|新增学位|个|—|3200|4,100|住建局|
            """);
    assertThat(kinds(reading)).isEqualTo("NUMBER NAME IGNORED IGNORED YEAR YEAR LEAD");
    assertThat(reading.draft().quantities())
        .extracting(
            found -> found.year(),
            found -> found.quantity().subject(),
            found -> found.quantity().min(),
            found -> found.quantity().unit())
        .containsExactly(
            tuple(2025, "学前教育毛入园率", new BigDecimal("92"), "%"),
            tuple(2026, "学前教育毛入园率", new BigDecimal("93"), "%"),
            tuple(2025, "学位", new BigDecimal("3200"), "个"),
            tuple(2026, "学位", new BigDecimal("4100"), "个"));
  }

  @Test
  void headsOnThreeRowsBelowATitleAndAUnit() {
    ReadResult.Reading reading =
        Grids.read(
            """
            |某区2024—2025年教育重点项目表|<|<|<|<|<|<|
            |单位：万元|<|<|<|<|<|<|
            |序号|项目|年度安排|<|<|<|责任|
            |^|^|2024年|<|2025年|<|^|
            |^|^|目标|措施|目标|措施|^|
            |1|改造食堂|改造4个|招标|改造6个|验收|教育局|
            """);
    assertThat(reading.draft().title()).isEqualTo("某区2024—2025年教育重点项目表");
    assertThat(kinds(reading)).isEqualTo("NUMBER NAME YEAR YEAR YEAR YEAR RESPONSIBLE");
    assertThat(reading.draft().items().getFirst().yearTargets())
        .extracting(DraftTarget::text)
        .containsExactly("改造4个\n招标", "改造6个\n验收");
  }

  @Test
  void headsMergedByBlankCellsOnly() {
    ReadResult.Reading reading =
        Grids.read(
            """
            某区计划
            |序号|项目名称|分年推进|<|牵头部门|
            ||| 2024 | 2025 ||
            |1|新建学校|选址|开工|教育局|
            """);
    assertThat(kinds(reading)).isEqualTo("NUMBER NAME YEAR YEAR LEAD");
    assertThat(reading.draft().items()).hasSize(1);
  }

  @Test
  void oneHeadOverNumberAndName() {
    ReadResult.Reading reading =
        Grids.read(
            """
            某区2025年工作要点
            |重点任务|<|责任单位|
            |1|改造食堂|教育局|
            |2|新建学校|住建局|
            """);
    assertThat(kinds(reading)).isEqualTo("NUMBER NAME RESPONSIBLE");
    assertThat(lines(reading)).containsExactly("null|改造食堂||教育局|", "null|新建学校||住建局|");
  }

  @Test
  void whatNoRuleKnowsIsSaidAndPersonsAreNoUnits() {
    ReadResult.Reading reading =
        Grids.read(
            """
            某区2025年任务表
            |序号|项目名称|主要内容|星象|责任单位|分管领导|
            |1|改造食堂|改造4个|大吉|教育局|张某某|
            """);
    assertThat(reading.findings())
        .extracting(Finding::code)
        .contains("column.unread", "column.person");
    assertThat(lines(reading)).containsExactly("null|改造食堂||教育局|");
  }

  private static String kinds(ReadResult.Reading reading) {
    return reading.columns().stream()
        .map(column -> column.use().kind().name())
        .collect(Collectors.joining(" "));
  }

  private static List<String> lines(ReadResult.Reading reading) {
    return reading.draft().items().stream().map(Grids::line).toList();
  }
}
