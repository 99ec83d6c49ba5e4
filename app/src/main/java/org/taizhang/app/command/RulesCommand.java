package org.taizhang.app.command;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.taizhang.app.kit.Dates;
import org.taizhang.app.kit.Messages;
import org.taizhang.app.session.LightRuleWords;
import org.taizhang.app.session.LightWords;
import org.taizhang.model.Ledger;
import org.taizhang.model.LightPolicy;
import org.taizhang.model.PolicyId;
import org.taizhang.model.Target;
import org.taizhang.model.edit.Edit;
import org.taizhang.model.edit.WorkFields;
import org.taizhang.model.pace.LightPreset;
import org.taizhang.model.pace.LightRules;
import org.taizhang.model.pace.TargetLights;
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
      parent.ledgers().submit(edit(ledger, preset.rules()), List.of());
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

  private static Edit edit(Ledger ledger, LightRules rules) {
    LightPolicy now = ledger.lightPolicy();
    return ledger.find(PolicyId.ONLY) == null
        ? new Edit.Add(now.withRules(rules))
        : new Edit.Change<>(PolicyId.ONLY, WorkFields.POLICY_RULES, now.rules(), rules);
  }

  /** From which light to which, and how many. */
  private void preview(Ledger ledger, LightRules rules, LocalDate day) {
    Context context = parent.context();
    Messages messages = context.messages();
    new LightRuleWords(messages).of(rules).forEach(context.out()::println);
    context.out().println(messages.text("command.rules.preview", Dates.day(day)));
    LightWords words = new LightWords(messages);
    TargetLights now = TargetLights.of(ledger, day);
    TargetLights then = TargetLights.of(ledger, rules, day);
    Map<String, Long> changes =
        ledger
            .entities()
            .filter(Target.class::isInstance)
            .map(target -> ((Target) target).id())
            .filter(id -> now.of(id).light() != then.of(id).light())
            .collect(
                Collectors.groupingBy(
                    id -> words.of(now.of(id).light()) + "\n" + words.of(then.of(id).light()),
                    TreeMap::new,
                    Collectors.counting()));
    changes.forEach((pair, count) -> {
      String[] lights = pair.split("\n", 2);
      context.out().println(messages.text("command.rules.change", lights[0], lights[1], count));
    });
    if (changes.isEmpty()) {
      context.out().println(messages.text("command.rules.same"));
    }
    context.out().println(messages.text("command.rules.confirm"));
  }
}
