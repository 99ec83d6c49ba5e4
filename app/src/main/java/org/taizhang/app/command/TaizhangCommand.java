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
      description = "台账文件夹，默认为本人的台账 / ledger folder, by default your own")
  private @Nullable Path store;

  TaizhangCommand(Context context) {
    this.context = context;
  }

  @Override
  public Integer call() {
    if (context.screens().available()) {
      context.screens().window(store);
      return ExitCodes.DONE;
    }
    return new Tour(context, ledgers()).withoutScreen();
  }

  Context context() {
    return context;
  }

  Ledgers ledgers() {
    return new Ledgers(context, store);
  }
}
