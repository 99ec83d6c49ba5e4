package org.taizhang.app.command;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.taizhang.app.kit.Messages;
import org.taizhang.app.session.PurgeWords;
import org.taizhang.app.session.SpeakingDocuments;
import org.taizhang.model.purge.Unwanted;
import org.taizhang.persistence.PurgeOrder;
import org.taizhang.persistence.PurgePreview;
import org.taizhang.persistence.PurgeReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

@Command(
    name = "purge",
    mixinStandardHelpOptions = true,
    description = {
      "把不该留存的内容从台账、修改记录、快照、原件和够得着的备份里清除，只留下“清除过”这件事；" + "先列出会清除多少，加 --confirm 才动手，不能撤销。",
      "Takes content out of ledger, history, snapshots, documents and the copies within reach; the"
          + " fact stays. Lists first what would go, and does it with --confirm; there is no way"
          + " back."
    })
final class PurgeCommand implements Callable<Integer> {
  @ParentCommand private TaizhangCommand parent;

  @Option(
      names = "--plan",
      paramLabel = "PLAN",
      description = "整份方案及其下的一切，代号或标题的一部分，已撤出的也行 / a whole plan, also one taken out since")
  private @Nullable String plan;

  @Option(
      names = "--project",
      paramLabel = "N",
      description = "只清除 --plan 里这个任务的文字 / only the texts of this project of the plan")
  private @Nullable String project;

  @Option(
      names = "--document",
      paramLabel = "NAME",
      description = "一份原件：文件名的一部分，或 SHA-256 的开头 / a kept document, by name or hash")
  private @Nullable String document;

  @Option(
      names = "--text",
      paramLabel = "TEXT",
      description = "一段文字，如人名、证件号、部门名，出现的每一处都清除 / words, wherever they stand")
  private @Nullable String text;

  @Option(names = "--reason", paramLabel = "R", description = "原因，记入修改记录 / why, for the record")
  private @Nullable String reason;

  @Option(names = "--confirm", description = "真的清除 / really does it")
  private boolean confirmed;

  @Override
  public Integer call() {
    Context context = parent.context();
    Messages messages = context.messages();
    Ledgers ledgers = parent.ledgers();
    PurgeWords words = new PurgeWords(messages);
    Unwanted unwanted =
        new PurgeChoice(plan, project, document, text).in(ledgers.edits(), messages);
    String given = reason == null ? "" : reason.strip();
    if (confirmed && given.isEmpty()) {
      throw CommandFailure.badInput(messages.text("purge.reason"));
    }
    SpeakingDocuments speaking = SpeakingDocuments.of(ledgers.folder(), unwanted);
    PurgeOrder order = new PurgeOrder(unwanted, speaking.hashes());
    if (!confirmed) {
      PurgePreview preview = ledgers.previewPurge(order);
      words.of(preview, speaking).forEach(context.out()::println);
      context.out().println(messages.text("command.purge.confirm"));
      return ExitCodes.DONE;
    }
    PurgeReport report = ledgers.purge(order, given);
    words.of(report, speaking).forEach(context.out()::println);
    return report.isGone() && report.notices().isEmpty() && speaking.unread().isEmpty()
        ? ExitCodes.DONE
        : ExitCodes.FINDINGS;
  }
}
