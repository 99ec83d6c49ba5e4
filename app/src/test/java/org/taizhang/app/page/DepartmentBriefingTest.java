package org.taizhang.app.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
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

class DepartmentBriefingTest {
  private static final TextMetrics METRICS = new BundledMetrics();

  private static IntStream seeds() {
    return IntStream.range(0, Boolean.getBoolean("taizhang.long") ? 200 : 8);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void everyProjectStandsWithEveryDepartmentThatHasARoleInIt(int seed) {
    var ledger = DrawnPlans.ledger(seed);
    var printed = print(ledger, List.of());
    for (var plan : ledger.plans()) {
      for (var project : ledger.projects(plan.id())) {
        int roles = ledger.roles(project.id()).size();
        assertThat(printed.count(project.name())).as(project.name()).isEqualTo(roles);
        for (var target : ledger.targets(project.id())) {
          assertThat(printed.count(target.text())).as(target.text()).isEqualTo(roles);
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void nothingOverlapsOrLeavesThePage(int seed) {
    var printed = print(DrawnPlans.ledger(seed), List.of());
    printed.assertNothingLeavesThePage();
    printed.assertNothingOverlaps();
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void theListOfDepartmentsSaysWhereTheyStand(int seed) {
    var document = print(DrawnPlans.ledger(seed), List.of()).document();
    for (var bookmark : document.bookmarks()) {
      var there = Printed.said(document.pages().get(bookmark.page()));
      assertThat(there).contains("— " + (bookmark.page() + 1) + " —");
      assertThat(there).anyMatch(said -> said.contains(bookmark.title()));
    }
    if (document.bookmarks().size() > 1) {
      var contents = Printed.said(document.pages().getFirst());
      var second = document.bookmarks().get(1);
      assertThat(contents).contains(second.title(), Integer.toString(second.page() + 1));
    }
  }

  @Test
  void tellsOneDepartmentAllThatIsAskedOfIt() {
    var printed = print(two("教育局", "教育局"), List.of("财政局"));
    assertThat(printed.said())
        .containsSubsequence(
            "财政局",
            "部门任务清单",
            "截至2026年11月22日",
            "共3项 · 牵头1项 · 责任2项",
            "jia方案",
            "2022—2023年 · 共2项 · 牵头1项 · 责任1项",
            "序号",
            "项目名称",
            "角色",
            "学校建设",
            "责任",
            "2022年推进学校建设",
            "2023年推进学校建设",
            "未启动",
            "教育局",
            "经费保障",
            "牵头",
            "yi方案",
            "2024年 · 共1项 · 责任1项",
            "年度目标（2024年）",
            "校园安全");
    assertThat(printed.document().bookmarks()).hasSize(1);
    assertThat(printed.document().bookmarks().getFirst().children())
        .extracting(Bookmark::title)
        .containsExactly("jia方案", "yi方案");
  }

  @Test
  void departmentsOfOneNameAreOneOnlyForOneIssuer() {
    assertThat(titles(print(two("教育局", "教育局"), List.of())))
        .containsExactly("目录", "教育局", "财政局", "公安局");
    assertThat(titles(print(two("教育局", "市教育局"), List.of())))
        .containsExactly("目录", "教育局", "财政局（教育局）", "公安局", "财政局（市教育局）");
    assertThat(titles(print(two("教育局", "市教育局"), List.of("财政局")))).containsExactly("财政局");
  }

  @Test
  void saysThatAPlanNamesNobody() {
    var ledger = new LedgerBuilder().plan("yi", 2024, 2024).project("年度要点", Map.of()).ledger();
    assertThat(print(ledger, List.of()).said()).contains("yi方案", "方案未明确责任单位。");
  }

  private static Ledger two(String issuer, String other) {
    var ledger =
        new LedgerBuilder()
            .plan("jia", 2022, 2023)
            .project("学校建设", Map.of("教育局", Role.LEAD, "财政局", Role.RESPONSIBLE))
            .project("经费保障", Map.of("财政局", Role.LEAD))
            .plan("yi", 2024, 2024)
            .project("校园安全", Map.of("公安局", Role.LEAD, "财政局", Role.RESPONSIBLE))
            .ledger();
    var first = ledger.plan(LedgerBuilder.planId("jia")).withIssuer(issuer);
    var second = ledger.plan(LedgerBuilder.planId("yi")).withIssuer(other);
    return ledger.with(first).with(second);
  }

  private static List<String> titles(Printed printed) {
    return printed.document().bookmarks().stream().map(Bookmark::title).toList();
  }

  private static Printed print(Ledger ledger, List<String> departments) {
    var words = BriefingWords.in(Locale.SIMPLIFIED_CHINESE);
    var plans = ledger.plans().stream().map(Plan::id).toList();
    var paper = new PaperOptions(PaperSize.A4_LANDSCAPE, LocalDate.of(2026, 11, 22));
    var choice = new BriefingChoice(plans, null, departments, "", paper);
    var briefing = new DepartmentBriefing(new MatrixProjection(), METRICS, words);
    return new Printed(briefing.document(ledger, choice), METRICS);
  }
}
