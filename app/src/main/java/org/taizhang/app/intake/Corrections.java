package org.taizhang.app.intake;

import java.util.ArrayList;
import java.util.List;
import org.taizhang.seeds.Draft;

/**
 * What the clerk changed, in order, and what of it was taken back.
 *
 * @param undone the last taken back first
 */
record Corrections(List<Correction> made, List<Correction> undone) {
  static final Corrections NONE = new Corrections(List.of(), List.of());

  Corrections {
    made = List.copyOf(made);
    undone = List.copyOf(undone);
  }

  boolean isEmpty() {
    return made.isEmpty();
  }

  /** Typing on in the same place is one change. */
  Corrections with(Correction one) {
    List<Correction> all = new ArrayList<>(made);
    if (one instanceof Correction.Typed now
        && !all.isEmpty()
        && all.getLast() instanceof Correction.Typed before
        && before.slot().equals(now.slot())) {
      all.removeLast();
    }
    all.add(one);
    return new Corrections(all, List.of());
  }

  Corrections undo() {
    if (made.isEmpty()) {
      return this;
    }
    List<Correction> back = new ArrayList<>(undone);
    back.addFirst(made.getLast());
    return new Corrections(made.subList(0, made.size() - 1), back);
  }

  Corrections redo() {
    if (undone.isEmpty()) {
      return this;
    }
    List<Correction> again = new ArrayList<>(made);
    again.add(undone.getFirst());
    return new Corrections(again, undone.subList(1, undone.size()));
  }

  /** The draft with all changes made to it; its items are counted anew. */
  Draft applied(Draft draft) {
    if (made.isEmpty()) {
      return draft;
    }
    CorrectedDraft corrected = new CorrectedDraft(draft);
    made.forEach(corrected::apply);
    return corrected.draft();
  }
}
