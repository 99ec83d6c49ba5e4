package org.taizhang.seeds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Units in drawn tables: merged, blank, repeated by a word, with words for their roles. */
class GridUnitsTest {

  @Test
  void aMergedCellHoldsForAllItsRowsAndABlankOneForNone() {
    ReadResult.Reading reading =
        Grids.read(
            """
            某区2025年任务表
            |序号|项目名称|牵头单位|责任单位|完成时限|
            |1|改造食堂|教育局|住建局、卫健局|2025年6月底|
            |2|新建学校|^|^|^|
            |3|轮训教师|教育局||2025年8月底|
            """);
    assertThat(lines(reading))
        .containsExactly("null|改造食堂|教育局|住建局、卫健局|", "null|新建学校|教育局|住建局、卫健局|", "null|轮训教师|教育局||");
    assertThat(reading.draft().items())
        .extracting(item -> String.valueOf(item.due()))
        .containsExactly("2025-06-30", "2025-06-30", "2025-08-31");
    assertThat(reading.findings())
        .filteredOn(finding -> finding.code().equals("role.blank"))
        .extracting(Finding::item, Finding::severity)
        .containsExactly(tuple(3, Severity.WARN));
  }

  @Test
  void personsBesideUnitsAreNoUnits() {
    ReadResult.Reading reading =
        Grids.read(
            """
            某区2025年任务表
            |序号|项目名称|牵头单位及责任人|责任单位|
            |1|改造食堂|区教育局 李明|区住建局|
            |2|新建学校|区住建局（赵刚）、区教育局（李明）|区财政局|
            |3|轮训教师|区人社局¶区教育局|团区委|
            """);
    assertThat(lines(reading))
        .containsExactly(
            "null|改造食堂|区教育局|区住建局|", "null|新建学校|区住建局、区教育局|区财政局|", "null|轮训教师|区人社局、区教育局|团区委|");
    assertThat(reading.findings())
        .filteredOn(finding -> finding.code().equals("role.person"))
        .extracting(Finding::item)
        .containsExactly(1, 2);
  }

  @Test
  void theRemarkBelowTheTableSaysWhoLeads() {
    ReadResult.Reading reading =
        Grids.read(
            """
            某市2025年任务表
            |序号|项目名称|责任科室|
            |1|改造食堂|后勤科¶安全科|
            |2|新建学校|规划科|
            注：1.列第一位的为牵头科室。2.各县参照执行。
            """);
    assertThat(lines(reading)).containsExactly("null|改造食堂|后勤科|安全科|", "null|新建学校|规划科||");
  }

  @Test
  void wordsThatRepeatTheUnitsAbove() {
    ReadResult.Reading reading =
        Grids.read(
            """
            某区2025年任务表
            |序号|项目名称|牵头单位|责任单位|
            |1|改造食堂|教育局|住建局|
            |2|新建学校|同上|〃|
            |3|轮训教师|人社局|同上|
            |4|引进人才|″|—|
            """);
    assertThat(lines(reading))
        .containsExactly(
            "null|改造食堂|教育局|住建局|", "null|新建学校|教育局|住建局|", "null|轮训教师|人社局|住建局|", "null|引进人才|人社局||");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "教育局牵头，住建局、卫健局配合; 教育局||住建局、卫健局",
        "牵头单位：教育局¶配合单位：住建局、卫健局; 教育局||住建局、卫健局",
        "牵头单位：教育局；责任单位：各镇（开发区、街道）; 教育局|各镇（开发区、街道）|",
        "教育局（牵头）、住建局、卫健局; 教育局|住建局、卫健局|",
        "教育局¶住建局¶各学校; |教育局、住建局、各学校|",
        "教育局 住建局; |教育局、住建局|",
        "教育局、住建局按职责分工负责; |教育局、住建局|",
        "各辖市、区人民政府; |各辖市、区人民政府|"
      })
  void rolesInTheWordsOfOneColumn(String cell, String roles) {
    ReadResult.Reading reading = Grids.read("某区2025年任务表\n|序号|项目名称|责任单位|\n|1|改造食堂|" + cell + "|\n");
    assertThat(lines(reading)).containsExactly("null|改造食堂|" + roles);
  }

  @Test
  void aTargetThatIsMergedOverYearsHoldsForEach() {
    ReadResult.Reading reading =
        Grids.read(
            """
            某区三年计划
            |序号|项目名称|2024年|2025年|2026年|责任单位|
            |1|改造食堂|持续推进|<|验收|教育局|
            """);
    assertThat(reading.draft().items().getFirst().yearTargets())
        .extracting(DraftTarget::year, DraftTarget::text)
        .containsExactly(tuple(2024, "持续推进"), tuple(2025, "持续推进"), tuple(2026, "验收"));
    assertThat(reading.findings()).extracting(Finding::code).contains("target.merged");
  }

  private static List<String> lines(ReadResult.Reading reading) {
    return reading.draft().items().stream().map(Grids::line).toList();
  }
}
