package org.taizhang.app.original;

import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.taizhang.app.kit.Background;
import org.taizhang.app.kit.Latest;
import org.taizhang.app.kit.Messages;
import org.taizhang.app.original.Found.Surety;
import org.taizhang.app.session.KeptDocuments;
import org.taizhang.app.session.Request;
import org.taizhang.app.session.Workspace;
import org.taizhang.model.EntityId;
import org.taizhang.model.Ledger;
import org.taizhang.model.Plan;
import org.taizhang.model.PlannedQuantity;
import org.taizhang.model.Project;
import org.taizhang.model.ProjectId;
import org.taizhang.model.SourceDocument;
import org.taizhang.model.Target;
import org.taizhang.seeds.ReadResult;

/**
 * The place in a kept document at which something of the ledger was issued. To be used in the
 * window's thread.
 */
final class OriginalViewModel {
  private final Messages messages;
  private final Workspace workspace;
  private final DocumentShelf shelf;
  private final Latest latest;
  private final ReadOnlyObjectWrapper<OriginalState> state =
      new ReadOnlyObjectWrapper<>(new OriginalState.Opening());
  private final ReadOnlyObjectWrapper<List<SourceDocument>> documents =
      new ReadOnlyObjectWrapper<>(List.of());
  private Request.@Nullable ShowOriginal asked;

  OriginalViewModel(
      Messages messages, Background background, Workspace workspace, KeptDocuments kept) {
    this.messages = messages;
    this.workspace = workspace;
    this.shelf = new DocumentShelf(messages, kept);
    this.latest = new Latest(background);
  }

  ReadOnlyObjectProperty<OriginalState> stateProperty() {
    return state.getReadOnlyProperty();
  }

  /** The documents of the plan, the newest first. */
  ReadOnlyObjectProperty<List<SourceDocument>> documentsProperty() {
    return documents.getReadOnlyProperty();
  }

  /** What the place is looked for of; null before anything was asked for. */
  Request.@Nullable ShowOriginal asked() {
    return asked;
  }

  Ledger ledger() {
    return workspace.ledger();
  }

  /** Shows it in the newest document that has it. */
  void show(Request.ShowOriginal wanted) {
    asked = wanted;
    var ledger = ledger();
    var all = ledger.documents(wanted.plan()).reversed();
    documents.set(all);
    shelf.keepOnly(all.stream().map(SourceDocument::id).toList());
    var plan = ledger.find(wanted.plan()) instanceof Plan one ? one.title() : "";
    var typed = byHand(ledger, wanted.thing());
    if (all.isEmpty()) {
      say(messages.text("original.none", plan));
    } else if (typed != null) {
      say(messages.text("original.typed", typed.name()));
    } else {
      look(all, wanted);
    }
  }

  /** Shows what is asked for in this document, whether it has it or not. */
  void look(SourceDocument document) {
    var wanted = asked;
    if (wanted != null) {
      look(List.of(document), wanted);
    }
  }

  /** Gives up what is under way. */
  void leave() {
    latest.cancel();
    if (state.get() instanceof OriginalState.Opening) {
      say(messages.text("original.stopped"));
    }
  }

  /** The project, of which no document speaks, that the thing is or stands in; null for none. */
  private static @Nullable Project byHand(Ledger ledger, EntityId thing) {
    ProjectId in =
        switch (ledger.find(thing)) {
          case Project project -> project.id();
          case Target target -> target.project();
          case PlannedQuantity quantity -> quantity.project();
          case null, default -> null;
        };
    var project = in == null ? null : ledger.project(in);
    return project == null || project.source() != null ? null : project;
  }

  private void look(List<SourceDocument> in, Request.ShowOriginal wanted) {
    var ledger = ledger();
    if (shelf.has(in.stream().map(SourceDocument::id).toList())) {
      latest.cancel();
      state.set(best(ledger, in, wanted));
      return;
    }
    state.set(new OriginalState.Opening());
    latest.run(
        messages.text("original.opening"),
        () -> {
          // what was imported a moment ago may be on its way to the disk
          workspace.flush();
          return best(ledger, in, wanted);
        },
        state::set,
        failure -> say(messages.text("original.lost", in.getFirst().fileName())));
  }

  private OriginalState best(Ledger ledger, List<SourceDocument> in, Request.ShowOriginal wanted) {
    OriginalState.@Nullable Shown best = null;
    var said = "";
    for (var source : in) {
      switch (shelf.read(source)) {
        case ReadResult.Unreadable(String reason) -> said = said.isEmpty() ? reason : said;
        case ReadResult.Reading reading -> {
          var found = new Whereabouts(ledger, reading).of(wanted);
          if (best == null || found.surety().compareTo(best.found().surety()) > 0) {
            best = new OriginalState.Shown(source, reading.document(), found);
          }
        }
      }
      if (best != null && best.found().surety() == Surety.WORDS) {
        return best;
      }
    }
    return best == null ? new OriginalState.Said(said) : best;
  }

  private void say(String sentence) {
    latest.cancel();
    state.set(new OriginalState.Said(sentence));
  }
}
