package org.taizhang.app.work;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.taizhang.model.EvidenceLink;
import org.taizhang.model.Ledger;
import org.taizhang.model.LinkId;
import org.taizhang.model.TargetId;
import org.taizhang.model.TargetState;
import org.taizhang.model.edit.Edit;
import org.taizhang.model.edit.Occasion;

/** Edits of the links between files and targets. */
final class EvidenceLinks {
  private EvidenceLinks() {}

  /** The same pages of the same file for further targets, but for those that have it already. */
  static Edit.Together share(
      Ledger ledger, EvidenceLink link, List<TargetId> targets, Supplier<UUID> ids) {
    var held = ledger.links(link.evidence()).stream().map(EvidenceLink::target).toList();
    List<Edit> edits = new ArrayList<>();
    targets.stream()
        .filter(target -> !held.contains(target))
        .forEach(target ->
            edits.add(
                new Edit.Add(
                    new EvidenceLink(
                        new LinkId(ids.get()),
                        link.evidence(),
                        target,
                        link.pages(),
                        link.filing()))));
    return new Edit.Together(Occasion.EVIDENCE, edits);
  }

  /** Takes a link out, and the file with it where nothing else needs it. */
  static Edit.Together remove(Ledger ledger, EvidenceLink link) {
    List<Edit> edits = new ArrayList<>(List.of(new Edit.Remove(link)));
    if (ledger.links(link.evidence()).size() == 1) {
      edits.add(new Edit.Remove(ledger.evidence(link.evidence())));
    }
    return new Edit.Together(Occasion.EVIDENCE, edits);
  }

  /** Whether a closed target would be left without any evidence. */
  static boolean isNeeded(Ledger ledger, EvidenceLink link) {
    return ledger.target(link.target()).state() == TargetState.CLOSED
        && ledger.links(link.target()).size() == 1;
  }
}
