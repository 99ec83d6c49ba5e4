package org.taizhang.app.command;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.taizhang.app.kit.Messages;
import org.taizhang.model.Ledger;
import org.taizhang.model.StateMove;
import org.taizhang.model.Target;
import org.taizhang.model.TargetState;
import org.taizhang.model.edit.Edit;
import org.taizhang.model.edit.TargetMoves;
import org.taizhang.model.work.StateMachine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

@Command(
    name = "state",
    mixinStandardHelpOptions = true,
    description = "改变一个目标的状态 / moves a target from state to state")
final class StateCommand implements Callable<Integer> {
  @ParentCommand private TaizhangCommand parent;
  @Mixin private TargetArgs chosen = new TargetArgs();

  @Parameters(
      index = "2",
      paramLabel = "STATE",
      description = "推进中、待核、已完成、已销号、中止、未启动 / the state to come to")
  private String state;

  @Option(names = "--on", paramLabel = "DATE", description = "日期，默认今天 / the day, by default today")
  private @Nullable String on;

  @Option(names = "--who", paramLabel = "WHO", description = "经办人或审核人 / who decided or reviewed it")
  private String who = "";

  @Option(names = "--reason", paramLabel = "T", description = "原因 / why")
  private String reason = "";

  @Option(names = "--document", paramLabel = "N", description = "文号 / number of the document")
  private @Nullable String document;

  @Override
  public Integer call() {
    Context context = parent.context();
    Messages messages = context.messages();
    Ledger ledger = parent.ledgers().read();
    Target target = chosen.target(ledger, messages);
    TargetState wanted = wanted(target, messages);
    var said = new TargetMoves.Said(Days.of(on, context), who, reason, document);
    var missing = TargetMoves.missing(ledger, target.id(), wanted, said);
    if (!missing.isEmpty()) {
      throw CommandFailure.badInput(
          messages.text(
              "command.state.missing",
              messages.of("state", wanted),
              missing.stream()
                  .map(need -> messages.of("command.need", need))
                  .collect(Collectors.joining("、"))));
    }
    Edit.Together edit =
        TargetMoves.to(ledger, target.id(), wanted, said, UuidCreator::getTimeOrderedEpoch);
    parent.ledgers().submit(edit, List.of());
    context.out().println(sentence(ledger, target, edit));
    return ExitCodes.DONE;
  }

  private String sentence(Ledger ledger, Target target, Edit.Together edit) {
    Messages messages = parent.context().messages();
    StateMove move = (StateMove) ((Edit.Add) edit.edits().getFirst()).entity();
    String done =
        messages.text(
            "command.state.done",
            ledger.project(target.project()).name(),
            messages.of("state", move.from()),
            messages.of("state", move.to()));
    return move.number() == null
        ? done
        : done + messages.text("command.state.number", move.number());
  }

  private TargetState wanted(Target target, Messages messages) {
    TargetState found =
        Stream.of(TargetState.values())
            .filter(one ->
                messages.of("state", one).equals(state.strip())
                    || one.name().equalsIgnoreCase(state.strip()))
            .findFirst()
            .orElse(null);
    if (found == null || !StateMachine.next(target.state()).contains(found)) {
      throw CommandFailure.badInput(
          messages.text(
              "command.state.no",
              messages.of("state", target.state()),
              state,
              StateMachine.next(target.state()).stream()
                  .map(one -> messages.of("state", one))
                  .collect(Collectors.joining("、"))));
    }
    return found;
  }
}
