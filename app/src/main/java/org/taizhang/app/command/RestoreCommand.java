package org.taizhang.app.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.taizhang.app.kit.Messages;
import org.taizhang.persistence.RestoreReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

@Command(
    name = "restore",
    mixinStandardHelpOptions = true,
    description = {
      "从备份文件恢复整本台账；原有的台账先另存一份，中途断掉时仍是原来的台账。",
      "Brings a whole ledger back from a backup; the one that stands there is copied first, and"
          + " stays when the work is cut short."
    })
final class RestoreCommand implements Callable<Integer> {
  @ParentCommand private TaizhangCommand parent;

  @Parameters(
      paramLabel = "FILE",
      description = "备份文件，或台账文件夹 backups 里的一份 / a backup, or one of those in the folder backups")
  private Path file;

  @Option(
      names = "--password",
      arity = "0..1",
      interactive = true,
      paramLabel = "PASSWORD",
      description = "备份的口令，不写出时当场询问 / its password; asked for when left out")
  private char @Nullable [] password;

  @Override
  public Integer call() {
    Context context = parent.context();
    Messages messages = context.messages();
    if (Files.notExists(file)) {
      throw CommandFailure.badInput(messages.text("command.file.missing", file));
    }
    Ledgers ledgers = parent.ledgers();
    RestoreReport report = ledgers.restore(file, Passwords.of(password, messages));
    context.out().println(messages.text("command.restore.done", ledgers.folder(), report.edits()));
    Path before = report.before();
    if (before != null) {
      context.out().println(messages.text("command.restore.before", before));
    }
    return report.notices().isEmpty() ? ExitCodes.DONE : ExitCodes.FINDINGS;
  }
}
