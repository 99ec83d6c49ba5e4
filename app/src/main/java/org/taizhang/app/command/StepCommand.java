package org.taizhang.app.command;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.taizhang.app.kit.Messages;
import org.taizhang.app.session.StepEdits;
import org.taizhang.app.session.StepFaults;
import org.taizhang.model.DepartmentId;
import org.taizhang.model.Ledger;
import org.taizhang.model.Step;
import org.taizhang.model.StepId;
import org.taizhang.model.Target;
import org.taizhang.model.edit.Edit;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

@Command(
    name = "step",
    mixinStandardHelpOptions = true,
    description = "把一个目标分解到科室或学校 / breaks a target down into a step of an office or a school")
final class StepCommand implements Callable<Integer> {
  @ParentCommand private TaizhangCommand parent;
  @Mixin private TargetArgs chosen = new TargetArgs();

  @Option(
      names = "--office",
      required = true,
      paramLabel = "O",
      description = "承办科室或学校，没有的会新建 / the office or school; made where there is none")
  private String office;

  @Option(
      names = "--text",
      required = true,
      paramLabel = "T",
      description = "分解内容 / what is to be done")
  private String text;

  @Option(names = "--person", paramLabel = "P", description = "责任人 / person in charge")
  private String person = "";

  @Option(names = "--telephone", paramLabel = "N", description = "联系电话 / telephone")
  private String telephone = "";

  @Option(names = "--due", paramLabel = "DATE", description = "节点日期 / node date")
  private @Nullable String due;

  @Override
  public Integer call() {
    Context context = parent.context();
    Messages messages = context.messages();
    Ledger ledger = parent.ledgers().read();
    Target target = chosen.target(ledger, messages);
    LocalDate node = Days.orNull(due, context);
    String fault =
        new StepFaults(messages, target, Days.of(null, context)).of(office, text, node, null);
    if (!fault.isEmpty()) {
      throw CommandFailure.badInput(fault);
    }
    parent.ledgers().submit(edit(ledger, target, node), List.of());
    context
        .out()
        .println(
            messages.text(
                "command.step.done", ledger.project(target.project()).name(), office.strip()));
    return ExitCodes.DONE;
  }

  private Edit edit(Ledger ledger, Target target, @Nullable LocalDate node) {
    Step step =
        new Step(
            new StepId(UuidCreator.getTimeOrderedEpoch()),
            target.id(),
            0,
            new DepartmentId(UuidCreator.getTimeOrderedEpoch()),
            text.strip(),
            person.strip(),
            telephone.strip(),
            node,
            null);
    return StepEdits.put(
        ledger, new StepEdits.Typed(step, office.strip()), UuidCreator::getTimeOrderedEpoch);
  }
}
