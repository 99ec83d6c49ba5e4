package org.taizhang.model.pace;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.taizhang.model.Assignment;
import org.taizhang.model.Department;
import org.taizhang.model.DepartmentId;
import org.taizhang.model.DepartmentKind;
import org.taizhang.model.HandLight;
import org.taizhang.model.HandLightId;
import org.taizhang.model.Ledger;
import org.taizhang.model.LightPolicy;
import org.taizhang.model.PeriodId;
import org.taizhang.model.Plan;
import org.taizhang.model.PlanId;
import org.taizhang.model.PlanKind;
import org.taizhang.model.PolicyId;
import org.taizhang.model.ProgressReport;
import org.taizhang.model.Project;
import org.taizhang.model.ProjectId;
import org.taizhang.model.ReportId;
import org.taizhang.model.ReportingPeriod;
import org.taizhang.model.Role;
import org.taizhang.model.Target;
import org.taizhang.model.TargetId;
import org.taizhang.model.TargetState;
import org.taizhang.model.YearSpan;
import org.taizhang.model.pace.PeriodComparison.Side;
import org.taizhang.model.pace.PeriodComparison.Turn;
import org.taizhang.model.work.Account;
import org.taizhang.model.work.ApprovalChain;
import org.taizhang.model.work.ReachedQuantities;

/** What the ledger says of targets, as lights. */
class TargetLightsTest {
  private static final LocalDate MARCH = LocalDate.of(2024, 3, 31);
  private static final LocalDate JUNE = LocalDate.of(2024, 6, 30);

  private int ids;
  private final PlanId plan = new PlanId(uuid());
  private final ProjectId project = new ProjectId(uuid());
  private final TargetId target = new TargetId(uuid());
  private final DepartmentId lead = new DepartmentId(uuid());
  private final DepartmentId other = new DepartmentId(uuid());
  private final Ledger ledger =
      Ledger.empty()
          .with(
              new Plan(
                  plan,
                  "P",
                  "要点",
                  PlanKind.ISSUED,
                  null,
                  null,
                  null,
                  null,
                  YearSpan.of(2024),
                  false))
          .with(Department.named(lead, plan, 0, "教育局", DepartmentKind.GOVERNMENT))
          .with(Department.named(other, plan, 1, "财政局", DepartmentKind.GOVERNMENT))
          .with(new Project(project, plan, null, 1, "1.", "新建学校", "", null))
          .with(new Assignment(project, lead, Set.of(Role.LEAD)))
          .with(new Assignment(project, other, Set.of(Role.RESPONSIBLE)))
          .with(
              new Target(
                  target, project, YearSpan.of(2024), "建成", null, null, TargetState.IN_PROGRESS));

  @Test
  void theNewestReportSpeaksForTheTarget() {
    Ledger reported = ledger.with(report(lead, MARCH, 25)).with(report(lead, JUNE, 30));
    assertThat(light(reported, MARCH)).isEqualTo(Light.GREEN);
    assertThat(light(reported, JUNE)).isEqualTo(Light.YELLOW);
  }

  @Test
  void ofOneDayTheLeadingDepartmentSpeaks() {
    Ledger reported = ledger.with(report(other, JUNE, 0)).with(report(lead, JUNE, 50));
    assertThat(light(reported, JUNE)).isEqualTo(Light.GREEN);
    Ledger led = ledger.with(report(other, JUNE, 50)).with(report(lead, JUNE, 0));
    assertThat(light(led, JUNE)).isEqualTo(Light.RED);
  }

  @Test
  void aReportCountsForThePeriodSinceTheLastFrozenOne() {
    Ledger reported = ledger.with(report(lead, LocalDate.of(2024, 4, 30), 50));
    assertThat(light(reported, JUNE)).as("a month without report").isEqualTo(Light.GREY);
    Ledger frozen =
        reported.with(
            new ReportingPeriod(
                new PeriodId(uuid()), 1, MARCH, Instant.EPOCH, "", "0".repeat(64), 0));
    assertThat(light(frozen, JUNE)).as("a quarter with one").isEqualTo(Light.GREEN);
  }

  @Test
  void aLightSetByHandStandsFromItsDay() {
    Ledger set =
        ledger
            .with(report(lead, JUNE, 0))
            .with(
                new HandLight(
                    new HandLightId(uuid()),
                    target,
                    JUNE,
                    "李某",
                    new LightOverride(Light.GREEN, "已专题研究")));
    assertThat(light(set, JUNE)).isEqualTo(Light.GREEN);
    assertThat(light(set, JUNE.minusDays(1))).isEqualTo(Light.GREY);
  }

  @Test
  void aRedThatWasMadeGoodIsRememberedWhereTheRulesSaySo() {
    Ledger reported = ledger.with(report(lead, MARCH, 0)).with(report(lead, JUNE, 60));
    assertThat(light(reported, JUNE)).isEqualTo(Light.GREEN);
    Ledger remembering =
        reported
            .with(report(lead, LocalDate.of(2024, 5, 31), 0))
            .with(new LightPolicy(PolicyId.ONLY, LightPreset.REPAIR.rules()));
    assertThat(light(remembering, JUNE)).isEqualTo(Light.YELLOW);
  }

  @Test
  void tellsWhatBecameDifferentBetweenTwoDays() {
    Ledger march = ledger.with(report(lead, MARCH, 25));
    Ledger behind = march.with(report(lead, JUNE, 30));
    assertThat(turns(march, behind, Turn.FALLEN_BEHIND)).isEqualTo(1);
    Ledger done = march.with(ledger.target(target).withState(TargetState.COMPLETED));
    assertThat(turns(march, done, Turn.DONE)).isEqualTo(1);
    assertThat(turns(done, march.with(report(lead, JUNE, 50)), Turn.REOPENED)).isEqualTo(1);
    assertThat(turns(behind, ledger.without(ledger.target(target)), Turn.DROPPED)).isEqualTo(1);
    assertThat(turns(Ledger.empty(), march, Turn.ADDED)).isEqualTo(1);
    assertThat(PeriodComparison.of(new Side(march, MARCH), new Side(march, MARCH)).isEmpty())
        .isTrue();
  }

  @Test
  void whatIsNotReportedHasNotCaughtUp() {
    Ledger march = ledger.with(report(lead, MARCH, 0));
    assertThat(light(march, MARCH)).isEqualTo(Light.YELLOW);
    assertThat(light(march, JUNE)).isEqualTo(Light.GREY);
    assertThat(turns(march, march, Turn.CAUGHT_UP)).isZero();
    assertThat(turns(march, march, Turn.UNREPORTED)).isEqualTo(1);
    Ledger worse = march.with(report(lead, JUNE, 0));
    assertThat(turns(march, worse, Turn.WORSE)).isEqualTo(1);
    assertThat(turns(march, worse, Turn.FALLEN_BEHIND)).isZero();
  }

  private static int turns(Ledger before, Ledger now, Turn turn) {
    return PeriodComparison.of(new Side(before, MARCH), new Side(now, JUNE)).of(turn).size();
  }

  private Light light(Ledger of, LocalDate day) {
    return TargetLights.of(of, day).of(target).light();
  }

  private ProgressReport report(DepartmentId of, LocalDate day, @Nullable Integer percent) {
    return new ProgressReport(
        new ReportId(uuid()),
        target,
        of,
        day,
        percent,
        ReachedQuantities.NONE,
        Account.NONE,
        ApprovalChain.NONE);
  }

  private UUID uuid() {
    ids++;
    return new UUID(9, ids);
  }
}
