package org.taizhang.app.command;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.taizhang.app.kit.Messages;
import org.taizhang.app.session.ReconciliationWords;
import org.taizhang.model.Ledger;
import org.taizhang.model.Plan;
import org.taizhang.model.quantity.Check;
import org.taizhang.model.quantity.Reconciliation;
import org.taizhang.model.quantity.Verdict;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

@Command(
    name = "reconcile",
    mixinStandardHelpOptions = true,
    description = "总量核对：方案的总量与各年之和；有不一致时返回 1 / holds the totals of a plan against its years")
final class ReconcileCommand implements Callable<Integer> {
  @ParentCommand private TaizhangCommand parent;

  @Parameters(paramLabel = "PLAN", description = "方案代号或标题的一部分 / a plan's code or part of its title")
  private String plan;

  @Option(names = "--json", description = "输出 JSON / prints JSON")
  private boolean json;

  @Override
  public Integer call() {
    Messages messages = parent.context().messages();
    Ledger ledger = parent.ledgers().read();
    Plan chosen = PlanChoice.of(ledger, plan, messages);
    List<Check> checks = Reconciliation.of(ledger, chosen.id());
    parent.context().out().print(json ? json(ledger, checks) : text(ledger, checks, messages));
    return checks.stream().anyMatch(check -> check.verdict() == Verdict.DISAGREE)
        ? ExitCodes.FINDINGS
        : ExitCodes.DONE;
  }

  private static String text(Ledger ledger, List<Check> checks, Messages messages) {
    if (checks.isEmpty()) {
      return messages.text("command.reconcile.none") + System.lineSeparator();
    }
    ReconciliationWords words = new ReconciliationWords(messages);
    TextTable table =
        new TextTable(
            messages.text("command.head.number"),
            messages.text("command.head.project"),
            messages.text("command.head.quantity"),
            messages.text("command.head.total"),
            messages.text("command.head.byyears"),
            messages.text("command.head.verdict"));
    for (Check check : checks) {
      var project = ledger.project(check.project());
      table.row(
          String.valueOf(project.number()),
          project.name(),
          words.subject(check),
          words.total(check),
          words.arithmetic(check),
          words.of(check.verdict()));
    }
    return table.text();
  }

  private static String json(Ledger ledger, List<Check> checks) {
    ReconciliationWords words = new ReconciliationWords(Messages.chinese());
    ArrayNode array = JsonNodeFactory.instance.arrayNode();
    for (Check check : checks) {
      array
          .addObject()
          .put("item", ledger.project(check.project()).number())
          .put("subject", words.subject(check))
          .put("verdict", check.verdict().name().toLowerCase(Locale.ROOT))
          .put("total", words.total(check))
          .put("arithmetic", words.arithmetic(check));
    }
    return ReadJson.text(array);
  }
}
