package org.taizhang.app.command;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.taizhang.app.kit.Messages;
import org.taizhang.app.quantities.QuantityExport;
import org.taizhang.app.quantities.QuantityRow;
import org.taizhang.app.quantities.QuantityRows;
import org.taizhang.app.session.MeasureWords;
import org.taizhang.model.Ledger;
import org.taizhang.model.Plan;
import org.taizhang.model.PlanId;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

@Command(
    name = "quantities",
    mixinStandardHelpOptions = true,
    description = "各项指标的总量、各年与完成情况 / what plans count, and what is reached of it")
final class QuantitiesCommand implements Callable<Integer> {
  @ParentCommand private TaizhangCommand parent;

  @Parameters(
      arity = "0..1",
      paramLabel = "PLAN",
      description = "方案代号或标题的一部分，不写为全部方案 / a plan's code or part of its title; all plans without")
  private @Nullable String plan;

  @Option(names = "--year", paramLabel = "Y", description = "只看这一年 / only this year")
  private @Nullable Integer year;

  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      description = "截至哪一天的填报，默认今天 / reports up to this day, by default today")
  private @Nullable String asOf;

  @Option(names = "--out", paramLabel = "FILE", description = "存为 .xlsx / writes an .xlsx file")
  private @Nullable Path out;

  @Option(names = "--json", description = "输出 JSON / prints JSON")
  private boolean json;

  @Override
  public Integer call() {
    Context context = parent.context();
    Messages messages = context.messages();
    Ledger ledger = parent.ledgers().read();
    List<QuantityRow> rows = QuantityRows.of(ledger, plans(ledger), year, Days.of(asOf, context));
    var file = out;
    if (file != null) {
      if (!file.toString().toLowerCase(Locale.ROOT).endsWith(".xlsx")) {
        throw CommandFailure.badInput(messages.text("command.quantities.file", file));
      }
      new QuantityExport(messages).write(rows, file);
      context.out().println(messages.text("measure.exported", rows.size(), file));
    } else {
      context.out().print(json ? json(rows) : text(rows, messages));
    }
    return ExitCodes.DONE;
  }

  private List<PlanId> plans(Ledger ledger) {
    return plan == null
        ? ledger.plans().stream().map(Plan::id).toList()
        : List.of(PlanChoice.of(ledger, plan, parent.context().messages()).id());
  }

  private static String text(List<QuantityRow> rows, Messages messages) {
    if (rows.isEmpty()) {
      return messages.text("measure.empty.title") + System.lineSeparator();
    }
    MeasureWords words = new MeasureWords(messages);
    TextTable table =
        new TextTable(
            messages.text("measure.head.plan"),
            messages.text("measure.head.place"),
            messages.text("measure.head.subject"),
            messages.text("measure.head.total"),
            messages.text("measure.head.arithmetic"),
            messages.text("measure.head.verdict"),
            messages.text("measure.head.reached"),
            messages.text("measure.head.standing"));
    for (QuantityRow row : rows) {
      var measure = row.measure();
      var unit = words.unit(measure);
      table.row(
          row.code(),
          row.place(),
          words.subject(measure),
          words.promised(row.reach(), unit),
          words.arithmetic(measure),
          words.verdict(measure.check()),
          words.reached(row.reach(), unit),
          words.standing(row.reach(), unit));
    }
    return table.text();
  }

  private static String json(List<QuantityRow> rows) {
    MeasureWords words = new MeasureWords(Messages.chinese());
    ArrayNode array = JsonNodeFactory.instance.arrayNode();
    for (QuantityRow row : rows) {
      var measure = row.measure();
      var check = measure.check();
      var object =
          array
              .addObject()
              .put("plan", row.code())
              .put("item", row.place())
              .put("subject", measure.named().value().subject())
              .put("unit", words.unit(measure))
              .put("total", words.total(measure))
              .put("arithmetic", words.arithmetic(measure))
              .put("verdict", check == null ? null : name(check.verdict()))
              .put("reached", row.reach().reached())
              .put("standing", name(row.reach().attained()));
      ArrayNode years = object.putArray("years");
      for (var one : measure.years()) {
        years
            .addObject()
            .put("year", one.year())
            .put("promised", words.promised(one))
            .put("reached", one.reached())
            .put("standing", name(one.reach().attained()));
      }
    }
    return ReadJson.text(array);
  }

  private static String name(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
