package org.taizhang.app.command;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

@Command(
    name = "tour",
    mixinStandardHelpOptions = true,
    description =
        "不用屏幕，把各个界面存为图片、各种简报存为 PDF / renders every view and every briefing without a screen")
final class TourCommand implements Callable<Integer> {
  @ParentCommand private TaizhangCommand parent;

  @Option(
      names = "--out",
      required = true,
      paramLabel = "DIR",
      description = "存放的文件夹 / where the files go")
  private Path out;

  @Override
  public Integer call() {
    return new Tour(parent.context(), parent.ledgers()).into(out);
  }
}
