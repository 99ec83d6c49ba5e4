package org.taizhang.app.command;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

@Command(
    name = "history",
    mixinStandardHelpOptions = true,
    description = "列出修改记录：谁、什么时候、改了什么 / lists who changed what and when")
final class HistoryCommand implements Callable<Integer> {
  @ParentCommand private TaizhangCommand parent;

  @Parameters(
      paramLabel = "PLAN",
      arity = "0..1",
      description =
          "方案代号或标题的一部分，默认全部；已撤出的也行"
              + " / a plan's code or part of its title, also one taken out since; all by default")
  private @Nullable String plan;

  @Option(
      names = "--project",
      paramLabel = "N",
      description = "只看这个任务：序号，或名称的一部分 / this project only: its number, or part of its name")
  private @Nullable String project;

  @Option(
      names = "--department",
      paramLabel = "D",
      description = "只看这个部门，用当时或现在的名称 / this department only, by any name it has had")
  private @Nullable String department;

  @Option(names = "--by", paramLabel = "人", description = "只看这个人改的 / changes of this person only")
  private @Nullable String author;

  @Option(names = "--since", paramLabel = "YYYY-MM-DD", description = "从这一天起 / from this day on")
  private @Nullable String since;

  @Option(
      names = "--until",
      paramLabel = "YYYY-MM-DD",
      description = "到这一天为止 / up to and including this day")
  private @Nullable String until;

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description = "存为 .xlsx 或 .csv 文件，每处改动一行 / the .xlsx or .csv file to write, a line a change")
  private @Nullable Path out;

  @Override
  public Integer call() {
    return new HistoryCall(parent.context(), parent.ledgers())
        .run(new HistoryWish(plan, project, department, author, since, until), out);
  }
}
