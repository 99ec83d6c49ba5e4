package org.taizhang.persistence.schema;

import static org.taizhang.persistence.tables.Tables.ADJUSTMENT;
import static org.taizhang.persistence.tables.Tables.EVIDENCE;
import static org.taizhang.persistence.tables.Tables.EVIDENCE_LINK;
import static org.taizhang.persistence.tables.Tables.HAND_LIGHT;
import static org.taizhang.persistence.tables.Tables.LIGHT_POLICY;
import static org.taizhang.persistence.tables.Tables.REPORT;
import static org.taizhang.persistence.tables.Tables.REPORTING_PERIOD;
import static org.taizhang.persistence.tables.Tables.STATE_MOVE;
import static org.taizhang.persistence.tables.Tables.STEP;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.taizhang.model.Adjustment;
import org.taizhang.model.AdjustmentId;
import org.taizhang.model.DepartmentId;
import org.taizhang.model.Entity;
import org.taizhang.model.Evidence;
import org.taizhang.model.EvidenceId;
import org.taizhang.model.EvidenceLink;
import org.taizhang.model.HandLight;
import org.taizhang.model.HandLightId;
import org.taizhang.model.LightPolicy;
import org.taizhang.model.LinkId;
import org.taizhang.model.MoveId;
import org.taizhang.model.PeriodId;
import org.taizhang.model.PolicyId;
import org.taizhang.model.ProgressReport;
import org.taizhang.model.QuantityId;
import org.taizhang.model.ReportId;
import org.taizhang.model.ReportingPeriod;
import org.taizhang.model.StateMove;
import org.taizhang.model.Step;
import org.taizhang.model.StepId;
import org.taizhang.model.TargetId;
import org.taizhang.model.TargetState;
import org.taizhang.model.YearSpan;
import org.taizhang.model.pace.LateStartRule;
import org.taizhang.model.pace.Light;
import org.taizhang.model.pace.LightOverride;
import org.taizhang.model.pace.LightRules;
import org.taizhang.model.pace.NearDueRule;
import org.taizhang.model.pace.Pace;
import org.taizhang.model.pace.PaceRule;
import org.taizhang.model.pace.RepairRule;
import org.taizhang.model.work.Account;
import org.taizhang.model.work.Approval;
import org.taizhang.model.work.ApprovalChain;
import org.taizhang.model.work.ApprovalStage;
import org.taizhang.model.work.Filing;
import org.taizhang.model.work.Reached;
import org.taizhang.model.work.ReachedQuantities;
import org.taizhang.persistence.tables.records.AdjustmentRecord;
import org.taizhang.persistence.tables.records.LightPolicyRecord;
import org.taizhang.persistence.tables.records.ReportRecord;

/** Reads back every row of what is recorded while targets are worked on. */
final class WorkFromRows {
  private WorkFromRows() {}

