package org.taizhang.app.command;

import com.github.f4b6a3.uuid.UuidCreator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.taizhang.app.kit.Messages;
import org.taizhang.app.session.EvidenceEdits;
import org.taizhang.app.session.EvidenceFile;
import org.taizhang.model.Ledger;
import org.taizhang.model.Target;
import org.taizhang.model.work.Filing;
import org.taizhang.seeds.PlanReader;
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
    List<EvidenceFile> read = files.stream().map(this::read).toList();
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

  private EvidenceFile read(Path file) {
    Messages messages = parent.context().messages();
    if (Files.isDirectory(file)) {
      throw CommandFailure.badInput(messages.text("command.file.folder", file));
    }
    try {
      String name = file.getFileName().toString();
      byte[] content = Files.readAllBytes(file);
      PlanReader.secrecy(name, content)
          .ifPresent(sentence -> {
            throw CommandFailure.badInput(sentence);
          });
      return new EvidenceFile(name, content);
    } catch (NoSuchFileException e) {
      throw CommandFailure.badInput(messages.text("command.file.missing", file), e);
    } catch (IOException e) {
      throw CommandFailure.badInput(messages.text("command.file.unreadable", file), e);
    }
  }
}
