package org.taizhang.app.command;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.taizhang.persistence.DumpReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

@Command(
    name = "dump",
    mixinStandardHelpOptions = true,
    description = {
      "把整本台账导出成普通文件（JSON、CSV、原件），不用本程序也能读。",
      "Writes the whole ledger as plain files (JSON, CSV, issued documents) that need no program of"
          + " ours."
    })
final class DumpCommand implements Callable<Integer> {
  @ParentCommand private TaizhangCommand parent;

  @Option(
      names = "--out",
      required = true,
      paramLabel = "FOLDER",
      description = "导出到哪个文件夹，须为空或还不存在 / a folder that is empty or not there yet")
  private Path out;

  @Override
  public Integer call() {
    Context context = parent.context();
    DumpReport report = parent.ledgers().dump(out);
    context
        .out()
        .println(context.messages().text("dump.done", out, report.edits(), report.documents()));
    return report.notices().isEmpty() ? ExitCodes.DONE : ExitCodes.FINDINGS;
  }
}
