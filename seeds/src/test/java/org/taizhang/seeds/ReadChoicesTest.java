package org.taizhang.seeds;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.taizhang.model.Role;
import org.taizhang.seeds.ColumnUse.Kind;

/** The clerk may have columns, genre and roles read otherwise, and all follows from it. */
class ReadChoicesTest {
  private static final String DRAWN =
      """
      东湖区教育实事任务表（2024—2025年）
      |序号|项目名称|说明|责任单位|承办处|
      |1|改造食堂|改造4个。|教育局|后勤处|
      |2|新建学校|开工3所。||基建处|
      """;
  private static final String FLATTENED = DRAWN.replaceAll("(?m)^\\||\\|$", "").replace('|', '\t');

  @Test
  void columnsOfADrawnTable() {
    check(Grids.read(DRAWN), Grids.read(Grids.document(DRAWN), columns()));
  }

  @Test
  void columnsOfAFlattenedTable() {
    check(text(FLATTENED, ReadChoices.NONE), text(FLATTENED, columns()));
  }

  private static ReadChoices columns() {
    Map<Integer, ColumnUse> columns =
        Map.of(
            2, new ColumnUse(Kind.YEAR, 2025),
            3, new ColumnUse(Kind.SUPPORTING, 0),
            4, new ColumnUse(Kind.LEAD, 0));
    return new ReadChoices(null, columns, null, null);
  }

  private static void check(ReadResult.Reading before, ReadResult.Reading after) {
    assertThat(before.draft().items())
        .extracting(Grids::line)
        .containsExactly("null|改造食堂||教育局|", "null|新建学校|||");
    assertThat(codes(before)).contains("role.blank");
    assertThat(before.draft().years()).containsExactly(2024, 2025);
    assertThat(after.draft().items())
        .extracting(Grids::line)
        .containsExactly("null|改造食堂|后勤处||教育局", "null|新建学校|基建处||");
    assertThat(after.draft().years()).containsExactly(2025);
    assertThat(after.draft().items().getFirst().yearTargets())
        .extracting(DraftTarget::text)
        .containsExactly("改造4个。");
    assertThat(after.draft().quantities())
        .extracting(DraftQuantity::field)
        .containsExactly("2025", "2025");
    assertThat(codes(after)).doesNotContain("role.blank", "column.unread");
    assertThat(after.columns())
        .extracting(column -> column.use().kind())
        .containsExactly(Kind.NUMBER, Kind.NAME, Kind.YEAR, Kind.SUPPORTING, Kind.LEAD);
    assertThat(after.columns())
        .extracting(ReadColumn::head)
        .containsExactly("序号", "项目名称", "说明", "责任单位", "承办处");
  }

  @Test
  void theGenre() {
    String plan =
        """
        东湖区2025年教育工作要点
        一、扩大资源
        1.新建学校。开工3所。
        2.改造食堂。改造4个。
        |序号|项目名称|责任单位|
        |1|轮训教师|教育局|
        |2|引进人才|人社局|
        """;
    assertThat(names(plan, Genre.TABLE)).containsExactly("轮训教师", "引进人才");
    assertThat(names(plan, Genre.HEADED)).containsExactly("新建学校", "改造食堂");
  }

  private static List<String> names(String plan, Genre genre) {
    ReadChoices choices = new ReadChoices(null, Map.of(), genre, null);
    return Grids.read(Grids.document(plan), choices).draft().items().stream()
        .map(DraftItem::name)
        .toList();
  }

  @Test
  void theRoleOfBareUnits() {
    String school =
        """
        云台市第三中学2025年工作要点
        一、党建
        1.抓学习。每月学习1次。（党政办）
        2.抓廉政。开展教育2次。（工会）
        3.抓宣传。发稿40篇。（教务处、团委）
        """;
    assertThat(text(school, bare(null)).draft().items().getLast().responsible())
        .containsExactly("教务处", "团委");
    assertThat(text(school, bare(Role.LEAD)).draft().items().getLast().lead())
        .containsExactly("教务处", "团委");
    String table =
        """
        东湖区2025年教育实事任务表
        |序号|项目名称|部门|
        |1|改造食堂|教育局|
        """;
    assertThat(Grids.read(Grids.document(table), bare(Role.LEAD)).draft().items().getFirst().lead())
        .containsExactly("教育局");
  }

  private static ReadChoices bare(@Nullable Role role) {
    return new ReadChoices(null, Map.of(), null, role);
  }

  private static List<String> codes(ReadResult.Reading reading) {
    return reading.findings().stream().map(Finding::code).toList();
  }

  private static ReadResult.Reading text(String text, ReadChoices choices) {
    ReadResult result = PlanReader.read("方案.txt", text.getBytes(StandardCharsets.UTF_8), choices);
    assertThat(result).isInstanceOf(ReadResult.Reading.class);
    return (ReadResult.Reading) result;
  }
}
