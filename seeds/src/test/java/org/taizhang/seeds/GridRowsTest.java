package org.taizhang.seeds;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Which rows of a drawn table are one item, and which are none. */
class GridRowsTest {

  @Test
  void groupsAreMergedBlankRepeatedOrLines() {
    ReadResult.Reading reading =
        Grids.read(
            """
            某区2025年任务表
            |序号|行动|项目名称|主要内容|责任单位|
            |1|甲行动|改造食堂|改造4个|教育局|
            |2|^|新建学校|开工1所|住建局|
            |3||维修操场|维修2处|体育局|
            |4|乙行动|轮训教师|轮训300人|人社局|
            |序号|行动|项目名称|主要内容|责任单位|
            |5|乙行动|引进人才|引进10名|人社局|
            """);
    assertThat(lines(reading))
        .containsExactly(
            "甲行动|改造食堂||教育局|",
            "甲行动|新建学校||住建局|",
            "甲行动|维修操场||体育局|",
            "乙行动|轮训教师||人社局|",
            "乙行动|引进人才||人社局|");
    assertThat(reading.draft().groups()).extracting(DraftGroup::name).containsExactly("甲行动", "乙行动");
  }

  @Test
  void linesOverTheFullWidthNameGroupsAndTotalsAndNotesAreNoItems() {
    ReadResult.Reading reading =
        Grids.read(
            """
            某区2025年任务表
            |序号|项目名称|主要内容|责任单位|
            |一、扩大资源|<|<|<|
            |1|改造食堂|改造4个|教育局|
            |二、建强队伍||||
            |2|轮训教师|轮训300人|人社局|
            |合计||改造4个，轮训300人||
            |备注：任务依进度调整。|<|<|<|
            """);
    assertThat(lines(reading)).containsExactly("扩大资源|改造食堂||教育局|", "建强队伍|轮训教师||人社局|");
    assertThat(reading.draft().closing()).containsExactly("备注：任务依进度调整。");
  }

  @Test
  void aRowCutByAPageBreakIsOne() {
    ReadResult.Reading reading =
        Grids.read(
            """
            某区2025年任务表
            |序号|项目名称|主要内容|责任单位|
            |1|改造食堂|改造食堂4个，全部使用清洁|教育局、|
            —1—
            |||能源，年底前验收。|住建局|
            |2|新建学校|开工1所。|住建局|
            """);
    assertThat(lines(reading)).containsExactly("null|改造食堂||教育局、住建局|", "null|新建学校||住建局|");
    assertThat(reading.draft().items().getFirst().content()).isEqualTo("改造食堂4个，全部使用清洁能源，年底前验收。");
    assertThat(codes(reading)).doesNotContain("role.blank");
  }

  @Test
  void aNameCutByAPageBreakIsOne() {
    ReadResult.Reading reading =
        Grids.read(
            """
            某区2025年任务表
            |序号|项目名称|主要内容|责任单位|
            |1|改造食堂|改造4个。|教育局|
            |2|轮训教师|轮训300人。|人社局|
            |3|家校社协同|开展家长|教育局|

            |序号|项目名称|主要内容|责任单位|
            ||育人|学校20场。||
            |4|新建学校|开工1所。|住建局|
            """);
    assertThat(lines(reading)).hasSize(4).contains("null|家校社协同育人||教育局|");
    assertThat(reading.draft().items().get(2).content()).isEqualTo("开展家长学校20场。");
  }

  @Test
  void severalRowsOfContentAreOneProject() {
    ReadResult.Reading reading =
        Grids.read(
            """
            某区2025年任务表
            |序号|项目名称|主要内容|责任单位|
            |1|改造食堂|改造4个。|教育局|
            |^|^|培训厨师50人。|人社局|
            |2|新建学校|开工1所。|住建局|
            |||竣工2所。|^|
            """);
    assertThat(lines(reading)).containsExactly("null|改造食堂||教育局、人社局|", "null|新建学校||住建局|");
    assertThat(reading.draft().items())
        .extracting(DraftItem::content)
        .containsExactly("改造4个。\n培训厨师50人。", "开工1所。\n竣工2所。");
  }

