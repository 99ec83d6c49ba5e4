package org.taizhang.app.command;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.taizhang.app.page.BriefingKind;
import org.taizhang.app.scene.Units;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

@Command(
    name = "brief",
    mixinStandardHelpOptions = true,
    description = "生成一份简报 / makes one briefing")
final class BriefCommand implements Callable<Integer> {
  @ParentCommand private TaizhangCommand parent;

  @Parameters(
      paramLabel = "KIND",
      description =
          "种类：matrix 责任矩阵、years 分年推进表、department 部门任务清单、outstanding 部门未完成事项、"
              + "gantt 年度甘特图、meeting 会议简报 / the kind of briefing")
  private String kind;

  @Option(
      names = "--out",
      required = true,
      paramLabel = "FILE",
      description = "存为 .pdf 或 .xlsx 文件 / the .pdf or .xlsx file to write")
  private Path out;

  @Option(
      names = "--plan",
      paramLabel = "PLAN",
      description = "方案，可多次给出，默认全部 / a plan, may be repeated; all by default")
  private List<String> plans = List.of();

  @Option(
      names = "--department",
      paramLabel = "D",
      description = "只看这个部门，可多次给出 / only this department's, may be repeated")
  private List<String> departments = List.of();

  @Option(names = "--year", paramLabel = "Y", description = "只看这一年 / this year only")
  private @Nullable Integer year;

  @Option(
      names = "--current",
      description = "用现行的部门，默认用印发时的部门 / the departments of today in place of those issued")
  private boolean current;

  @Option(
      names = "--offices",
      description = "责任矩阵用任务分解到的科室和学校 / in the matrix, the offices that targets are broken down to")
  private boolean offices;

  @Override
  public Integer call() {
    if (offices && !kind.equals(BriefingKind.MATRIX.key())) {
      throw CommandFailure.badInput(parent.context().messages().text("command.brief.offices"));
    }
    Units units = offices ? Units.OFFICES : current ? Units.CURRENT : Units.ISSUED;
    return new Brief(parent.context(), parent.ledgers())
        .write(kind, out, new Brief.Wish(plans, departments, year, units));
  }
}
