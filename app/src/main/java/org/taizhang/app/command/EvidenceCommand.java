package org.taizhang.app.command;

import com.github.f4b6a3.uuid.UuidCreator;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.taizhang.app.kit.Messages;
import org.taizhang.app.session.EvidenceEdits;
import org.taizhang.app.session.EvidenceFile;
import org.taizhang.app.session.EvidenceReading;
import org.taizhang.model.Ledger;
import org.taizhang.model.Target;
import org.taizhang.model.work.Filing;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

@Command(
    name = "evidence",
    mixinStandardHelpOptions = true,
    description = "为一个目标登记佐证材料，文件随台账保存 / keeps files as evidence of a target")
final class EvidenceCommand implements Callable<Integer> {
  @ParentCommand private TaizhangCommand parent;
  @Mixin private TargetArgs chosen = new TargetArgs();

  @Option(
      names = "--file",
      required = true,
      paramLabel = "FILE",
      description = "佐证文件，可以写多个 / a file; may be given several times")
  private List<Path> files = new ArrayList<>();

  @Option(names = "--pages", paramLabel = "P", description = "页码，如 3-5 / the pages that matter")
  private String pages = "";

  @Option(names = "--box", paramLabel = "B", description = "盒号 / box")
  private String box = "";

  @Option(names = "--volume", paramLabel = "V", description = "卷号 / volume")
  private String volume = "";

  @Option(names = "--number", paramLabel = "N", description = "件号 / item in the volume")
  private String number = "";

  @Option(names = "--original", description = "原件 / the paper is the original")
  private boolean original;

  @Option(names = "--internal", description = "内部材料，不随检查包带出 / never leaves in a pack")
  private boolean internal;

  @Override
  public Integer call() {
    Context context = parent.context();
    Messages messages = context.messages();
    parent.ledgers().requireWritable();
    Ledger ledger = parent.ledgers().read();
    Target target = chosen.target(ledger, messages);
    EvidenceReading reading = EvidenceReading.of(files, messages);
    if (!reading.refused().isEmpty()) {
      throw CommandFailure.badInput(String.join("\n", reading.refused()));
    }
    List<EvidenceFile> read = reading.files();
    EvidenceEdits edits =
        new EvidenceEdits(ledger, Days.of(null, context), UuidCreator::getTimeOrderedEpoch);
    EvidenceEdits.Taken taken =
        edits.take(
            read,
            List.of(target.id()),
            new EvidenceEdits.Where(pages, new Filing(box, volume, number, original), internal));
    parent.ledgers().submit(taken.edit(), taken.files());
    context
        .out()
        .println(
            messages.text(
                "command.evidence.done",
                ledger.project(target.project()).name(),
                read.size(),
                taken.known()));
    return ExitCodes.DONE;
  }
}
