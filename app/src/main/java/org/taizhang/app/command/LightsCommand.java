package org.taizhang.app.command;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.taizhang.app.kit.Messages;
import org.taizhang.app.kit.YearWords;
import org.taizhang.app.session.LightWords;
import org.taizhang.model.Ledger;
import org.taizhang.model.Plan;
import org.taizhang.model.Project;
import org.taizhang.model.Target;
import org.taizhang.model.pace.TargetLights;
import org.taizhang.model.pace.Verdict;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

@Command(
    name = "lights",
    mixinStandardHelpOptions = true,
    description = "列出各目标的灯和理由 / lists the light of every target with why")
final class LightsCommand implements Callable<Integer> {
  @ParentCommand private TaizhangCommand parent;

  @Parameters(
      arity = "0..1",
      paramLabel = "PLAN",
      description = "方案代号或标题的一部分，不写为全部 / a plan; all of them by default")
  private @Nullable String plan;

  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      description = "截至日期，默认今天 / as of, by default today")
  private @Nullable String asOf;

  @Option(names = "--year", paramLabel = "Y", description = "只看这一年的目标 / targets of this year only")
  private @Nullable Integer year;

  @Option(names = "--json", description = "输出 JSON / prints JSON")
  private boolean json;

  private record Line(Plan plan, Project project, Target target, Verdict verdict) {}

  @Override
  public Integer call() {
    Context context = parent.context();
    LocalDate day = Days.of(asOf, context);
    Ledger ledger = parent.ledgers().read();
    List<Plan> plans =
        plan == null ? ledger.plans() : List.of(PlanChoice.of(ledger, plan, context.messages()));
    TargetLights lights = TargetLights.of(ledger, day);
    List<Line> lines =
        plans.stream()
            .flatMap(one ->
                ledger.projects(one.id()).stream()
                    .flatMap(project ->
                        ledger.targets(project.id()).stream()
                            .filter(target -> year == null || target.years().contains(year))
                            .map(target -> new Line(one, project, target, lights.of(target.id())))))
            .toList();
    context.out().print(json ? json(lines) : text(lines));
    return ExitCodes.DONE;
  }

  private String text(List<Line> lines) {
    Messages messages = parent.context().messages();
    if (lines.isEmpty()) {
      return messages.text("command.targets.none") + System.lineSeparator();
    }
    LightWords words = new LightWords(messages);
    YearWords years = new YearWords(messages);
    TextTable table =
        new TextTable(
            messages.text("command.head.plan"),
            messages.text("command.head.number"),
            messages.text("command.head.project"),
            messages.text("command.head.years"),
            messages.text("command.head.state"),
            messages.text("command.head.light"),
            messages.text("command.head.why"));
    for (Line line : lines) {
      table.row(
          line.plan.code(),
          String.valueOf(line.project.number()),
          line.project.name(),
          years.of(line.target.years()),
          messages.of("state", line.target.state()),
          words.of(line.verdict.light()),
          words.of(line.verdict));
    }
    return table.text();
  }

  private static String json(List<Line> lines) {
    ArrayNode array = JsonNodeFactory.instance.arrayNode();
    for (Line line : lines) {
      array
          .addObject()
          .put("plan", line.plan.code())
          .put("item", line.project.number())
          .put("name", line.project.name())
          .put("firstYear", line.target.years().first())
          .put("lastYear", line.target.years().last())
          .put("state", line.target.state().name().toLowerCase(Locale.ROOT))
          .put("light", line.verdict.light().name().toLowerCase(Locale.ROOT))
          .put("reason", line.verdict.reason().getClass().getSimpleName())
          .put("asOf", line.verdict.asOf().toString());
    }
    return ReadJson.text(array);
  }
}
