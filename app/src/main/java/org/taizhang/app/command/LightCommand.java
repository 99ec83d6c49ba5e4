package org.taizhang.app.command;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.taizhang.app.kit.Messages;
import org.taizhang.app.session.HandLightEdits;
import org.taizhang.app.session.LightWords;
import org.taizhang.model.Ledger;
import org.taizhang.model.Target;
import org.taizhang.model.edit.Edit;
import org.taizhang.model.pace.Light;
import org.taizhang.model.pace.LightOverride;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

@Command(
    name = "light",
    mixinStandardHelpOptions = true,
    description =
        "人工给一个目标定灯，须写明理由；写“按规则”则交还规则"
            + " / gives a target its light by hand, or leaves it to the rules again")
final class LightCommand implements Callable<Integer> {
  @ParentCommand private TaizhangCommand parent;
  @Mixin private TargetArgs chosen = new TargetArgs();

  @Parameters(
      index = "2",
      paramLabel = "LIGHT",
      description = "红灯、黄灯、绿灯、蓝灯、灰灯，或者 按规则 / a light, or 按规则")
  private String light;

  @Option(names = "--reason", paramLabel = "T", description = "理由 / why")
  private String reason = "";

  @Option(names = "--on", paramLabel = "DATE", description = "自何日起，默认今天 / from this day on")
  private @Nullable String on;

  @Option(names = "--who", paramLabel = "WHO", description = "谁定的 / who gave it")
  private String who = "";

  @Override
  public Integer call() {
    Context context = parent.context();
    Messages messages = context.messages();
    Ledger ledger = parent.ledgers().read();
    Target target = chosen.target(ledger, messages);
    String name = ledger.project(target.project()).name();
    if (light.strip().equals(messages.text("hand.by.rules"))) {
      Edit.Together edit = HandLightEdits.leaveToRules(ledger, target.id());
      parent.ledgers().submit(edit, List.of());
      context.out().println(messages.text("command.light.left", name));
      return ExitCodes.DONE;
    }
    Light wanted = wanted(messages);
    if (reason.isBlank()) {
      throw CommandFailure.badInput(messages.text("command.light.reason"));
    }
    LocalDate day = Days.of(on, context);
    parent
        .ledgers()
        .submit(
            HandLightEdits.give(
                target.id(),
                day,
                who,
                new LightOverride(wanted, reason.strip()),
                UuidCreator::getTimeOrderedEpoch),
            List.of());
    context
        .out()
        .println(messages.text("command.light.done", name, new LightWords(messages).of(wanted)));
    return ExitCodes.DONE;
  }

  private Light wanted(Messages messages) {
    LightWords words = new LightWords(messages);
    return Stream.of(Light.values())
        .filter(one ->
            words.of(one).equals(light.strip()) || one.name().equalsIgnoreCase(light.strip()))
        .findFirst()
        .orElseThrow(() ->
            CommandFailure.badInput(
                messages.text(
                    "command.light.unknown",
                    light,
                    Stream.of(Light.values()).map(words::of).collect(Collectors.joining("、")))));
  }
}
