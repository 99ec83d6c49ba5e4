package org.taizhang.app.command;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.taizhang.app.kit.Messages;
import org.taizhang.app.session.SpeakingDocuments;
import org.taizhang.model.Plan;
import org.taizhang.model.Project;
import org.taizhang.model.purge.Unwanted;
import org.taizhang.model.text.Folding;
import org.taizhang.model.trail.Things;
import org.taizhang.persistence.EditLog;

/** What a caller wants to have purged, as it was typed; null for what was not said. */
record PurgeChoice(
    @Nullable String plan,
    @Nullable String project,
    @Nullable String document,
    @Nullable String text) {

  /**
   * What is meant; of plans, projects and documents also those that are gone.
   *
   * @throws CommandFailure when it is not one thing, or nothing in the history is called so
   */
  Unwanted in(EditLog log, Messages messages) {
    long kinds = Stream.of(plan, document, text).filter(Objects::nonNull).count();
    if (kinds != 1 || (project != null && plan == null)) {
      throw CommandFailure.badInput(messages.text("command.purge.what"));
    }
    if (text != null) {
      return words(text.strip(), messages);
    }
    return document != null ? document(log, document, messages) : inPlan(log, messages);
  }

  private static Unwanted words(String words, Messages messages) {
    if (!Unwanted.Words.areUsable(words)) {
      throw CommandFailure.badInput(messages.text("purge.words"));
    }
    return new Unwanted.Words(words);
  }

  private static Unwanted document(EditLog log, String wanted, Messages messages) {
    List<String> found =
        SpeakingDocuments.named(log).entrySet().stream()
            .filter(one ->
                one.getKey().startsWith(wanted)
                    || Folding.key(one.getValue().fileName()).contains(Folding.key(wanted)))
            .map(Map.Entry::getKey)
            .toList();
    if (found.size() != 1) {
      throw CommandFailure.badInput(messages.text("command.purge.document", wanted, found.size()));
    }
    return new Unwanted.Document(found.getFirst());
  }

  private Unwanted inPlan(EditLog log, Messages messages) {
    Things things = new Things(log.beginning());
    log.read(
        EditLog.START,
        (place, envelope) -> {
          things.follow(place, envelope.edit());
          return true;
        });
    Plan chosen = PlanChoice.of(things.plans(), Objects.requireNonNull(plan), messages);
    if (project == null) {
      return new Unwanted.WholePlan(chosen.id());
    }
    List<Project> found =
        things.projects(chosen.id()).stream().filter(one -> isMeant(one, project)).toList();
    if (found.size() != 1) {
      throw CommandFailure.badInput(messages.text("command.purge.project", project, found.size()));
    }
    return new Unwanted.TextsOf(found.getFirst().id());
  }

  private static boolean isMeant(Project one, String wanted) {
    return String.valueOf(one.number()).equals(wanted.strip())
        || Folding.key(one.name()).contains(Folding.key(wanted));
  }
}
