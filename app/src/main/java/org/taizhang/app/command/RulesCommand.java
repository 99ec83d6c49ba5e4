package org.taizhang.app.command;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.taizhang.app.kit.Dates;
import org.taizhang.app.kit.Messages;
import org.taizhang.app.session.LightRuleWords;
import org.taizhang.app.session.LightWords;
import org.taizhang.app.session.RulesChange;
import org.taizhang.model.Ledger;
import org.taizhang.model.pace.LightPreset;
import org.taizhang.model.pace.LightRules;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

@Command(
    name = "rules",
    mixinStandardHelpOptions = true,
    description =
        "查看亮灯的规则；给出一套现成的规则则先预览哪些灯会变，--confirm 才换"
            + " / shows the rules of the lights, or what others would change")
final class RulesCommand implements Callable<Integer> {
  @ParentCommand private TaizhangCommand parent;

  @Parameters(
      arity = "0..1",
      paramLabel = "RULES",
      description = "现成规则的名称，或其中一部分 / the name of ready rules, or part of it")
  private @Nullable String wanted;

  @Option(names = "--as-of", paramLabel = "DATE", description = "预览的截至日期，默认今天 / day of the preview")
  private @Nullable String asOf;

  @Option(names = "--confirm", description = "换成这套规则 / takes these rules over")
  private boolean confirmed;

  @Override
  public Integer call() {
    Context context = parent.context();
    Messages messages = context.messages();
    LightRuleWords words = new LightRuleWords(messages);
    Ledger ledger = parent.ledgers().read();
    if (wanted == null) {
      context.out().println(messages.text("command.rules.now"));
      words.of(ledger.lightPolicy().rules()).forEach(context.out()::println);
      Stream.of(LightPreset.values()).map(words::of).forEach(context.out()::println);
      return ExitCodes.DONE;
    }
    LightPreset preset = preset(wanted, words, messages);
    if (confirmed) {
      parent.ledgers().submit(RulesChange.edit(ledger, preset.rules()), List.of());
      context.out().println(messages.text("command.rules.done", words.of(preset)));
    } else {
      preview(ledger, preset.rules(), Days.of(asOf, context));
    }
    return ExitCodes.DONE;
  }

  private static LightPreset preset(String wanted, LightRuleWords words, Messages messages) {
    List<LightPreset> found =
        Stream.of(LightPreset.values())
            .filter(one ->
                one.name().equalsIgnoreCase(wanted.strip())
                    || words.of(one).contains(wanted.strip()))
            .toList();
    if (found.size() != 1) {
      String there =
          Stream.of(LightPreset.values()).map(words::of).collect(Collectors.joining("、"));
      throw CommandFailure.badInput(messages.text("command.rules.unknown", wanted, there));
    }
    return found.getFirst();
  }

  /** From which light to which, and how many. */
  private void preview(Ledger ledger, LightRules rules, LocalDate day) {
    Context context = parent.context();
    Messages messages = context.messages();
    new LightRuleWords(messages).of(rules).forEach(context.out()::println);
    context.out().println(messages.text("command.rules.preview", Dates.day(day)));
    LightWords words = new LightWords(messages);
    List<RulesChange.Turned> changes = RulesChange.preview(ledger, rules, day);
    for (RulesChange.Turned turned : changes) {
      context
          .out()
          .println(
              messages.text(
                  "command.rules.change",
                  words.of(turned.from()),
                  words.of(turned.to()),
                  turned.targets().size()));
    }
    if (changes.isEmpty()) {
      context.out().println(messages.text("command.rules.same"));
    }
    context.out().println(messages.text("command.rules.confirm"));
  }
}
