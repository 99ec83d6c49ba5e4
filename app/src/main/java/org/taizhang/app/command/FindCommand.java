package org.taizhang.app.command;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import org.taizhang.app.find.FindIndex;
import org.taizhang.app.find.Found;
import org.taizhang.app.find.FoundWords;
import org.taizhang.app.kit.Messages;
import org.taizhang.model.Ledger;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

@Command(
    name = "find",
    mixinStandardHelpOptions = true,
    description =
        "在整本台账中查找：方案、任务、目标、部门、指标、进展、佐证；名称可用拼音 / finds words in all of the ledger, names also"
            + " in pinyin")
final class FindCommand implements Callable<Integer> {
  /** Characters of what is found that fit into a line of a terminal. */
  private static final int ROOM = 40;

  @ParentCommand private TaizhangCommand parent;

  @Parameters(
      paramLabel = "WORDS",
      arity = "1..*",
      description = "要找的字，几个词都要有 / words that must all be there")
  private List<String> words;

  @Option(
      names = "--most",
      paramLabel = "N",
      defaultValue = "20",
      description = "每类最多列出几项，默认 20 / how many of each kind, by default 20")
  private int most;

  @Option(names = "--json", description = "输出 JSON / prints JSON")
  private boolean json;

  @Override
  public Integer call() {
    Messages messages = parent.context().messages();
    Ledger ledger = parent.ledgers().read();
    String typed = String.join(" ", words);
    Found found = FindIndex.of(ledger).find(typed, Math.max(1, most), Set.of());
    FoundWords said = new FoundWords(messages);
    parent
        .context()
        .out()
        .print(json ? json(found, ledger, said) : text(found, ledger, said, typed));
    return ExitCodes.DONE;
  }

  private String text(Found found, Ledger ledger, FoundWords said, String typed) {
    Messages messages = parent.context().messages();
    if (found.isEmpty()) {
      return messages.text("command.find.none", typed) + System.lineSeparator();
    }
    TextTable table =
        new TextTable(
            messages.text("command.head.kind"),
            messages.text("command.head.found"),
            messages.text("command.head.where"));
    StringBuilder more = new StringBuilder();
    for (Found.Group group : found.groups()) {
      for (var hit : group.hits()) {
        var line = said.of(hit, found.asked(), ledger);
        table.row(said.of(group.kind()), line.title().within(ROOM).text(), line.where());
      }
      int left = group.total() - group.hits().size();
      if (left > 0) {
        more.append(messages.text("command.find.more", said.of(group.kind()), left))
            .append(System.lineSeparator());
      }
    }
    return table.text() + more;
  }

  private static String json(Found found, Ledger ledger, FoundWords said) {
    ArrayNode array = JsonNodeFactory.instance.arrayNode();
    for (Found.Group group : found.groups()) {
      var object = array.addObject();
      object.put("kind", name(group.kind())).put("total", group.total());
      ArrayNode hits = object.putArray("hits");
      for (var hit : group.hits()) {
        var line = said.of(hit, found.asked(), ledger);
        var one =
            hits.addObject()
                .put("id", hit.thing().id().value().toString())
                .put("fit", name(hit.fit()))
                .put("text", line.title().text())
                .put("where", line.where());
        ArrayNode marks = one.putArray("marks");
        line.title().marks().forEach(mark -> marks.addArray().add(mark.from()).add(mark.to()));
      }
    }
    return ReadJson.text(array);
  }

  private static String name(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