  @Test
  void aNumberOverSeveralNamesAndANameOverSeveralNumbers() {
    ReadResult.Reading names =
        Grids.read(
            """
            某区2025年任务表
            |序号|板块|项目名称|责任单位|
            |1|扩大资源|改造食堂|教育局|
            |^|^|新建学校|住建局|
            |2|建强队伍|轮训教师|人社局|
            """);
    assertThat(lines(names))
        .containsExactly("扩大资源|改造食堂||教育局|", "扩大资源|新建学校||住建局|", "建强队伍|轮训教师||人社局|");
    ReadResult.Reading numbers =
        Grids.read(
            """
            某区2025年任务表
            |重点工作|序号|具体内容|责任单位|
            |扩大资源|1|改造食堂：清洁能源全部到位。|教育局|
            |^|2|新建学校：年底前开工1所。|住建局|
            |建强队伍|3|轮训教师：全年轮训300人。|人社局|
            """);
    assertThat(lines(numbers))
        .containsExactly("扩大资源|改造食堂||教育局|", "扩大资源|新建学校||住建局|", "建强队伍|轮训教师||人社局|");
  }

  @Test
  void numbersInNamesAreLabelsAndNamesBeforeColonsAreNames() {
    ReadResult.Reading reading =
        Grids.read(
            """
            某区2025年任务表
            |重点任务|责任单位|
            |1.改造食堂：改造中小学食堂4个，年底前验收。|教育局|
            |（二）新建学校|住建局|
            |3.轮训教师¶轮训中小学教师300人。|人社局|
            |4.清查校舍。|教育局|
            """);
    assertThat(lines(reading))
        .containsExactly(
            "null|改造食堂||教育局|", "null|新建学校||住建局|", "null|轮训教师||人社局|", "null|清查校舍||教育局|");
    assertThat(reading.draft().items())
        .extracting(DraftItem::label)
        .containsExactly("1.", "（二）", "3.", "4.");
    assertThat(reading.draft().items())
        .extracting(DraftItem::content)
        .containsExactly("改造中小学食堂4个，年底前验收。", "", "轮训中小学教师300人。", "");
  }

  @Test
  void theSecondColumnOfNamesIsTheContentWhereTheFirstGroupsNothing() {
    ReadResult.Reading reading =
        Grids.read(
            """
            某区2025年任务表
            |序号|重点任务|工作事项|责任单位|
            |1|改造食堂|改造中小学食堂4个|教育局|
            |2|新建学校|开工1所|住建局|
            """);
    assertThat(lines(reading)).containsExactly("null|改造食堂||教育局|", "null|新建学校||住建局|");
    assertThat(reading.draft().items().getFirst().content()).isEqualTo("改造中小学食堂4个");
  }

  @Test
  void headingsOnTwoLevels() {
    ReadResult.Reading reading =
        Grids.read(
            """
            某区2025年任务表
            |序号|领域|重点工作|具体任务|责任单位|
            |1|基础教育|扩大资源|新建学校|住建局|
            |2|^|^|改造食堂|教育局|
            |3|^|建强队伍|轮训教师|人社局|
            |4|职业教育|^|引进技师|人社局|
            """);
    assertThat(reading.draft().items().get(2).sections())
        .extracting(DraftHeading::name)
        .containsExactly("基础教育", "建强队伍");
    assertThat(reading.draft().items().get(3).group()).isEqualTo("职业教育");
  }

  private static List<String> lines(ReadResult.Reading reading) {
    return reading.draft().items().stream().map(Grids::line).toList();
  }

  private static List<String> codes(ReadResult.Reading reading) {
    return reading.findings().stream().map(Finding::code).toList();
  }
}
