package org.taizhang.app.command;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.taizhang.app.exchange.FormWish;
import org.taizhang.model.Ledger;
import picocli.CommandLine.Option;

/** For which day and what departments are asked. */
final class FormArgs {
  @Option(
      names = "--as-of",
      required = true,
      paramLabel = "DATE",
      description = "截至日期，如 2024-09-30 / as of")
  private String asOf;

  @Option(
      names = "--plan",
      paramLabel = "P",
      description = "只问这个方案 / only this plan; by default all")
  private @Nullable String plan;

  @Option(
      names = "--year",
      paramLabel = "Y",
      description = "只问这一年的目标；默认问所有进行中的 / the targets of this year; by default all that run")
  private @Nullable Integer year;

  @Option(
      names = "--members",
      description = "分组（如各镇）由其成员单位分别填报 / asks the members of groups one by one")
  private boolean members;

  LocalDate asOf(Context context) {
    return Days.of(asOf, context);
  }

  /**
   * @throws CommandFailure when there is no such day or plan
   */
  FormWish wish(Ledger ledger, Context context) {
    return FormWish.all(asOf(context))
        .inPlan(plan == null ? null : PlanChoice.of(ledger, plan, context.messages()).id())
        .inYear(year)
        .withMembers(members);
  }
}
