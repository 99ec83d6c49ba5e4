package org.taizhang.app.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.taizhang.app.LedgerBuilder;
import org.taizhang.app.scene.MatrixProjection;
import org.taizhang.app.type.BundledMetrics;
import org.taizhang.app.type.TextMetrics;
import org.taizhang.model.Ledger;
import org.taizhang.model.Plan;
import org.taizhang.model.Role;
import org.taizhang.model.YearSpan;

class YearsBriefingTest {
  private static final TextMetrics METRICS = new BundledMetrics();

  private static IntStream seeds() {
    return IntStream.range(0, Boolean.getBoolean("taizhang.long") ? 300 : 12);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void everyTextStandsThereOnce(int seed) {
    var ledger = DrawnPlans.ledger(seed);
    var printed = print(ledger, size(seed), null);
    for (var plan : ledger.plans()) {
      for (var project : ledger.projects(plan.id())) {
        assertThat(printed.count(project.name())).as(project.name()).isOne();
        if (!project.content().isEmpty()) {
          assertThat(printed.count(project.content())).as(project.content()).isOne();
        }
        for (var target : ledger.targets(project.id())) {
          assertThat(printed.count(target.text())).as(target.text()).isOne();
        }
      }
      for (var section : ledger.sections(plan.id())) {
        boolean used =
            ledger.projects(plan.id()).stream().anyMatch(p -> section.id().equals(p.section()));
        assertThat(!used || printed.said().stream().anyMatch(t -> t.contains(section.name())))
            .as(section.name())
            .isTrue();
      }
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void nothingOverlapsOrLeavesThePage(int seed) {
    var printed = print(DrawnPlans.ledger(seed), size(seed), null);
    printed.assertNothingLeavesThePage();
    printed.assertNothingOverlaps();
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void everyPageHasHeadsAndANumber(int seed) {
    var ledger = DrawnPlans.ledger(seed);
    var document = print(ledger, size(seed), null).document();
    for (int i = 0; i < document.pages().size(); i++) {
      var said = Printed.said(document.pages().get(i));
      assertThat(said).contains("— " + (i + 1) + " —");
      assertThat(String.join("", said)).contains("分年推进表", "截至2026年11月22日");
      assertThat(said.contains("项目名称") || said.contains("所选范围内没有项目。")).isTrue();
    }
    assertThat(document.bookmarks())
        .extracting(Bookmark::title)
        .containsExactlyElementsOf(ledger.plans().stream().map(Plan::title).toList());
  }

  @Test
  void isTheTableAsIssued() {
    var ledger =
        new LedgerBuilder()
            .plan("jia", 2022, 2024)
            .section("教育攻坚行动")
            .project("学校建设", Map.of("教育局", Role.LEAD, "财政局", Role.RESPONSIBLE))
            .project("教师队伍", Map.of("教育局", Role.LEAD, "人社局", Role.SUPPORTING))
            .section("质量提升行动")
            .project("校园安全", Map.of())
            .ledger();
    assertThat(table(print(ledger, PaperSize.A3_LANDSCAPE, new YearSpan(2023, 2024))))
        .isEqualTo(
            """
            序号 行动名称 项目名称 主要内容 分年度推进内容 2023年 2024年 牵头部门 责任部门 配合部门
            1 教育攻坚行动 学校建设 学校建设的主要内容。 2023年推进学校建设 2024年推进学校建设 教育局 财政局
            2 教师队伍 教师队伍的主要内容。 2023年推进教师队伍 2024年推进教师队伍 教育局 人社局
            3 质量提升行动 校园安全 校园安全的主要内容。 2023年推进校园安全 2024年推进校园安全 未明确 未明确 未明确
            """);
  }

  @Test
  void aPlanOfOneYearWithoutDepartmentsHasOneColumnOfTargets() {
    var ledger = new LedgerBuilder().plan("yi", 2024, 2024).project("年度要点", Map.of()).ledger();
    var printed = print(ledger, PaperSize.A4_LANDSCAPE, null);
    assertThat(table(printed))
        .isEqualTo(
            """
            序号 项目名称 主要内容 年度目标（2024年）
            1 年度要点 年度要点的主要内容。 2024年推进年度要点
            """);
    assertThat(printed.said()).contains("方案未明确责任单位。");
  }

  @Test
  void isNeverWithoutAPage() {
    assertThat(print(Ledger.empty(), PaperSize.A3_LANDSCAPE, null).said()).contains("所选范围内没有项目。");
  }

  /** The table's texts, a line for the head and for each row. */
  private static String table(Printed printed) {
    var said = printed.said();
    int head = said.indexOf("序号");
    return said.subList(head, said.size() - 1).stream()
        .collect(Collectors.joining(" "))
        .replaceAll(" (?=\\d )", "\n")
        .concat("\n");
  }

  private static PaperSize size(int seed) {
    return seed % 3 == 0 ? PaperSize.A3_LANDSCAPE : PaperSize.A4_LANDSCAPE;
  }

  private static Printed print(Ledger ledger, PaperSize size, @Nullable YearSpan years) {
    var words = BriefingWords.in(Locale.SIMPLIFIED_CHINESE);
    var plans = ledger.plans().stream().map(Plan::id).toList();
    var choice =
        new BriefingChoice(
            plans, years, List.of(), "", new PaperOptions(size, LocalDate.of(2026, 11, 22)));
    var briefing = new YearsBriefing(new MatrixProjection(), METRICS, words);
    return new Printed(briefing.document(ledger, choice), METRICS);
  }
}
