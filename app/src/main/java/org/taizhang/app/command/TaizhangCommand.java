package org.taizhang.app.command;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The program itself: without a command it opens the window. */
@Command(
    name = "taizhang",
    mixinStandardHelpOptions = true,
    version = "Taizhang 台账 " + TaizhangCommand.VERSION,
    description = {
      "读入方案，生成责任矩阵和简报；不带命令时打开窗口。",
      "Reads plans, shows who does what by when and prints briefings; opens the window when no"
          + " command is given."
    })
final class TaizhangCommand implements Callable<Integer> {
  /** The project's version, which the build compares with this. */
  static final String VERSION = "0.1.0";

  private final Context context;

  @Option(
      names = "--store",
      paramLabel = "DIR",
      scope = ScopeType.INHERIT,
      description =
          "台账文件夹，默认为本人的台账；加 --read-only 时也可以是备份文件"
              + " / ledger folder, by default your own; with --read-only also a backup file")
  private @Nullable Path store;

  @Option(
      names = "--read-only",
      scope = ScopeType.INHERIT,
      description =
          "只读检查：台账文件夹内外都不写入任何内容，不加锁；台账正被使用或介质只读时也能打开"
              + " / inspects: writes and locks nothing, in the folder or beside it; works while"
              + " another program has the ledger and on read-only media")
  private boolean readOnly;

  @Option(
      names = "--store-password",
      scope = ScopeType.INHERIT,
      arity = "0..1",
      interactive = true,
      paramLabel = "PASSWORD",
      description =
          "--read-only 查看加密备份时的口令，不写出时当场询问 / password of a locked backup looked at with"
              + " --read-only; asked for when left out")
  private char @Nullable [] storePassword;

  TaizhangCommand(Context context) {
    this.context = context;
  }

  @Override
  public Integer call() {
    return new WindowStart(context, store, readOnly).run(ledgers());
  }

  Context context() {
    return context;
  }

  Ledgers ledgers() {
    return new Ledgers(context, store, readOnly, Passwords.of(storePassword, context.messages()));
  }
}
