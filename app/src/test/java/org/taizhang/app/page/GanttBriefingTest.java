package org.taizhang.app.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.taizhang.app.scene.MatrixProjection;
import org.taizhang.app.scene.PlanBuilder;
import org.taizhang.app.scene.Samples;
import org.taizhang.app.type.BundledMetrics;
import org.taizhang.app.type.TextMetrics;
import org.taizhang.model.Ledger;
import org.taizhang.model.Plan;
import org.taizhang.model.TargetState;
import org.taizhang.model.YearSpan;

class GanttBriefingTest {
  private static final TextMetrics METRICS = new BundledMetrics();
  private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

  private static IntStream seeds() {
    return IntStream.range(0, Boolean.getBoolean("taizhang.long") ? 200 : 10);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void everyProjectAndTargetStandsThereOnce(int seed) {
    var ledger = drawn(seed);
    var printed = print(ledger, seed);
    for (var plan : ledger.plans()) {
      for (var project : ledger.projects(plan.id())) {
        assertThat(printed.count(project.name())).as(project.name()).isOne();
        for (var target : ledger.targets(project.id())) {
          assertThat(printed.count(target.text())).as(target.text()).isOne();
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void nothingOverlapsOrLeavesThePage(int seed) {
    var printed = print(drawn(seed), seed);
    printed.assertNothingLeavesThePage();
    printed.assertNothingOverlaps();
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void everyPageHasYearsKeyAndNumber(int seed) {
    var ledger = drawn(seed);
    var document = print(ledger, seed).document();
    for (int i = 0; i < document.pages().size(); i++) {
      var said = Printed.said(document.pages().get(i));
      assertThat(said).contains("— " + (i + 1) + " —", "未启动", "中止", "时限", "序号", "项目");
      for (var plan : ledger.plans()) {
        assertThat(said).contains(plan.years().first() + "年", plan.years().last() + "年");
      }
      assertThat(String.join("", said)).contains("年度甘特", "截至2026年11月22日");
    }
  }

  @Test
  void severalPlansStandOnOneAxisWithTheirSectionsAsBookmarks() {
    var one = new PlanBuilder("A", "甲要点", "甲局", true).over(2020, 2020).group(0, "扩容");
    one.project("建校", Map.of()).target(2020);
    var two = new PlanBuilder("B", "乙方案", "乙局", false).over(2023, 2025);
    two.project("扩园", Map.of())
        .target(
            new YearSpan(2023, 2025), "扩园三所", LocalDate.of(2025, 6, 30), TargetState.IN_PROGRESS);
    var printed = print(two.in(one.in(Ledger.empty())), 0);
    assertThat(printed.said())
        .contains("2020年", "2021年", "2025年", "甲要点等2个方案", "示例", "进")
        .contains("2023—2025年（未分年）　时限 2025年6月30日");
    var bookmarks = printed.document().bookmarks();
    assertThat(bookmarks).hasSize(1);
    assertThat(bookmarks.getFirst().children())
        .extracting(Bookmark::title)
        .containsExactly("甲要点", "乙方案");
    assertThat(bookmarks.getFirst().children().getFirst().children())
        .extracting(Bookmark::title)
        .containsExactly("扩容");
  }

  @Test
  void aVeryLongTextIsThereToo() {
    var text = "推进教育优质均衡发展，".repeat(260);
    var plan = new PlanBuilder("A", "甲要点", "甲局", false).over(2021, 2026);
    plan.project("建校", Map.of());
    for (int year = 2021; year <= 2026; year++) {
      plan.target(YearSpan.of(year), year + text, null, TargetState.NOT_STARTED);
    }
    var printed = print(plan.in(Ledger.empty()), 1);
    printed.assertNothingLeavesThePage();
    for (int year = 2021; year <= 2026; year++) {
      assertThat(printed.count(year + text)).isOne();
    }
  }

  @Test
  void isNeverWithoutAPage() {
    assertThat(print(Ledger.empty(), 0).said()).contains("所选范围内没有项目。");
    var none = new PlanBuilder("A", "甲要点", "甲局", false);
    assertThat(print(none.in(Ledger.empty()), 1).said()).contains("所选范围内没有项目。");
  }

  @Test
  void aSpanOfYearsIsTheAxis() {
    var plan = new PlanBuilder("A", "甲要点", "甲局", false).over(2021, 2026);
    plan.project("建校", Map.of()).target(2022).project("扩园", Map.of()).target(2025);
    var ledger = plan.in(Ledger.empty());
    var choice =
        new BriefingChoice(
            List.of(plan.id()),
            new YearSpan(2024, 2026),
            List.of(),
            "",
            new PaperOptions(PaperSize.A4_LANDSCAPE, DAY));
    var said = new Printed(briefing().document(ledger, choice), METRICS).said();
    assertThat(said).contains("扩园", "2024年", "2026年").doesNotContain("建校", "2022年");
  }

  private static Ledger drawn(int seed) {
    var ledger = Samples.targets(seed, 5 + 4 * (seed % 5)).in(Ledger.empty());
    return seed % 3 == 0 ? Samples.targets(seed + 1000, 8).in(ledger) : ledger;
  }

  private static Printed print(Ledger ledger, int seed) {
    var size = seed % 2 == 0 ? PaperSize.A3_LANDSCAPE : PaperSize.A4_LANDSCAPE;
    var plans = new ArrayList<>(ledger.plans().stream().map(Plan::id).toList());
    var choice = BriefingChoice.of(plans, new PaperOptions(size, DAY));
    return new Printed(briefing().document(ledger, choice), METRICS);
  }

  private static GanttBriefing briefing() {
    var words = BriefingWords.in(Locale.SIMPLIFIED_CHINESE);
    return new GanttBriefing(new MatrixProjection(), METRICS, words);
  }
}
