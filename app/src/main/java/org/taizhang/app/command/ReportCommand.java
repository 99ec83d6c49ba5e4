package org.taizhang.app.command;

import com.github.f4b6a3.uuid.UuidCreator;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.taizhang.app.kit.Dates;
import org.taizhang.app.kit.Messages;
import org.taizhang.model.DepartmentId;
import org.taizhang.model.Ledger;
import org.taizhang.model.PlannedQuantity;
import org.taizhang.model.ProgressReport;
import org.taizhang.model.ReportId;
import org.taizhang.model.Target;
import org.taizhang.model.edit.Edit;
import org.taizhang.model.edit.Reporting;
import org.taizhang.model.work.Account;
import org.taizhang.model.work.Approval;
import org.taizhang.model.work.ApprovalChain;
import org.taizhang.model.work.ApprovalStage;
import org.taizhang.model.work.Reached;
import org.taizhang.model.work.ReachedQuantities;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

@Command(
    name = "report",
    mixinStandardHelpOptions = true,
    description =
        "填报一个目标的进展；同一部门同一截止日再报即为修改，没写的各项不变"
            + " / reports the progress of a target, or changes what was reported as of that day")
final class ReportCommand implements Callable<Integer> {
  @ParentCommand private TaizhangCommand parent;
  @Mixin private TargetArgs chosen = new TargetArgs();

  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      description = "截至日期，默认今天 / as of, by default today")
  private @Nullable String asOf;

  @Option(names = "--department", paramLabel = "D", description = "填报部门 / whose report it is")
  private @Nullable String department;

  @Option(names = "--percent", paramLabel = "N", description = "完成百分比，0 至 100 / percent done")
  private @Nullable Integer percent;

  @Option(
      names = "--reached",
      paramLabel = "NUMBER",
      description =
          "目标的各项指标已完成的数量，依次写 / what is reached of the quantities of the target, in their order")
  private List<BigDecimal> reached = new ArrayList<>();

  @Option(names = "--text", paramLabel = "T", description = "进展情况 / what was done")
  private @Nullable String text;

  @Option(names = "--lag", paramLabel = "T", description = "滞后原因 / why it is behind")
  private @Nullable String lag;

  @Option(names = "--problems", paramLabel = "T", description = "存在问题 / problems")
  private @Nullable String problems;

  @Option(names = "--next", paramLabel = "T", description = "下一步措施 / next steps")
  private @Nullable String next;

  @Option(names = "--coordination", paramLabel = "T", description = "需协调事项 / what needs others")
  private @Nullable String coordination;

  @Option(
      names = "--by",
      paramLabel = "WHO",
      description =
          "依次为填报、牵头科室、分管领导、办公室核定的经手人 / who filled it in and who let it pass, stage by stage")
  private List<String> by = new ArrayList<>();

  @Override
  public Integer call() {
    Context context = parent.context();
    Messages messages = context.messages();
    LocalDate day = Days.of(asOf, context);
    requireSense(day);
    Ledger ledger = parent.ledgers().read();
    Target target = chosen.target(ledger, messages);
    DepartmentId reporter =
        department == null ? null : TargetArgs.department(ledger, target, department, messages);
    ProgressReport report = changed(standing(ledger, target, reporter, day), ledger);
    Edit edit = Reporting.of(ledger, report, UuidCreator::getTimeOrderedEpoch);
    parent.ledgers().submit(edit, List.of());
    context
        .out()
        .println(
            messages.text(
                "command.report.done",
                ledger.project(target.project()).name(),
                Dates.day(day),
                percent == null ? messages.text("command.report.nopercent") : percent + "%"));
    return ExitCodes.DONE;
  }

  private void requireSense(LocalDate day) {
    Messages messages = parent.context().messages();
    boolean said =
        percent != null
            || !reached.isEmpty()
            || !by.isEmpty()
            || Stream.of(text, lag, problems, next, coordination).anyMatch(Objects::nonNull);
    if (!said) {
      throw CommandFailure.badInput(messages.text("command.report.nothing"));
    }
    if (percent != null && (percent < 0 || percent > 100)) {
      throw CommandFailure.badInput(messages.text("command.report.percent", percent));
    }
    for (BigDecimal number : reached) {
      if (number.signum() < 0) {
        throw CommandFailure.badInput(messages.text("command.report.negative", number));
      }
    }
    if (day.isAfter(Days.of(null, parent.context()))) {
      throw CommandFailure.badInput(messages.text("command.report.future", Dates.day(day)));
    }
  }

  /** What was reported as of the day; a report that says nothing where nothing was. */
  private static ProgressReport standing(
      Ledger ledger, Target target, @Nullable DepartmentId reporter, LocalDate day) {
    ProgressReport old = Reporting.standing(ledger, target.id(), reporter, day);
    return old != null
        ? old
        : new ProgressReport(
            new ReportId(UuidCreator.getTimeOrderedEpoch()),
            target.id(),
            reporter,
            day,
            null,
            ReachedQuantities.NONE,
            Account.NONE,
            ApprovalChain.NONE);
  }

  /** What is not said stays as it was. */
  private ProgressReport changed(ProgressReport old, Ledger ledger) {
    Account said = old.account();
    Account account =
        new Account(
            Objects.requireNonNullElse(text, said.text()),
            Objects.requireNonNullElse(lag, said.lag()),
            Objects.requireNonNullElse(problems, said.problems()),
            Objects.requireNonNullElse(next, said.next()),
            Objects.requireNonNullElse(coordination, said.coordination()));
    ProgressReport report = old.withAccount(account);
    report = percent == null ? report : report.withPercent(percent);
    report =
        reached.isEmpty()
            ? report
            : report.withReached(reached(ledger, ledger.target(old.target())));
    return by.isEmpty() ? report : report.withApprovals(approvals(old.asOf()));
  }

  private ReachedQuantities reached(Ledger ledger, Target target) {
    List<PlannedQuantity> planned = ledger.quantities(target.id());
    if (reached.size() > planned.size()) {
      throw CommandFailure.badInput(
          parent
              .context()
              .messages()
              .text("command.report.reached", planned.size(), reached.size()));
    }
    List<Reached> all = new ArrayList<>();
    for (int i = 0; i < reached.size(); i++) {
      all.add(new Reached(planned.get(i).id(), reached.get(i)));
    }
    return new ReachedQuantities(all);
  }

  private ApprovalChain approvals(LocalDate day) {
    List<ApprovalStage> stages = List.of(ApprovalStage.values());
    if (by.size() > stages.size()) {
      throw CommandFailure.badInput(parent.context().messages().text("command.report.by"));
    }
    List<Approval> approvals = new ArrayList<>();
    for (String who : by) {
      approvals.add(new Approval(stages.get(approvals.size()), who, day));
    }
    return new ApprovalChain(approvals);
  }
}
