package org.taizhang.app.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.taizhang.app.kit.Background;
import org.taizhang.app.kit.Latest;
import org.taizhang.app.kit.Messages;
import org.taizhang.app.session.Brought;
import org.taizhang.app.session.ConflictFindings;
import org.taizhang.model.Ledger;
import org.taizhang.model.PlanId;
import org.taizhang.model.edit.Edit;
import org.taizhang.model.edit.Outcome;
import org.taizhang.seeds.Draft;
import org.taizhang.seeds.DraftEdits;
import org.taizhang.seeds.Finding;

/**
 * Where the documents say other figures than each other or than the plans of the ledger. To be used
 * in the window's thread.
 */
final class Conflicts {
  /** What is to come into the ledger. */
  sealed interface Coming {
    record Fresh(Draft draft) implements Coming {}

    /** The chosen differences of a new version. */
    record Changed(PlanId plan, Edit edit) implements Coming {}
  }

  private final Messages messages;
  private final Supplier<UUID> ids;
  private final Latest latest;
  private final ReadOnlyObjectWrapper<List<Finding>> found = new ReadOnlyObjectWrapper<>(List.of());
  private List<Object> searched = List.of();

  Conflicts(Messages messages, Background background, Supplier<UUID> ids) {
    this.messages = messages;
    this.ids = ids;
    this.latest = new Latest(background);
  }

  ReadOnlyObjectProperty<List<Finding>> foundProperty() {
    return found.getReadOnlyProperty();
  }

  /** Looks for them once more where something is different from the last time. */
  void search(Ledger ledger, List<Coming> coming) {
    List<Object> wanted = List.of(ledger, coming);
    if (!wanted.equals(searched)) {
      searched = wanted;
      latest.run(
          messages.text("conflict.searching"),
          () -> find(ledger, coming),
          found::set,
          failure -> found.set(List.of()));
    }
  }

  void giveUp() {
    latest.cancel();
  }

  private List<Finding> find(Ledger ledger, List<Coming> coming) {
    Ledger now = ledger;
    List<PlanId> plans = new ArrayList<>();
    for (var one : coming) {
      switch (one) {
        case Coming.Fresh(Draft draft) -> {
          // any code will do that no plan has
          var edit = DraftEdits.toEdit(draft, ids.get().toString(), ids);
          now = now.apply(edit) instanceof Outcome.Accepted(Ledger after) ? after : now;
          plans.addAll(Brought.plans(edit));
        }
        case Coming.Changed(PlanId plan, Edit edit) -> {
          now = now.apply(edit) instanceof Outcome.Accepted(Ledger after) ? after : now;
          plans.add(plan);
        }
      }
    }
    return new ConflictFindings(messages).of(now, plans);
  }
}
