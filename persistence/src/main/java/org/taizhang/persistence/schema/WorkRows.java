package org.taizhang.persistence.schema;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jooq.UpdatableRecord;
import org.taizhang.model.Adjustment;
import org.taizhang.model.Evidence;
import org.taizhang.model.EvidenceLink;
import org.taizhang.model.HandLight;
import org.taizhang.model.LedgerWide;
import org.taizhang.model.LightPolicy;
import org.taizhang.model.ProgressReport;
import org.taizhang.model.ReportingPeriod;
import org.taizhang.model.Schedule;
import org.taizhang.model.StateMove;
import org.taizhang.model.Step;
import org.taizhang.model.WorkEntry;
import org.taizhang.model.pace.LateStartRule;
import org.taizhang.model.pace.LightRules;
import org.taizhang.model.pace.NearDueRule;
import org.taizhang.model.pace.Pace;
import org.taizhang.model.pace.PaceRule;
import org.taizhang.model.pace.RepairRule;
import org.taizhang.model.work.Account;
import org.taizhang.model.work.Approval;
import org.taizhang.model.work.ApprovalChain;
import org.taizhang.model.work.Filing;
import org.taizhang.model.work.ReachedQuantities;
import org.taizhang.persistence.tables.records.AdjustmentRecord;
import org.taizhang.persistence.tables.records.EvidenceLinkRecord;
import org.taizhang.persistence.tables.records.EvidenceRecord;
import org.taizhang.persistence.tables.records.HandLightRecord;
import org.taizhang.persistence.tables.records.LightPolicyRecord;
import org.taizhang.persistence.tables.records.ReportRecord;
import org.taizhang.persistence.tables.records.ReportingPeriodRecord;
import org.taizhang.persistence.tables.records.StateMoveRecord;
import org.taizhang.persistence.tables.records.StepRecord;

/** What is recorded while targets are worked on, as rows of the tables. */
final class WorkRows {
  private WorkRows() {}

  static UpdatableRecord<?> of(WorkEntry entry) {
    return switch (entry) {
      case Step step ->
          new StepRecord(
              step.id().value(),
              step.target().value(),
              step.order(),
              step.office().value(),
              step.text(),
              step.person(),
              step.telephone(),
              step.due(),
              step.done());
      case ProgressReport report -> reportRow(report);
      case StateMove move ->
          new StateMoveRecord(
              move.id().value(),
              move.target().value(),
              move.order(),
              move.from().name(),
              move.to().name(),
              move.on(),
              move.who(),
              move.reason(),
              move.documentNumber(),
              move.number());
      case Adjustment adjustment -> adjustmentRow(adjustment);
      case EvidenceLink link -> linkRow(link);
      case HandLight light ->
          new HandLightRecord(
              light.id().value(),
              light.target().value(),
              light.on(),
              light.who(),
              light.light().light().name(),
              light.light().reason());
    };
  }

  static UpdatableRecord<?> of(LedgerWide wide) {
    return switch (wide) {
      case Evidence evidence -> evidenceRow(evidence);
      case ReportingPeriod period -> periodRow(period);
      case LightPolicy policy -> policyRow(policy.id().value(), policy.rules());
    };
  }

  private static LightPolicyRecord policyRow(UUID id, LightRules rules) {
    PaceRule pace = rules.pace();
    LateStartRule late = rules.lateStart();
    NearDueRule near = rules.nearDue();
    RepairRule repair = rules.repair();
    Pace.Terms terms = pace != null && pace.pace() instanceof Pace.Terms byTerms ? byTerms : null;
    return new LightPolicyRecord(
        id,
        pace == null ? null : pace.pace().getClass().getSimpleName(),
        terms == null ? null : terms.spring().toString(),
        terms == null ? null : terms.autumn().toString(),
        pace == null ? null : pace.green(),
        pace == null ? null : pace.yellow(),
        pace == null ? null : pace.unmeasured().name(),
        late == null ? null : late.yellow(),
        late == null ? null : late.red(),
        near == null ? null : near.days(),
        near == null ? null : near.light().name(),
        repair == null ? null : repair.months(),
        rules.done().name());
  }

  private static EvidenceRecord evidenceRow(Evidence evidence) {
    return new EvidenceRecord(
        evidence.id().value(),
        evidence.fileName(),
        evidence.sha256(),
        evidence.size(),
        evidence.received(),
        evidence.internal(),
        evidence.note());
  }

  private static ReportingPeriodRecord periodRow(ReportingPeriod period) {
    return new ReportingPeriodRecord(
        period.id().value(),
        period.number(),
        period.asOf(),
        period.frozen().toString(),
        period.who(),
        period.sha256(),
        period.size());
  }

  private static ReportRecord reportRow(ProgressReport report) {
    ReachedQuantities reached = report.reached();
    Account account = report.account();
    ApprovalChain chain = report.approvals();
    return new ReportRecord(
        report.id().value(),
        report.target().value(),
        Rows.valueOf(report.department()),
        report.asOf(),
        report.percent(),
        reached.all().stream().map(one -> one.quantity().value()).toArray(UUID[]::new),
        reached.all().stream().map(one -> one.value()).toArray(BigDecimal[]::new),
        account.text(),
        account.lag(),
        account.problems(),
        account.next(),
        account.coordination(),
        chain.approvals().stream().map(one -> one.stage().name()).toArray(String[]::new),
        chain.approvals().stream().map(Approval::who).toArray(String[]::new),
        chain.approvals().stream().map(Approval::on).toArray(LocalDate[]::new));
  }

  private static AdjustmentRecord adjustmentRow(Adjustment adjustment) {
    Adjustment.Former former = adjustment.former();
    Schedule schedule = former.schedule();
    return new AdjustmentRecord(
        adjustment.id().value(),
        adjustment.target().value(),
        adjustment.order(),
        adjustment.on(),
        adjustment.documentNumber(),
        adjustment.reason(),
        former.years().first(),
        former.years().last(),
        former.text(),
        former.due(),
        schedule == null ? null : schedule.words(),
        schedule == null ? null : Rows.nameOf(schedule.recurrence()));
  }

  private static EvidenceLinkRecord linkRow(EvidenceLink link) {
    Filing filing = link.filing();
    return new EvidenceLinkRecord(
        link.id().value(),
        link.evidence().value(),
        link.target().value(),
        link.pages(),
        filing.box(),
        filing.volume(),
        filing.item(),
        filing.original());
  }
}
