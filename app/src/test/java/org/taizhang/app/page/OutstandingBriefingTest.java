package org.taizhang.app.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.taizhang.app.LedgerBuilder.departmentId;
import static org.taizhang.app.LedgerBuilder.planId;
import static org.taizhang.app.LedgerBuilder.projectId;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.taizhang.app.LedgerBuilder;
import org.taizhang.app.session.Outstanding;
import org.taizhang.app.session.SameUnit;
import org.taizhang.app.type.BundledMetrics;
import org.taizhang.app.type.TextMetrics;
import org.taizhang.model.Assignment;
import org.taizhang.model.Department;
import org.taizhang.model.DepartmentId;
import org.taizhang.model.DepartmentKind;
import org.taizhang.model.Ledger;
import org.taizhang.model.Members;
import org.taizhang.model.Plan;
import org.taizhang.model.ProgressReport;
import org.taizhang.model.ReportId;
import org.taizhang.model.Role;
import org.taizhang.model.Step;
import org.taizhang.model.StepId;
import org.taizhang.model.Target;
import org.taizhang.model.TargetState;
import org.taizhang.model.edit.Outcome;
import org.taizhang.model.edit.Reorganisation;
import org.taizhang.model.work.Account;
import org.taizhang.model.work.ApprovalChain;
import org.taizhang.model.work.ReachedQuantities;

/** What a department has still to do, found in all plans, and printed. */
class OutstandingBriefingTest {
  private static final TextMetrics METRICS = new BundledMetrics();
  private static final LocalDate DAY = LocalDate.of(2024, 9, 30);

  private Ledger ledger = worked();

  /** 财政局 in two plans: one of four targets is done, one was reported of, one has a step. */
  private static Ledger worked() {
    var ledger =
        new LedgerBuilder()
            .plan("jia", 2023, 2024)
            .project("学校建设", Map.of("教育局", Role.LEAD, "财政局", Role.RESPONSIBLE))
            .plan("yi", 2024, 2024)
            .project("校园安全", Map.of("公安局", Role.LEAD, "财政局", Role.SUPPORTING))
            .project("经费保障", Map.of("财政局", Role.LEAD))
            .project("师资培训", Map.of("教育局", Role.LEAD))
            .ledger();
    var done = target(ledger, "jia", "学校建设", 0);
    var reported = target(ledger, "yi", "经费保障", 0);
    var broken = target(ledger, "yi", "校园安全", 0);
    return ledger
        .with(done.withState(TargetState.COMPLETED))
        .with(
            new ProgressReport(
                new ReportId(id("r")),
                reported.id(),
                departmentId("yi", "财政局"),
                LocalDate.of(2024, 9, 20),
                40,
                ReachedQuantities.NONE,
                new Account("已拨付首批资金", "", "", "十月拨付第二批", ""),
                ApprovalChain.NONE))
        .with(
            new Step(
                new StepId(id("s")),
                broken.id(),
                0,
                departmentId("yi", "财政局"),
                "安排专项资金",
                "",
                "",
                LocalDate.of(2024, 10, 15),
                null));
  }

  @Test
  void everythingOpenIsFoundInAllPlansAndYears() {
    var found = of("财政局");
    assertThat(found.plans())
        .extracting(of -> of.plan().code())
        .containsExactlyInAnyOrder("jia", "yi");
    assertThat(found.items())
        .extracting(item -> item.project().name() + item.target().years().first() + item.roles())
        .containsExactlyInAnyOrder(
            "学校建设2024[RESPONSIBLE]", "校园安全2024[SUPPORTING]", "经费保障2024[LEAD]");
  }

  @Test
  void whoTookOverOwesItAndWhoStoodBeforeIsAskedInVain() {
    ledger =
        new Reorganisation(
                SameUnit.called(ledger, "财政局").getFirst().standing(),
                List.of("财政金融局"),
                LocalDate.of(2024, 7, 1),
                "",
                Map.of())
            .edit(ledger, UUID::randomUUID).edits().stream()
                .reduce(
                    ledger,
                    (so, edit) -> ((Outcome.Accepted) so.apply(edit)).ledger(),
                    (one, other) -> other);
    assertThat(of("财政金融局").count()).isEqualTo(3);
    assertThat(of("财政局").items()).as("and its heirs").isEqualTo(of("财政金融局").items());
    assertThat(Outstanding.all(ledger, DAY, plan -> true, target -> true))
        .extracting(one -> one.unit().name())
        .containsExactlyInAnyOrder("教育局", "公安局", "财政金融局");
  }

  @Test
  void aMemberOwesWhatItsGroupOwes() {
    var group = new DepartmentId(id("group"));
    ledger =
        ledger
            .with(
                Department.named(group, planId("yi"), 9, "各单位", DepartmentKind.GROUP)
                    .withMembers(Members.of(departmentId("yi", "公安局"))))
            .with(new Assignment(projectId("yi", "师资培训"), group, Set.of(Role.SUPPORTING)));
    assertThat(of("公安局").items())
        .extracting(item -> item.project().name())
        .containsExactly("校园安全", "师资培训");
  }

  @Test
  void thePageTellsLightDueDayLastReportAndNextStep() {
    var said = new Printed(print(List.of("财政局")), METRICS).said();
    assertThat(said)
        .containsSubsequence("财政局", "未完成事项", "截至2024年9月30日")
        .contains("yi方案", "jia方案", "经费保障", "牵头", "2024年9月20日　40%　已拨付首批资金", "十月拨付第二批")
        .contains("财政局：安排专项资金（2024年10月15日）", "从未报送")
        .doesNotContain("师资培训");
  }

  @Test
  void everyItemIsOneRowOfTheWorksheet() {
    var sheets = Briefings.chinese(METRICS).sheets(ledger, of("财政局"));
    assertThat(sheets.sheets()).hasSize(1);
    assertThat(sheets.sheets().getFirst().table().rows()).hasSize(3);
    var all =
        Briefings.chinese(METRICS)
            .tables(BriefingKind.OUTSTANDING)
            .orElseThrow()
            .sheets(ledger, choice(List.of()));
    assertThat(all.sheets())
        .extracting(TableSheet::name)
        .containsExactlyInAnyOrder("教育局", "财政局", "公安局");
  }

  @Test
  void whoHasNothingToDoIsToldSo() {
    ledger =
        ledger.with(
            Department.named(
                departmentId("yi", "档案局"), planId("yi"), 9, "档案局", DepartmentKind.UNIT));
    assertThat(new Printed(Briefings.chinese(METRICS).of(ledger, of("档案局")), METRICS).said())
        .contains("没有未完成的事项。");
    assertThat(new Printed(print(List.of("档案局")), METRICS).said()).contains("所选范围内没有项目。");
  }

  private Outstanding of(String name) {
    return Outstanding.of(ledger, SameUnit.called(ledger, name).getFirst(), DAY);
  }

  private Document print(List<String> departments) {
    return Briefings.chinese(METRICS)
        .of(BriefingKind.OUTSTANDING)
        .document(ledger, choice(departments));
  }

  private BriefingChoice choice(List<String> departments) {
    return new BriefingChoice(
        ledger.plans().stream().map(Plan::id).toList(),
        null,
        departments,
        "",
        new PaperOptions(PaperSize.A4_LANDSCAPE, DAY));
  }

  private static Target target(Ledger ledger, String plan, String project, int which) {
    return ledger.targets(projectId(plan, project)).get(which);
  }

  private static UUID id(String text) {
    return UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8));
  }
}
