package org.taizhang.app.intake;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.taizhang.app.kit.Messages;
import org.taizhang.model.Place;
import org.taizhang.seeds.Finding;

/**
 * Where a figure stands that another plan contradicts.
 *
 * @param item null for the plan as a whole
 */
record ConflictGoal(IntakeFile file, @Nullable Place item) {

  /**
   * The first of the two places that is one of a document on its way into the ledger.
   *
   * @param found names both places as {@link org.taizhang.app.session.ConflictFindings} does
   */
  static Optional<ConflictGoal> of(Messages messages, List<IntakeFile> files, Finding found) {
    return found.arguments().stream()
        .flatMap(words -> files.stream().flatMap(file -> of(messages, file, words).stream()))
        .findFirst();
  }

  private static Optional<ConflictGoal> of(Messages messages, IntakeFile file, String words) {
    var draft = file.draftProperty().get();
    if (draft == null) {
      return Optional.empty();
    }
    if (words.equals(messages.text("conflict.goal", draft.title()))) {
      return Optional.of(new ConflictGoal(file, null));
    }
    return draft.items().stream()
        .filter(item -> words.equals(messages.text("conflict.item", draft.title(), item.no())))
        .map(item -> new ConflictGoal(file, item.at()))
        .findFirst();
  }
}
