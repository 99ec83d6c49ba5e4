package org.taizhang.app.command;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

@Command(
    name = "import",
    mixinStandardHelpOptions = true,
    description = "把方案读入台账，任何一份出错则全部不导入 / adds plans to the ledger; on any error nothing is added")
final class ImportCommand implements Callable<Integer> {
  @ParentCommand private TaizhangCommand parent;

  @Parameters(paramLabel = "FILE", arity = "1..*", description = "方案文件 / the documents")
  private List<Path> files;

  @Override
  public Integer call() {
    Context context = parent.context();
    return new PlanImport(context, parent.ledgers()).of(files);
  }
}
