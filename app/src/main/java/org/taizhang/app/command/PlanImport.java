package org.taizhang.app.command;

import com.github.f4b6a3.uuid.UuidCreator;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.taizhang.app.kit.Messages;
import org.taizhang.app.session.ConflictFindings;
import org.taizhang.model.Ledger;
import org.taizhang.model.Plan;
import org.taizhang.model.edit.Edit;
import org.taizhang.model.edit.Occasion;
import org.taizhang.seeds.Draft;
import org.taizhang.seeds.DraftEdits;
import org.taizhang.seeds.Finding;
import org.taizhang.seeds.PlanCodes;
import org.taizhang.seeds.PlanFile;
import org.taizhang.seeds.ReadChoices;
import org.taizhang.seeds.ReadResult;
import org.taizhang.seeds.Severity;

/** Reads documents and adds them to the ledger as one edit, so that all of them come in or none. */
final class PlanImport {
  private final Context context;
  private final Ledgers ledgers;
  private final Messages messages;

  PlanImport(Context context, Ledgers ledgers) {
    this.context = context;
    this.ledgers = ledgers;
    this.messages = context.messages();
  }

  int of(List<Path> files) {
    ledgers.requireWritable();
    List<Documents.Found> documents =
        files.stream().map(file -> Documents.find(file, messages)).toList();
    List<byte[]> contents = new ArrayList<>();
    Ledger before = ledgers.read();
    List<Plan> present = before.plans();
    Set<String> titles = new HashSet<>();
    Set<String> codes = new HashSet<>();
    present.forEach(plan -> titles.add(plan.title()));
    present.forEach(plan -> codes.add(plan.code()));
    List<Edit> edits = new ArrayList<>();
    List<String> lines = new ArrayList<>();
    boolean doubtful = false;
    for (int i = 0; i < files.size(); i++) {
      Path file = files.get(i);
      ReadResult.Reading reading = documents.get(i).reading();
      Draft draft = reading.draft();
      if (!titles.add(draft.title())) {
        throw CommandFailure.badInput(messages.text("command.import.twice", file, draft.title()));
      }
      if (draft.years().isEmpty()) {
        throw CommandFailure.badInput(messages.text("command.import.noyears", file));
      }
      String code = PlanCodes.suggest(draft, codes);
      codes.add(code);
      byte[] content = documents.get(i).content();
      contents.add(content);
      edits.add(
          DraftEdits.toEdit(
              draft,
              code,
              PlanFile.of(String.valueOf(file.getFileName()), content, ReadChoices.NONE),
              this::newId));
      long doubts = reading.findings().stream().filter(f -> f.severity() != Severity.INFO).count();
      doubtful |= doubts > 0;
      lines.add(
          messages.text("command.import.done", code, draft.title(), draft.items().size(), doubts));
    }
    Edit.Together all = new Edit.Together(Occasion.IMPORT, edits);
    List<Finding> conflicts = new ConflictFindings(messages).of(before, all);
    ledgers.submit(all, contents);
    lines.forEach(context.out()::println);
    conflicts.forEach(conflict -> context.out().println(line(conflict)));
    return doubtful || !conflicts.isEmpty() ? ExitCodes.FINDINGS : ExitCodes.DONE;
  }

  private String line(Finding finding) {
    return "  %s  %s  [%s]"
        .formatted(messages.of("severity", finding.severity()), finding.text(), finding.code());
  }

  private UUID newId() {
    return UuidCreator.getTimeOrderedEpoch(context.home().clock().instant());
  }
}
