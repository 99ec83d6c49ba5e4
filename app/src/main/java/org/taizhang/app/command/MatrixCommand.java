package org.taizhang.app.command;

import java.util.concurrent.Callable;
import org.taizhang.app.scene.Units;
import org.taizhang.app.session.Words;
import org.taizhang.model.Ledger;
import org.taizhang.model.Plan;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

@Command(
    name = "matrix",
    mixinStandardHelpOptions = true,
    description = "输出责任矩阵 / prints the responsibility matrix")
final class MatrixCommand implements Callable<Integer> {
  @ParentCommand private TaizhangCommand parent;

  @Parameters(paramLabel = "PLAN", description = "方案代号或标题的一部分 / a plan's code or part of its title")
  private String plan;

  @Option(names = "--csv", description = "输出 CSV / prints comma-separated values")
  private boolean csv;

  @Option(
      names = "--current",
      description = "用现行的部门，默认用印发时的部门 / the departments of today in place of those issued")
  private boolean current;

  @Option(
      names = "--offices",
      description =
          "用任务分解到的科室和学校，格中为 已完成/全部 / the offices that targets are broken down to, with their steps")
  private boolean offices;

  @Override
  public Integer call() {
    Context context = parent.context();
    if (offices) {
      Ledger ledger = parent.ledgers().read();
      Plan chosen = PlanChoice.of(ledger, plan, context.messages());
      context.out().print(OfficesText.of(ledger, chosen, csv, context.messages()));
      return ExitCodes.DONE;
    }
    Ledger ledger =
        (current ? Units.CURRENT : Units.ISSUED)
            .seen(parent.ledgers().read(), Days.of(null, context));
    Plan chosen = PlanChoice.of(ledger, plan, parent.context().messages());
    String text =
        csv
            ? MatrixCsv.of(ledger, chosen.id(), new Words(parent.context().messages()))
            : MatrixText.of(ledger, chosen, parent.context().messages());
    parent.context().out().print(text);
    return ExitCodes.DONE;
  }
}
