package org.taizhang.model.edit;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.taizhang.model.DepartmentId;
import org.taizhang.model.Evidence;
import org.taizhang.model.EvidenceLink;
import org.taizhang.model.LightPolicy;
import org.taizhang.model.ProgressReport;
import org.taizhang.model.Step;
import org.taizhang.model.pace.LightRules;
import org.taizhang.model.work.Account;
import org.taizhang.model.work.ApprovalChain;
import org.taizhang.model.work.Filing;
import org.taizhang.model.work.ReachedQuantities;

/** The fields of what is recorded while targets are worked on. */
public final class WorkFields {
  private static final FieldsOf<Step> OF_STEP = new FieldsOf<>("step", Step.class);
  private static final FieldsOf<ProgressReport> OF_REPORT =
      new FieldsOf<>("report", ProgressReport.class);
  private static final FieldsOf<Evidence> OF_EVIDENCE = new FieldsOf<>("evidence", Evidence.class);
  private static final FieldsOf<EvidenceLink> OF_LINK = new FieldsOf<>("link", EvidenceLink.class);
  private static final FieldsOf<LightPolicy> OF_POLICY =
      new FieldsOf<>("policy", LightPolicy.class);

  public static final Field<Step, Integer> STEP_ORDER =
      OF_STEP.field("order", Integer.class, Step::order, Step::withOrder, FieldRules::isRank);
  public static final Field<Step, DepartmentId> STEP_OFFICE =
      OF_STEP.field(
          "office", DepartmentId.class, Step::office, Step::withOffice, FieldRules::anything);
  public static final Field<Step, String> STEP_TEXT =
      OF_STEP.field("text", String.class, Step::text, Step::withText, FieldRules::isName);
  public static final Field<Step, String> STEP_PERSON =
      OF_STEP.field("person", String.class, Step::person, Step::withPerson, FieldRules::anything);
  public static final Field<Step, String> STEP_TELEPHONE =
      OF_STEP.field(
          "telephone", String.class, Step::telephone, Step::withTelephone, FieldRules::anything);
  public static final Field<Step, @Nullable LocalDate> STEP_DUE =
      OF_STEP.field("due", LocalDate.class, Step::due, Step::withDue, FieldRules::anything);
  public static final Field<Step, @Nullable LocalDate> STEP_DONE =
      OF_STEP.field("done", LocalDate.class, Step::done, Step::withDone, FieldRules::anything);

  public static final Field<ProgressReport, @Nullable Integer> REPORT_PERCENT =
      OF_REPORT.field(
          "percent",
          Integer.class,
          ProgressReport::percent,
          ProgressReport::withPercent,
          percent -> percent == null || (percent >= 0 && percent <= 100));
  public static final Field<ProgressReport, ReachedQuantities> REPORT_REACHED =
      OF_REPORT.field(
          "reached",
          ReachedQuantities.class,
          ProgressReport::reached,
          ProgressReport::withReached,
          reached ->
              reached.all().stream()
                  .allMatch(one -> one.value().signum() >= 0 && FieldRules.fits(one.value())));
  public static final Field<ProgressReport, Account> REPORT_ACCOUNT =
      OF_REPORT.field(
          "account",
          Account.class,
          ProgressReport::account,
          ProgressReport::withAccount,
          FieldRules::anything);
  public static final Field<ProgressReport, ApprovalChain> REPORT_APPROVALS =
      OF_REPORT.field(
          "approvals",
          ApprovalChain.class,
          ProgressReport::approvals,
          ProgressReport::withApprovals,
          chain -> chain.approvals().stream().allMatch(one -> FieldRules.isName(one.who())));

  public static final Field<Evidence, String> EVIDENCE_FILE_NAME =
      OF_EVIDENCE.field(
          "fileName", String.class, Evidence::fileName, Evidence::withFileName, FieldRules::isName);
  public static final Field<Evidence, Boolean> EVIDENCE_INTERNAL =
      OF_EVIDENCE.field(
          "internal",
          Boolean.class,
          Evidence::internal,
          Evidence::withInternal,
          FieldRules::anything);
  public static final Field<Evidence, String> EVIDENCE_NOTE =
      OF_EVIDENCE.field(
          "note", String.class, Evidence::note, Evidence::withNote, FieldRules::anything);

  public static final Field<EvidenceLink, String> LINK_PAGES =
      OF_LINK.field(
          "pages",
          String.class,
          EvidenceLink::pages,
          EvidenceLink::withPages,
          FieldRules::anything);
  public static final Field<EvidenceLink, Filing> LINK_FILING =
      OF_LINK.field(
          "filing",
          Filing.class,
          EvidenceLink::filing,
          EvidenceLink::withFiling,
          FieldRules::anything);

  public static final Field<LightPolicy, LightRules> POLICY_RULES =
      OF_POLICY.field(
          "rules",
          LightRules.class,
          LightPolicy::rules,
          LightPolicy::withRules,
          rules -> rules.faults().isEmpty());

  private WorkFields() {}

  static List<Field<?, ?>> all() {
    return List.of(
        STEP_ORDER,
        STEP_OFFICE,
        STEP_TEXT,
        STEP_PERSON,
        STEP_TELEPHONE,
        STEP_DUE,
        STEP_DONE,
        REPORT_PERCENT,
        REPORT_REACHED,
        REPORT_ACCOUNT,
        REPORT_APPROVALS,
        EVIDENCE_FILE_NAME,
        EVIDENCE_INTERNAL,
        EVIDENCE_NOTE,
        LINK_PAGES,
        LINK_FILING,
        POLICY_RULES);
  }
}
