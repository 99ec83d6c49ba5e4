package org.taizhang.app.session;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.taizhang.app.kit.Dates;
import org.taizhang.app.kit.Messages;
import org.taizhang.app.kit.YearWords;
import org.taizhang.model.Adjustment;
import org.taizhang.model.EvidenceLink;
import org.taizhang.model.HandLight;
import org.taizhang.model.ProgressReport;
import org.taizhang.model.ReportingPeriod;
import org.taizhang.model.StateMove;
import org.taizhang.model.Step;
import org.taizhang.model.WorkEntry;
import org.taizhang.model.work.Account;
import org.taizhang.model.work.Approval;
import org.taizhang.model.work.ApprovalChain;
import org.taizhang.model.work.Filing;
import org.taizhang.model.work.ReachedQuantities;
import org.taizhang.model.work.StateMachine;
import org.taizhang.model.work.Tenure;

/** What is recorded while targets are worked on, in the words of a clerk. */
public final class WorkWords {
  private final Messages messages;

  public WorkWords(Messages messages) {
    this.messages = messages;
  }

  /** What an entry is called: 截至2024年9月30日的进展, 推进中 → 待核. */
  public String name(WorkEntry entry) {
    return switch (entry) {
      case Step step -> step.text();
      case ProgressReport report -> messages.text("work.report", Dates.day(report.asOf()));
      case StateMove move -> move(move);
      case Adjustment adjustment -> adjustment.documentNumber();
      case HandLight light ->
          messages.text("work.light", messages.of("light", light.light().light()));
      case EvidenceLink link ->
          link.pages().isEmpty()
              ? messages.text("kind.link")
              : messages.text("work.pages", link.pages());
    };
  }

  /** 第3期（截至2024年9月30日）. */
  public String of(ReportingPeriod period) {
    return messages.text("work.period", period.number(), Dates.day(period.asOf()));
  }

  /** 推进中 → 待核. */
  public String move(StateMove move) {
    return messages.text(
        "work.move", messages.of("state", move.from()), messages.of("state", move.to()));
  }

  /** All that a move says. */
  public String whole(StateMove move) {
    return lines(
        move(move),
        part("work.on", Dates.day(move.on())),
        part(
            StateMachine.needs(move.from(), move.to()).contains(StateMachine.Need.REVIEWER)
                ? "work.reviewer"
                : "work.who",
            move.who()),
        part("work.reason", move.reason()),
        part("work.document", move.documentNumber() == null ? "" : move.documentNumber()),
        move.number() == null ? "" : messages.text("work.closure", move.number()));
  }

  /** All that a light set by hand says. */
  public String whole(HandLight light) {
    return lines(
        name(light),
        part("work.on", Dates.day(light.on())),
        part("work.who", light.who()),
        part("work.reason", light.light().reason()));
  }

  /** All that an adjustment says, the former wording last. */
  public String whole(Adjustment adjustment) {
    return lines(
        part("work.document", adjustment.documentNumber()),
        part("work.on", Dates.day(adjustment.on())),
        part("work.reason", adjustment.reason()),
        part("work.former", adjustment.former().text()));
  }

  /** When, by whom and why a target was moved, in one line. */
  public String said(StateMove move) {
    return line(
        Dates.day(move.on()),
        move.who(),
        part("work.reason", move.reason()),
        part("work.document", move.documentNumber() == null ? "" : move.documentNumber()),
        move.number() == null ? "" : closure(move.number()));
  }

  /** When and why a wording ended, and below it that wording. */
  public String said(Adjustment adjustment) {
    var former = adjustment.former();
    return lines(
        line(Dates.day(adjustment.on()), part("work.reason", adjustment.reason())),
        part("work.former", former.text()),
        line(
            messages.text("work.former.years", new YearWords(messages).of(former.years())),
            former.due() == null ? "" : messages.text("work.former.due", Dates.day(former.due()))));
  }

  /** 销号〔3〕. */
  public String closure(int number) {
    return messages.text("work.closed", number);
  }

  /** That a 销号 would spend this number. */
  public String nextClosure(int number) {
    return messages.text("work.closure.next", number);
  }

  /** What was said under each head; the heads under which nothing was said are left out. */
  public String of(Account account) {
    return lines(
        account.text(),
        part("work.lag", account.lag()),
        part("work.problems", account.problems()),
        part("work.next", account.next()),
        part("work.coordination", account.coordination()));
  }

  public String of(ReachedQuantities reached) {
    return reached.all().stream()
        .map(one -> one.value().stripTrailingZeros().toPlainString())
        .collect(Collectors.joining("、"));
  }

  /** 填报 李某 2024年9月30日、分管领导…. */
  public String of(ApprovalChain chain) {
    return chain.approvals().stream().map(this::of).collect(Collectors.joining("；"));
  }

  private String of(Approval approval) {
    return messages.text(
        "work.approval",
        messages.of("stage", approval.stage()),
        approval.who(),
        Dates.day(approval.on()));
  }

  /** 3号盒 第2卷 第5件 原件. */
  public String of(Filing filing) {
    return Stream.of(
            part("work.box", filing.box()),
            part("work.volume", filing.volume()),
            part("work.item", filing.item()),
            messages.text(filing.original() ? "work.original" : "work.copy"))
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(" "));
  }

  public String of(Tenure tenure) {
    return Stream.of(
            tenure.from() == null ? "" : messages.text("work.from", Dates.day(tenure.from())),
            tenure.until() == null ? "" : messages.text("work.until", Dates.day(tenure.until())))
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining("，"));
  }

  private String part(String key, String value) {
    return value.isBlank() ? "" : messages.text(key, value);
  }

  private static String line(String... parts) {
    return Stream.of(parts).filter(part -> !part.isBlank()).collect(Collectors.joining("　"));
  }

  private static String lines(String... parts) {
    return Stream.of(parts).filter(part -> !part.isBlank()).collect(Collectors.joining("\n"));
  }
}
