package org.taizhang.app.intake;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import org.jspecify.annotations.Nullable;
import org.taizhang.app.intake.IntakeViewModel.Step;

/**
 * The way round the documents that are checked: which is next, and which nobody has looked at yet.
 * To be used in the window's thread.
 */
final class Round {
  private final IntakeViewModel model;
  private final Set<IntakeFile> seen = new HashSet<>();
  private final ReadOnlyIntegerWrapper unseen = new ReadOnlyIntegerWrapper(0);

  Round(IntakeViewModel model) {
    this.model = model;
    model.stepProperty().subscribe(step -> see());
    model.currentProperty().subscribe(file -> see());
    model.judgedProperty().subscribe(times -> see());
  }

  /** How many documents that were read nobody has looked at in the second step. */
  ReadOnlyIntegerProperty unseenProperty() {
    return unseen.getReadOnlyProperty();
  }

  /** What is read anew is seen anew. */
  private void see() {
    var all = model.readable();
    var here = model.currentProperty().get();
    seen.retainAll(all);
    if (model.stepProperty().get() == Step.CHECK && here != null && all.contains(here)) {
      seen.add(here);
    }
    unseen.set(all.size() - seen.size());
  }

  /** On to the third step, or before that to the next document that nobody has looked at. */
  void goOn() {
    var next = next(1, file -> !seen.contains(file));
    if (next == null) {
      model.go(Step.TAKE);
    } else {
      model.look(next);
    }
  }

  /**
   * The nearest document after the one that is looked at, or before it by -1, that has something
   * left to be looked at; the same one last, null where none has.
   */
  @Nullable IntakeFile nextWithFindings(int by) {
    return next(by, file -> !file.openProperty().get().isEmpty());
  }

  private @Nullable IntakeFile next(int by, Predicate<IntakeFile> wanted) {
    List<IntakeFile> all = model.readable();
    int here = all.indexOf(model.currentProperty().get());
    for (int i = 1; i <= all.size(); i++) {
      var file = all.get(Math.floorMod(here + i * by, all.size()));
      if (wanted.test(file)) {
        return file;
      }
    }
    return null;
  }
}
