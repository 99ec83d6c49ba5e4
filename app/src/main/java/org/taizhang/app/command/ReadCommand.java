package org.taizhang.app.command;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.taizhang.seeds.ReadResult;
import org.taizhang.seeds.Severity;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

@Command(
    name = "read",
    mixinStandardHelpOptions = true,
    description =
        "读一份方案，列出读懂的内容和疑点，不改台账 / reads a plan and prints what it understood; changes nothing")
final class ReadCommand implements Callable<Integer> {
  @ParentCommand private TaizhangCommand parent;

  @Parameters(paramLabel = "FILE", description = "方案文件 / the document")
  private Path file;

  @Option(names = "--json", description = "输出 JSON / prints JSON")
  private boolean json;

  @Override
  public Integer call() {
    Context context = parent.context();
    ReadResult.Reading reading = Documents.read(file, context.messages());
    context.out().print(json ? ReadJson.of(reading) : new ReadText(context.messages()).of(reading));
    boolean doubtful =
        reading.findings().stream().anyMatch(finding -> finding.severity() != Severity.INFO);
    return doubtful ? ExitCodes.FINDINGS : ExitCodes.DONE;
  }
}
