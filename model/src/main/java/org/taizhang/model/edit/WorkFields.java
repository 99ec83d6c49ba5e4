package org.taizhang.model.edit;

import java.time.LocalDate;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
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
  public static final Field<Step, Integer> STEP_ORDER =
      step("order", Integer.class, Step::order, Step::withOrder, Fields::isRank);
  public static final Field<Step, DepartmentId> STEP_OFFICE =
      step("office", DepartmentId.class, Step::office, Step::withOffice, Fields::anything);
  public static final Field<Step, String> STEP_TEXT =
      step("text", String.class, Step::text, Step::withText, Fields::isName);
  public static final Field<Step, String> STEP_PERSON =
      step("person", String.class, Step::person, Step::withPerson, Fields::anything);
  public static final Field<Step, String> STEP_TELEPHONE =
      step("telephone", String.class, Step::telephone, Step::withTelephone, Fields::anything);
  public static final Field<Step, @Nullable LocalDate> STEP_DUE =
      step("due", LocalDate.class, Step::due, Step::withDue, Fields::anything);
  public static final Field<Step, @Nullable LocalDate> STEP_DONE =
      step("done", LocalDate.class, Step::done, Step::withDone, Fields::anything);

  public static final Field<ProgressReport, @Nullable Integer> REPORT_PERCENT =
      report(
          "percent",
          Integer.class,
          ProgressReport::percent,
          ProgressReport::withPercent,
          percent -> percent == null || (percent >= 0 && percent <= 100));
  public static final Field<ProgressReport, ReachedQuantities> REPORT_REACHED =
      report(
          "reached",
          ReachedQuantities.class,
          ProgressReport::reached,
          ProgressReport::withReached,
          reached -> reached.all().stream().allMatch(one -> Fields.fits(one.value())));
  public static final Field<ProgressReport, Account> REPORT_ACCOUNT =
      report(
          "account",
          Account.class,
          ProgressReport::account,
          ProgressReport::withAccount,
          Fields::anything);
  public static final Field<ProgressReport, ApprovalChain> REPORT_APPROVALS =
      report(
          "approvals",
          ApprovalChain.class,
          ProgressReport::approvals,
          ProgressReport::withApprovals,
          chain -> chain.approvals().stream().allMatch(one -> Fields.isName(one.who())));

  public static final Field<Evidence, String> EVIDENCE_FILE_NAME =
      evidence(
          "fileName", String.class, Evidence::fileName, Evidence::withFileName, Fields::isName);
  public static final Field<Evidence, Boolean> EVIDENCE_INTERNAL =
      evidence(
          "internal", Boolean.class, Evidence::internal, Evidence::withInternal, Fields::anything);
  public static final Field<Evidence, String> EVIDENCE_NOTE =
      evidence("note", String.class, Evidence::note, Evidence::withNote, Fields::anything);

  public static final Field<EvidenceLink, String> LINK_PAGES =
      new Field<>(
          "link.pages",
          EvidenceLink.class,
          String.class,
          EvidenceLink::pages,
          EvidenceLink::withPages,
          Fields::anything);
  public static final Field<EvidenceLink, Filing> LINK_FILING =
      new Field<>(
          "link.filing",
          EvidenceLink.class,
          Filing.class,
          EvidenceLink::filing,
          EvidenceLink::withFiling,
          Fields::anything);

  public static final Field<LightPolicy, LightRules> POLICY_RULES =
      new Field<>(
          "policy.rules",
          LightPolicy.class,
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

  private static <V extends @Nullable Object> Field<Step, V> step(
      String key,
      Class<?> type,
      Function<Step, V> getter,
      BiFunction<Step, V, Step> wither,
      Predicate<V> valid) {
    return new Field<>("step." + key, Step.class, type, getter, wither, valid);
  }

  private static <V extends @Nullable Object> Field<ProgressReport, V> report(
      String key,
      Class<?> type,
      Function<ProgressReport, V> getter,
      BiFunction<ProgressReport, V, ProgressReport> wither,
      Predicate<V> valid) {
    return new Field<>("report." + key, ProgressReport.class, type, getter, wither, valid);
  }

  private static <V extends @Nullable Object> Field<Evidence, V> evidence(
      String key,
      Class<?> type,
      Function<Evidence, V> getter,
      BiFunction<Evidence, V, Evidence> wither,
      Predicate<V> valid) {
    return new Field<>("evidence." + key, Evidence.class, type, getter, wither, valid);
  }
}
