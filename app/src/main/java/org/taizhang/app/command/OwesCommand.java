package org.taizhang.app.command;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.taizhang.app.kit.Dates;
import org.taizhang.app.kit.Messages;
import org.taizhang.app.session.Outstanding;
import org.taizhang.app.session.Outstanding.Item;
import org.taizhang.app.session.OutstandingWords;
import org.taizhang.app.session.SameUnit;
import org.taizhang.model.Ledger;
import org.taizhang.model.Plan;
import org.taizhang.model.ProgressReport;
import org.taizhang.model.Step;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

@Command(
    name = "owes",
    mixinStandardHelpOptions = true,
    description = "一个部门在全部方案、全部年度里还没有完成的事项 / all that a department has still to do")
final class OwesCommand implements Callable<Integer> {
  @ParentCommand private TaizhangCommand parent;

  @Parameters(paramLabel = "DEPARTMENT", description = "部门的名称或别名 / a name of the department")
  private String department;

  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      description = "截至日期，默认今天 / as of, by default today")
  private @Nullable String asOf;

  @Option(
      names = "--plan",
      paramLabel = "PLAN",
      description = "同名部门分属几个发文单位时，指明其中一个的方案 / a plan of the issuer that is meant")
  private @Nullable String plan;

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description = "存为 .pdf 或 .xlsx 文件 / the .pdf or .xlsx file to write")
  private @Nullable Path out;

  @Option(names = "--json", description = "输出 JSON / prints JSON")
  private boolean json;

  @Override
  public Integer call() {
    Context context = parent.context();
    Messages messages = context.messages();
    LocalDate day = Days.of(asOf, context);
    Ledger ledger = parent.ledgers().read();
    SameUnit unit = DepartmentArgs.unit(ledger, department, plan, messages);
    Outstanding found = Outstanding.of(ledger, unit, day);
    if (out != null) {
      context.out().println(new Brief(context, parent.ledgers()).write(found, ledger, out));
    } else {
      context.out().print(json ? json(ledger, found) : text(ledger, found));
    }
    return ExitCodes.DONE;
  }

  private String text(Ledger ledger, Outstanding found) {
    Messages messages = parent.context().messages();
    OutstandingWords words = new OutstandingWords(messages);
    StringBuilder text = new StringBuilder();
    text.append(
            messages.text(
                found.count() == 0 ? "outstanding.none" : "outstanding.title",
                words.name(ledger, found),
                Dates.day(found.day()),
                found.count(),
                words.lights(found.items())))
        .append(System.lineSeparator());
    for (Outstanding.OfPlan of : found.plans()) {
      text.append(of.plan().title()).append(System.lineSeparator());
      text.append(table(ledger, of.items(), words));
    }
    return text.toString();
  }

  private String table(Ledger ledger, List<Item> items, OutstandingWords words) {
    Messages messages = parent.context().messages();
    TextTable table =
        new TextTable(
            messages.text("command.head.number"),
            messages.text("command.head.project"),
            messages.text("command.head.years"),
            messages.text("outstanding.roles"),
            messages.text("command.head.light"),
            messages.text("outstanding.due"),
            messages.text("outstanding.report"),
            messages.text("outstanding.next"));
    for (Item item : items) {
      table.row(
          String.valueOf(item.project().number()),
          item.project().name(),
          words.years(item),
          words.roles(item),
          words.light(item),
          words.due(item),
          words.report(item).replace('\n', ' '),
          words.next(ledger, item).replace('\n', ' '));
    }
    return table.text();
  }

  private static String json(Ledger ledger, Outstanding found) {
    ArrayNode array = JsonNodeFactory.instance.arrayNode();
    found
        .plans()
        .forEach(of -> of.items().forEach(item -> put(array.addObject(), ledger, of.plan(), item)));
    return ReadJson.text(array);
  }

  private static void put(ObjectNode node, Ledger ledger, Plan plan, Item item) {
    node.put("plan", plan.code())
        .put("item", item.project().number())
        .put("name", item.project().name())
        .put("firstYear", item.target().years().first())
        .put("lastYear", item.target().years().last())
        .put("text", item.target().text())
        .put("state", item.target().state().name().toLowerCase(Locale.ROOT))
        .put("due", item.due().toString())
        .put("light", item.verdict().light().name().toLowerCase(Locale.ROOT));
    ArrayNode roles = node.putArray("roles");
    item.roles().forEach(role -> roles.add(role.name().toLowerCase(Locale.ROOT)));
    node.set("report", report(item.report()));
    node.set("step", step(ledger, item.step()));
  }

  private static JsonNode report(@Nullable ProgressReport report) {
    return report == null
        ? NullNode.instance
        : JsonNodeFactory.instance
            .objectNode()
            .put("asOf", report.asOf().toString())
            .put("percent", report.percent())
            .put("text", report.account().text())
            .put("next", report.account().next());
  }

  private static JsonNode step(Ledger ledger, @Nullable Step step) {
    return step == null
        ? NullNode.instance
        : JsonNodeFactory.instance
            .objectNode()
            .put("office", ledger.department(step.office()).name())
            .put("text", step.text())
            .put("due", step.due() == null ? null : step.due().toString());
  }
}
