package org.taizhang.app.command;

import com.github.f4b6a3.uuid.UuidCreator;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.taizhang.app.exchange.FormUnit;
import org.taizhang.app.exchange.FormUnits;
import org.taizhang.app.exchange.FormWish;
import org.taizhang.app.exchange.FormsOut;
import org.taizhang.app.kit.Dates;
import org.taizhang.app.kit.Messages;
import org.taizhang.model.Ledger;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

@Command(
    name = "forms",
    mixinStandardHelpOptions = true,
    description = "为每个部门生成一份进展填报表 / makes a form for every department to report progress in")
final class FormsCommand implements Callable<Integer> {
  @ParentCommand private TaizhangCommand parent;
  @Mixin private FormArgs args = new FormArgs();

  @Option(
      names = "--out",
      required = true,
      paramLabel = "FOLDER",
      description = "存到这个文件夹，不覆盖已有的文件 / the folder to write into; overwrites nothing")
  private Path out;

  @Option(names = "--department", paramLabel = "D", description = "只为这个部门生成 / only this department")
  private @Nullable String department;

  @Override
  public Integer call() {
    Context context = parent.context();
    Messages messages = context.messages();
    LocalDate asOf = args.asOf(context);
    Ledger ledger = parent.ledgers().read();
    FormWish wish = args.wish(ledger, context).of(department);
    List<FormUnit> units = FormUnits.of(ledger, wish);
    if (units.isEmpty()) {
      throw CommandFailure.badInput(
          department == null
              ? messages.text("command.forms.none", Dates.day(asOf))
              : messages.text("command.forms.nobody", department, Dates.day(asOf)));
    }
    if (Files.exists(out) && !Files.isDirectory(out)) {
      throw CommandFailure.badInput(messages.text("command.folder.refused", out));
    }
    FormsOut forms = new FormsOut(ledger, asOf, messages, UuidCreator::getTimeOrderedEpoch);
    try {
      return switch (forms.write(units, out, (_, _) -> {})) {
        case FormsOut.Written.All(var files) -> said(files);
        case FormsOut.Written.InTheWay(var files) ->
            throw CommandFailure.badInput(
                messages.text(
                    "command.forms.there",
                    out,
                    files.stream()
                        .limit(3)
                        .map(file -> file.getFileName().toString())
                        .collect(Collectors.joining("、")),
                    files.size()));
      };
    } catch (UncheckedIOException e) {
      throw CommandFailure.badInput(messages.text("failure.file", out), e);
    }
  }

  private int said(List<Path> files) {
    Context context = parent.context();
    files.forEach(context.out()::println);
    context.out().println(context.messages().text("command.forms.done", files.size()));
    return ExitCodes.DONE;
  }
}