  static Stream<Entity> read(DSLContext sql) {
    return Stream.of(
            sql.selectFrom(STEP)
                .fetch(row ->
                    new Step(
                        new StepId(row.getId()),
                        new TargetId(row.getTargetId()),
                        row.getRank(),
                        new DepartmentId(row.getOfficeId()),
                        row.getText(),
                        row.getPerson(),
                        row.getTelephone(),
                        row.getDue(),
                        row.getDone())),
            sql.selectFrom(REPORT).fetch(WorkFromRows::report),
            sql.selectFrom(STATE_MOVE)
                .fetch(row ->
                    new StateMove(
                        new MoveId(row.getId()),
                        new TargetId(row.getTargetId()),
                        row.getRank(),
                        TargetState.valueOf(row.getStateBefore()),
                        TargetState.valueOf(row.getStateAfter()),
                        row.getMovedOn(),
                        row.getWho(),
                        row.getReason(),
                        row.getDocumentNumber(),
                        row.getClosureNumber())),
            sql.selectFrom(ADJUSTMENT).fetch(WorkFromRows::adjustment),
            sql.selectFrom(EVIDENCE)
                .fetch(row ->
                    new Evidence(
                        new EvidenceId(row.getId()),
                        row.getFileName(),
                        row.getSha256(),
                        row.getByteCount(),
                        row.getReceived(),
                        row.getInternal(),
                        row.getNote())),
            sql.selectFrom(EVIDENCE_LINK)
                .fetch(row ->
                    new EvidenceLink(
                        new LinkId(row.getId()),
                        new EvidenceId(row.getEvidenceId()),
                        new TargetId(row.getTargetId()),
                        row.getPages(),
                        new Filing(
                            row.getBox(), row.getVolume(), row.getItem(), row.getOriginal()))),
            sql.selectFrom(REPORTING_PERIOD)
                .fetch(row ->
                    new ReportingPeriod(
                        new PeriodId(row.getId()),
                        row.getNumber(),
                        row.getAsOf(),
                        Instant.parse(row.getFrozenAt()),
                        row.getWho(),
                        row.getSha256(),
                        row.getByteCount())),
            sql.selectFrom(HAND_LIGHT)
                .fetch(row ->
                    new HandLight(
                        new HandLightId(row.getId()),
                        new TargetId(row.getTargetId()),
                        row.getSetOn(),
                        row.getWho(),
                        new LightOverride(Light.valueOf(row.getLight()), row.getReason()))),
            sql.selectFrom(LIGHT_POLICY)
                .fetch(row -> new LightPolicy(new PolicyId(row.getId()), rules(row))))
        .flatMap(List::stream);
  }

  private static LightRules rules(LightPolicyRecord row) {
    PaceRule pace =
        row.getPace() == null
            ? null
            : new PaceRule(
                switch (row.getPace()) {
                  case "Months" -> new Pace.Months();
                  case "Days" -> new Pace.Days();
                  default ->
                      new Pace.Terms(
                          MonthDay.parse(row.getSpring()), MonthDay.parse(row.getAutumn()));
                },
                row.getGreenGap(),
                row.getYellowGap(),
                PaceRule.Unmeasured.valueOf(row.getUnmeasured()));
    return new LightRules(
        pace,
        row.getLateRedMonths() == null
            ? null
            : new LateStartRule(row.getLateYellowMonths(), row.getLateRedMonths()),
        row.getNearDays() == null
            ? null
            : new NearDueRule(row.getNearDays(), Light.valueOf(row.getNearLight())),
        row.getRepairMonths() == null ? null : new RepairRule(row.getRepairMonths()),
        Light.valueOf(row.getDoneLight()));
  }

  private static ProgressReport report(ReportRecord row) {
    UUID department = row.getDepartmentId();
    UUID[] quantities = row.getReachedQuantities();
    BigDecimal[] values = row.getReachedValues();
    String[] stages = row.getApprovalStages();
    String[] by = row.getApprovedBy();
    LocalDate[] on = row.getApprovedOn();
    return new ProgressReport(
        new ReportId(row.getId()),
        new TargetId(row.getTargetId()),
        department == null ? null : new DepartmentId(department),
        row.getAsOf(),
        row.getPercent(),
        new ReachedQuantities(
            IntStream.range(0, quantities.length)
                .mapToObj(i -> new Reached(new QuantityId(quantities[i]), values[i].setScale(2)))
                .toList()),
        new Account(
            row.getText(),
            row.getLag(),
            row.getProblems(),
            row.getNextSteps(),
            row.getCoordination()),
        new ApprovalChain(
            IntStream.range(0, stages.length)
                .mapToObj(i -> new Approval(ApprovalStage.valueOf(stages[i]), by[i], on[i]))
                .toList()));
  }

  private static Adjustment adjustment(AdjustmentRecord row) {
    return new Adjustment(
        new AdjustmentId(row.getId()),
        new TargetId(row.getTargetId()),
        row.getRank(),
        row.getAdjustedOn(),
        row.getDocumentNumber(),
        row.getReason(),
        new Adjustment.Former(
            new YearSpan(row.getFormerFirstYear(), row.getFormerLastYear()),
            row.getFormerText(),
            row.getFormerDue(),
            LedgerFromRows.schedule(row.getFormerScheduleWords(), row.getFormerRecurrence())));
  }
}
