package org.taizhang.seeds;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.taizhang.model.Level;

/** Plans that stand in several tables or sheets, and what stands around them. */
class GridSequelsTest {

  @Test
  void aTableGoesOnAsAnotherWithOrWithoutItsHead() {
    ReadResult.Reading reading =
        Grids.read(
            """
            某市2025年任务表
            |序号|项目名称|责任单位|
            |1|改造食堂|教育局|
            续表
            |2|新建学校|住建局|

            |序号|项目名称|责任单位|
            |3|轮训教师|人社局|
            """);
    assertThat(lines(reading))
        .containsExactly("null|改造食堂||教育局|", "null|新建学校||住建局|", "null|轮训教师||人社局|");
    assertThat(reading.findings()).extracting(Finding::code).doesNotContain("number.gap");
  }

  @Test
  void oneTableForEverySection() {
    ReadResult.Reading reading =
        Grids.read(
            """
            某市2025年教育任务清单
            一、扩大资源
            |序号|项目名称|责任单位|
            |1|改造食堂|教育局|
            |2|新建学校|住建局|
            二、建强队伍
            |序号|项目名称|责任单位|
            |1|轮训教师|人社局|
            """);
    assertThat(reading.draft().title()).isEqualTo("某市2025年教育任务清单");
    assertThat(lines(reading))
        .containsExactly("扩大资源|改造食堂||教育局|", "扩大资源|新建学校||住建局|", "建强队伍|轮训教师||人社局|");
  }

  @Test
  void sheetsWithTheSameHeadAreGroupsAndOthersAreReported() {
    ReadResult.Reading reading =
        Grids.read(
            """
            [扩大资源]
            |某市2025年教育任务表|<|<|
            |序号|项目名称|责任单位|
            |1|改造食堂|教育局|
            |2|新建学校|住建局|

            [建强队伍]
            |某市2025年教育任务表|<|<|
            |序号|项目名称|责任单位|
            |1|轮训教师|人社局|

            [经费]
            |序号|科目|金额（万元）|
            |1|食堂|40|
            """);
    assertThat(reading.draft().title()).isEqualTo("某市2025年教育任务表");
    assertThat(lines(reading))
        .containsExactly("扩大资源|改造食堂||教育局|", "扩大资源|新建学校||住建局|", "建强队伍|轮训教师||人社局|");
    assertThat(reading.findings()).extracting(Finding::code).contains("table.second");
  }

  @Test
  void tablesOfOtherColumnsUnderTheirOwnHeadingsAreReadToo() {
    ReadResult.Reading reading =
        Grids.read(
            """
            某县2025年教育工作和重大项目清单
            一、重点工作
            |序号|工作任务|工作目标|牵头单位|完成时限|
            |1|提升质量|高考上线率60%|教育局|6月底前|
            |2|轮训教师|轮训800人|人社局|年底前|
            二、重大项目
            |序号|项目名称|建设内容|2025年目标|牵头单位|
            |1|新建学校|36个班|主体封顶|住建局|
            """);
    assertThat(lines(reading))
        .containsExactly("重点工作|提升质量|教育局||", "重点工作|轮训教师|人社局||", "重大项目|新建学校|住建局||");
    assertThat(reading.draft().items().getLast().yearTargets())
        .extracting(DraftTarget::text)
        .containsExactly("主体封顶");
    assertThat(reading.findings()).extracting(Finding::code).doesNotContain("table.second");
  }

  @Test
  void aTableThatNamesItemsAgainIsAnotherView() {
    ReadResult.Reading reading =
        Grids.read(
            """
            某县2025年教育任务清单
            一、任务
            |序号|项目名称|主要内容|责任单位|
            |1|改造食堂|改造12所|教育局|
            |2|新建学校|新建3所|住建局|
            二、进度
            |项目名称|完成时限|责任单位|
            |新建学校|年底前|住建局|
            """);
    assertThat(reading.draft().items()).hasSize(2);
    assertThat(reading.findings()).extracting(Finding::code).contains("table.second");
  }

  @Test
  void sheetsWhoseNamesSayNothingAreNoGroups() {
    ReadResult.Reading reading =
        Grids.read(
            """
            [Sheet1]
            |某市2025年教育任务表|<|<|
            |序号|项目名称|责任单位|
            |1|改造食堂|教育局|

            [Sheet2]
            |序号|项目名称|责任单位|
            |2|轮训教师|人社局|
            """);
    assertThat(lines(reading)).containsExactly("null|改造食堂||教育局|", "null|轮训教师||人社局|");
  }

  @Test
  void whatStandsBeforeAndAfterTheTable() {
    ReadResult.Reading reading =
        Grids.read(
            """
            云台市教育局文件
            云教〔2025〕8号
            关于印发《云台市2025年教育实事任务表》的通知
            各县（市、区）教育局：
            现将任务表印发给你们。
            附件
            云台市2025年教育实事任务表
            |序号|项目名称|责任单位|
            |1|改造食堂|市教育局|
            |2|新建学校|市住建局|
            云台市教育局
            2025年2月18日
            """);
    Draft draft = reading.draft();
    assertThat(draft.title()).isEqualTo("云台市2025年教育实事任务表");
    assertThat(draft.documentNumber()).isEqualTo("云教〔2025〕8号");
    assertThat(draft.issuer()).isEqualTo("云台市教育局");
    assertThat(draft.date()).hasToString("2025-02-18");
    assertThat(draft.level()).isEqualTo(Level.CITY);
    assertThat(draft.items()).hasSize(2);
  }

  private static List<String> lines(ReadResult.Reading reading) {
    return reading.draft().items().stream().map(Grids::line).toList();
  }
}
