package org.taizhang.seeds;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.taizhang.seeds.Trace.Part;

/** Documents of prose with tables: annexes about the same projects, small tables among the text. */
class ProseWithTablesTest {
  private static final String BODY =
      """
      云台市2025年教育工作要点
      为办好人民满意的教育，制定本要点。
      一、扩大资源
      1.新建学校。新建学校3所，新增学位4500个。
      2.改造食堂。改造学校食堂40个。
      二、建强队伍
      3.轮训教师。轮训教师300人次。
      4.引进人才。引进骨干教师10名左右。
      """;

  @Test
  void anAnnexedTableAddsUnitsYearsAndDays() {
    ReadResult.Reading reading =
        Grids.read(
            BODY
                + """
                附件
                云台市2025年教育工作任务分解表
                |序号|工作任务|牵头单位|责任单位|完成时限|
                |1|新建学校|市教育局|市住建局|2025年8月底|
                |2|改造食堂|市教育局|市市场监管局|2025年6月底|
                |3|轮训教师|市教师发展学院|市教育局|年底前|
                |4|引进人才|市人社局||年底前|
                """);
    Draft draft = reading.draft();
    assertThat(draft.title()).isEqualTo("云台市2025年教育工作要点");
    assertThat(draft.items().stream().map(Grids::line))
        .containsExactly(
            "扩大资源|新建学校|市教育局|市住建局|",
            "扩大资源|改造食堂|市教育局|市市场监管局|",
            "建强队伍|轮训教师|市教师发展学院|市教育局|",
            "建强队伍|引进人才|市人社局||");
    assertThat(draft.items())
        .extracting(DraftItem::content)
        .containsExactly("新建学校3所，新增学位4500个。", "改造学校食堂40个。", "轮训教师300人次。", "引进骨干教师10名左右。");
    assertThat(draft.items())
        .extracting(item -> String.valueOf(item.due()))
        .containsExactly("2025-08-31", "2025-06-30", "2025-12-31", "2025-12-31");
    assertThat(draft.groups()).extracting(DraftGroup::name).containsExactly("扩大资源", "建强队伍");
    assertThat(draft.quantities()).extracting(DraftQuantity::item).containsExactly(1, 1, 2, 3, 4);
    assertThat(draft.preamble()).containsExactly("为办好人民满意的教育，制定本要点。");
    assertThat(codes(reading)).contains("annex.joined").doesNotContain("role.none", "text.annex");
    assertThat(reading.findings())
        .filteredOn(finding -> finding.code().equals("role.blank"))
        .extracting(Finding::item)
        .containsExactly(4);
    assertThat(
            reading.traces().stream()
                .filter(
                    trace -> trace.part() == Part.NAME && Integer.valueOf(2).equals(trace.item()))
                .map(trace -> reading.document().where(trace.passage().start()).words()))
        .containsExactly("第 5 段", "第 1 张表第 3 行第 2 格");
  }

  @Test
  void theTablesOwnContentCountsAndWhatStandsOnceIsSaid() {
    ReadResult.Reading reading =
        Grids.read(
            BODY
                + """
                附件：任务清单
                |序号|任务名称|主要内容|责任单位|
                |1|改造食堂|改造40个。|市教育局|
                |2|新建学校项目|新建3所。|市住建局|
                |3|轮训教师||市教育局|
                |4|清查校舍|清查校舍100所。|市教育局|
                """);
    Draft draft = reading.draft();
    assertThat(draft.items().stream().map(Grids::line))
        .containsExactly(
            "扩大资源|新建学校项目||市住建局|",
            "扩大资源|改造食堂||市教育局|",
            "建强队伍|轮训教师||市教育局|",
            "建强队伍|引进人才|||",
            "null|清查校舍||市教育局|");
    assertThat(draft.items())
        .extracting(DraftItem::content)
        .containsExactly("新建3所。", "改造40个。", "轮训教师300人次。", "引进骨干教师10名左右。", "清查校舍100所。");
    assertThat(draft.quantities())
        .extracting(DraftQuantity::item)
        .containsExactlyInAnyOrder(1, 2, 3, 4, 5);
    assertThat(codes(reading)).contains("annex.joined", "annex.body-only", "annex.table-only");
  }

  @Test
  void aSmallTableAmongTheTextStaysText() {
    ReadResult.Reading reading =
        Grids.read(
            """
            云台市2025年教育工作要点
            一、扩大资源
            1.新建学校。新建学校3所，其中：
            |学校名称|性质，面积|
            |第一小学|新建，两万平方米|
            |第二小学|扩建，一万平方米|
            2.改造食堂。改造学校食堂40个。
            """);
    assertThat(reading.draft().items()).extracting(DraftItem::name).containsExactly("新建学校", "改造食堂");
    assertThat(reading.draft().items().getFirst().content())
        .isEqualTo("新建学校3所，其中：\n学校名称\t性质，面积\n第一小学\t新建，两万平方米\n第二小学\t扩建，一万平方米");
  }

  @Test
  void aTableOfFiguresInALongTextIsNoPlan() {
    ReadResult.Reading reading =
        Grids.read(
            """
            云台市2025年教育工作要点
            |指标名称|2025年|
            |毛入园率|99%|
            |巩固率|100%|
            一、扩大资源
            1.新建学校。新建学校3所。
            2.改造食堂。改造学校食堂40个。
            二、建强队伍
            3.轮训教师。轮训教师300人次。
            4.引进人才。引进骨干教师10名左右。
            """);
    assertThat(reading.draft().items())
        .extracting(DraftItem::name)
        .containsExactly("新建学校", "改造食堂", "轮训教师", "引进人才");
  }

  @Test
  void aTextInAFrameIsReadAsText() {
    ReadResult.Reading reading =
        Grids.read(
            """
            |云台市2025年教育工作要点¶一、扩大资源¶1.新建学校。新建学校3所。¶2.改造食堂。改造40个。|
            """);
    assertThat(reading.draft().title()).isEqualTo("云台市2025年教育工作要点");
    assertThat(reading.draft().items()).extracting(DraftItem::name).containsExactly("新建学校", "改造食堂");
  }

  private static List<String> codes(ReadResult.Reading reading) {
    return reading.findings().stream().map(Finding::code).toList();
  }
}
