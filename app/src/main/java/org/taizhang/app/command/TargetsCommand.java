package org.taizhang.app.command;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.taizhang.app.kit.Dates;
import org.taizhang.app.kit.Messages;
import org.taizhang.model.Ledger;
import org.taizhang.model.Plan;
import org.taizhang.model.Project;
import org.taizhang.model.Target;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

@Command(
    name = "targets",
    mixinStandardHelpOptions = true,
    description = "列出年度目标 / lists the yearly targets")
final class TargetsCommand implements Callable<Integer> {
  @ParentCommand private TaizhangCommand parent;

  @Parameters(paramLabel = "PLAN", description = "方案代号或标题的一部分 / a plan's code or part of its title")
  private String plan;

  @Option(names = "--year", paramLabel = "Y", description = "只看这一年 / this year only")
  private @Nullable Integer year;

  @Option(names = "--json", description = "输出 JSON / prints JSON")
  private boolean json;

  @Override
  public Integer call() {
    Ledger ledger = parent.ledgers().read();
    Plan chosen = PlanChoice.of(ledger, plan, parent.context().messages());
    if (!json && ledger.projects(chosen.id()).stream().allMatch(p -> wanted(ledger, p).isEmpty())) {
      parent.context().out().println(parent.context().messages().text("command.targets.none"));
      return ExitCodes.DONE;
    }
    parent.context().out().print(json ? json(ledger, chosen) : text(ledger, chosen));
    return ExitCodes.DONE;
  }

  private String text(Ledger ledger, Plan chosen) {
    Messages messages = parent.context().messages();
    TextTable table =
        new TextTable(
            messages.text("command.head.number"),
            messages.text("command.head.project"),
            messages.text("command.head.years"),
            messages.text("command.head.due"),
            messages.text("command.head.state"),
            messages.text("command.head.target"));
    for (Project project : ledger.projects(chosen.id())) {
      for (Target target : wanted(ledger, project)) {
        table.row(
            String.valueOf(project.number()),
            project.name(),
            target.years().isSingle()
                ? String.valueOf(target.years().first())
                : messages.text("command.targets.undivided"),
            target.due() == null ? "" : Dates.day(target.due()),
            messages.of("state", target.state()),
            target.text().replace('\n', ' '));
      }
    }
    return table.text();
  }

  private String json(Ledger ledger, Plan chosen) {
    ArrayNode array = JsonNodeFactory.instance.arrayNode();
    for (Project project : ledger.projects(chosen.id())) {
      wanted(ledger, project).forEach(target -> array.add(node(project, target)));
    }
    return ReadJson.text(array);
  }

  private static ObjectNode node(Project project, Target target) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.put("item", project.number());
    node.put("name", project.name());
    target.years().years().forEach(node.putArray("years")::add);
    node.put("text", target.text());
    node.put("due", target.due() == null ? null : target.due().toString());
    node.put("state", target.state().name().toLowerCase(Locale.ROOT));
    return node;
  }

  private List<Target> wanted(Ledger ledger, Project project) {
    Predicate<Target> inYear = target -> year == null || target.years().contains(year);
    return ledger.targets(project.id()).stream().filter(inYear).toList();
  }
}
