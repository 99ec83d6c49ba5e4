package org.taizhang.app.work;

import java.nio.file.Path;
import java.util.List;
import org.taizhang.app.session.EvidenceEdits;
import org.taizhang.app.session.EvidenceReading;
import org.taizhang.app.session.Notice;
import org.taizhang.model.Ledger;
import org.taizhang.model.TargetId;

/** Puts files to targets: read away from the window, refused or kept, then linked as one edit. */
final class EvidenceIntake {
  private final WorkTools tools;

  EvidenceIntake(WorkTools tools) {
    this.tools = tools;
  }

  /** What came of reading; the hashes are computed where it was read. */
  private record Ready(EvidenceReading read, EvidenceEdits.Taken taken) {}

  /** Says what was taken in and, in a sentence for each, what was not. */
  void take(List<Path> files, List<TargetId> targets) {
    var ledger = tools.ledger();
    tools
        .background()
        .run(
            tools.messages().text("evidence.reading"),
            () -> ready(ledger, files, targets),
            this::keep,
            failure -> tell(List.of(tools.words().failure(failure))));
  }

  private Ready ready(Ledger ledger, List<Path> files, List<TargetId> targets) {
    var read = EvidenceReading.of(files, tools.messages());
    var edits = new EvidenceEdits(ledger, tools.today(), tools.ids());
    return new Ready(read, edits.take(read.files(), targets, EvidenceEdits.Where.WHOLE));
  }

  private void keep(Ready ready) {
    var messages = tools.messages();
    var taken = ready.taken();
    int files = ready.read().files().size();
    boolean nothing = taken.edit().edits().isEmpty();
    if (!nothing && tools.workspace().submit(taken.edit(), taken.files())) {
      tools
          .workspace()
          .tell(new Notice.Done(messages.text("evidence.added", files, taken.known())));
    } else if (nothing && files > 0) {
      tell(List.of(messages.text("evidence.there")));
    }
    if (!ready.read().refused().isEmpty()) {
      tell(ready.read().refused());
    }
  }

  private void tell(List<String> sentences) {
    tools.workspace().tell(new Notice.Hint(String.join("\n", sentences)));
  }
}
