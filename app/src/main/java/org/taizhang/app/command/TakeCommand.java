package org.taizhang.app.command;

import com.github.f4b6a3.uuid.UuidCreator;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.taizhang.app.exchange.FormDifference;
import org.taizhang.app.exchange.FormProblem;
import org.taizhang.app.exchange.FormTaking;
import org.taizhang.app.exchange.FormWords;
import org.taizhang.app.exchange.FormsBack;
import org.taizhang.app.exchange.Returned;
import org.taizhang.app.exchange.Slot;
import org.taizhang.app.kit.Messages;
import org.taizhang.app.kit.YearWords;
import org.taizhang.model.Ledger;
import org.taizhang.model.Target;
import org.taizhang.model.edit.Edit;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

@Command(
    name = "take",
    mixinStandardHelpOptions = true,
    description =
        "收回填好的进展填报表，列出与台账的每处不同，没有疑点的写入台账 / takes returned forms: lists every difference"
            + " and saves those nobody has to look at")
final class TakeCommand implements Callable<Integer> {
  private static final int LONGEST = 24;

  @ParentCommand private TaizhangCommand parent;

  @Parameters(
      arity = "1..*",
      paramLabel = "FILE",
      description = "填报表，或装填报表的文件夹 / forms, or folders of forms")
  private List<Path> files = new ArrayList<>();

  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      description = "收哪一天的表；默认收最近一期 / forms for this day; by default the latest")
  private @Nullable String asOf;

  @Option(names = "--dry-run", description = "只列出，不写入 / lists only, saves nothing")
  private boolean dryRun;

  @Override
  public Integer call() {
    Context context = parent.context();
    Messages messages = context.messages();
    if (!dryRun) {
      parent.ledgers().requireWritable();
    }
    Ledger ledger = parent.ledgers().read();
    LocalDate day = Days.orNull(asOf, context);
    Returned returned =
        new FormsBack(ledger, messages)
            .read(new ReturnedForms(messages).of(files), day, (_, _) -> {});
    if (!returned.differences().isEmpty()) {
      context.out().print(table(ledger, returned.differences()));
    }
    returned.problems().stream().map(FormProblem::sentence).forEach(context.out()::println);
    List<FormDifference> clean = returned.clean();
    Edit.Together edit = FormTaking.edit(ledger, clean, UuidCreator::getTimeOrderedEpoch);
    if (!dryRun && !edit.edits().isEmpty()) {
      parent.ledgers().submit(edit, List.of());
    }
    context
        .out()
        .println(
            messages.text(
                dryRun ? "command.take.listed" : "command.take.done",
                returned.forms(),
                clean.size(),
                returned.differences().size() - clean.size(),
                returned.problems().size()));
    return returned.isDoubtful() ? ExitCodes.FINDINGS : ExitCodes.DONE;
  }

  private String table(Ledger ledger, List<FormDifference> differences) {
    Messages messages = parent.context().messages();
    FormWords words = new FormWords(messages);
    YearWords years = new YearWords(messages);
    TextTable table =
        new TextTable(
            messages.text("command.take.department"),
            messages.text("command.head.project"),
            messages.text("command.head.years"),
            messages.text("command.take.field"),
            messages.text("command.take.before"),
            messages.text("command.take.after"),
            messages.text("command.take.note"));
    for (FormDifference one : differences) {
      Slot slot = one.slot();
      Target target = ledger.target(slot.target());
      table.row(
          ledger.department(slot.department()).name(),
          brief(ledger.project(target.project()).name()),
          years.briefTarget(target.years()),
          brief(words.of(ledger, slot)),
          brief(words.of(one.before())),
          brief(words.of(one.after())),
          one.note());
    }
    return table.text();
  }

  private static String brief(String text) {
    String line = text.replaceAll("\\s+", " ");
    return line.codePointCount(0, line.length()) <= LONGEST
        ? line
        : line.substring(0, line.offsetByCodePoints(0, LONGEST - 1)) + "…";
  }
}
