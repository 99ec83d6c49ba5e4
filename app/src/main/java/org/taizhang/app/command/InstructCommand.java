package org.taizhang.app.command;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.taizhang.app.kit.Messages;
import org.taizhang.app.session.Instruction;
import org.taizhang.app.session.InstructionEdits;
import org.taizhang.model.Ledger;
import org.taizhang.model.Role;
import org.taizhang.seeds.resolve.UnitList;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

@Command(
    name = "instruct",
    mixinStandardHelpOptions = true,
    description = "登记一项交办事项 / enters what a leader instructed or a meeting decided")
final class InstructCommand implements Callable<Integer> {
  @ParentCommand private TaizhangCommand parent;

  @Option(
      names = "--text",
      required = true,
      paramLabel = "T",
      description = "交办内容 / what is to be done")
  private String text;

  @Option(
      names = "--day",
      paramLabel = "DATE",
      description = "交办日期，默认今天 / the day, by default today")
  private @Nullable String day;

  @Option(names = "--who", paramLabel = "WHO", description = "交办人 / who instructed it")
  private String who = "";

  @Option(names = "--meeting", paramLabel = "M", description = "会议 / at which meeting")
  private String meeting = "";

  @Option(
      names = "--number",
      paramLabel = "N",
      description = "编号，默认顺序编号 / number, by default the next one")
  private @Nullable String number;

  @Option(names = "--due", paramLabel = "DATE", description = "完成时限 / the day it is due")
  private @Nullable String due;

  @Option(names = "--lead", paramLabel = "D、D", description = "牵头部门 / who leads")
  private String lead = "";

  @Option(names = "--responsible", paramLabel = "D、D", description = "责任部门 / who answers for it")
  private String responsible = "";

  @Option(names = "--supporting", paramLabel = "D、D", description = "配合部门 / who supports")
  private String supporting = "";

  @Override
  public Integer call() {
    Context context = parent.context();
    Messages messages = context.messages();
    Ledger ledger = parent.ledgers().read();
    var on = Days.of(day, context);
    Map<Role, List<String>> units = new EnumMap<>(Role.class);
    units.put(Role.LEAD, UnitList.of(lead).units());
    units.put(Role.RESPONSIBLE, UnitList.of(responsible).units());
    units.put(Role.SUPPORTING, UnitList.of(supporting).units());
    String called =
        number == null ? InstructionEdits.nextNumber(messages, ledger, on.getYear()) : number;
    Instruction one =
        new Instruction(called, on, who, meeting, text, Days.orNull(due, context), units);
    one.fault()
        .ifPresent(fault -> {
          throw CommandFailure.badInput(messages.of("instruction.fault", fault));
        });
    InstructionEdits.Entered entered =
        InstructionEdits.of(messages, ledger, one, UuidCreator::getTimeOrderedEpoch);
    parent.ledgers().submit(entered.edit(), List.of());
    context.out().println(messages.text("instruction.done", one.number(), one.name()));
    return ExitCodes.DONE;
  }
}
