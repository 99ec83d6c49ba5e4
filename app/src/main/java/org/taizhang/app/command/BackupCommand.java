package org.taizhang.app.command;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.taizhang.persistence.BackupReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

@Command(
    name = "backup",
    mixinStandardHelpOptions = true,
    description = {
      "把整本台账存成一个备份文件，写完读回核对后才算数；用 --read-only --store 备份文件 打开查看。",
      "Packs the whole ledger into one file and reads it back before it counts; --read-only --store"
          + " FILE opens it."
    })
final class BackupCommand implements Callable<Integer> {
  @ParentCommand private TaizhangCommand parent;

  @Parameters(
      paramLabel = "FILE",
      description = "备份文件，如 台账备份.zip / the backup, for instance ledger.zip")
  private Path file;

  @Option(
      names = "--password",
      arity = "0..1",
      interactive = true,
      paramLabel = "PASSWORD",
      description = "用口令加密，不写出时当场询问 / locks it with a password; asked for when left out")
  private char @Nullable [] password;

  @Override
  public Integer call() {
    Context context = parent.context();
    BackupReport report = parent.ledgers().backup(file, Passwords.of(password, context.messages()));
    context
        .out()
        .println(
            context
                .messages()
                .text(
                    "command.backup.done",
                    file,
                    report.edits(),
                    Math.ceilDiv(report.bytes(), 1024)));
    return report.notices().isEmpty() ? ExitCodes.DONE : ExitCodes.FINDINGS;
  }
}
