package org.taizhang.app.frame;

import java.util.List;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.taizhang.app.kit.Background;
import org.taizhang.app.kit.Latest;
import org.taizhang.app.kit.Messages;
import org.taizhang.app.session.Room;
import org.taizhang.app.session.SearchIndex;
import org.taizhang.app.session.SearchIndex.Hit;
import org.taizhang.app.session.Selection;
import org.taizhang.app.session.Workspace;
import org.taizhang.model.Ledger;
import org.taizhang.model.ProjectId;

/** What the text in the search box finds; the index is made when it is first needed. */
final class SearchViewModel {
  private static final int SHOWN = 12;

  /** One character stands in almost every content. */
  private static final int SPEAKING = 2;

  private final Messages messages;
  private final Workspace workspace;
  private final Selection selection;
  private final Latest indexing;
  private final Latest asking;
  private final StringProperty text = new SimpleStringProperty("");
  private final ReadOnlyObjectWrapper<List<Hit>> hits = new ReadOnlyObjectWrapper<>(List.of());
  private SearchIndex index = SearchIndex.empty();
  private Ledger indexed = Ledger.empty();

  SearchViewModel(
      Messages messages, Workspace workspace, Selection selection, Background background) {
    this.messages = messages;
    this.workspace = workspace;
    this.selection = selection;
    this.indexing = new Latest(background);
    this.asking = new Latest(background);
    text.addListener((property, before, now) -> typed());
  }

  StringProperty textProperty() {
    return text;
  }

  ReadOnlyObjectProperty<List<Hit>> hitsProperty() {
    return hits.getReadOnlyProperty();
  }

  /** Shows what was found in the room that is open; the overview has no such things. */
  void jump(Hit hit) {
    boolean project = hit.id() instanceof ProjectId;
    var elsewhere = project ? Room.DESK : Room.MATRIX;
    selection.show(
        switch (selection.roomProperty().get()) {
          case MATRIX -> Room.MATRIX;
          case DESK -> Room.DESK;
          case GANTT -> project ? Room.GANTT : Room.MATRIX;
          case DEPARTMENTS -> project ? Room.DESK : Room.DEPARTMENTS;
          case REVIEW -> project ? Room.REVIEW : elsewhere;
          case OVERVIEW, BRIEFING, HISTORY, BACKUP -> elsewhere;
        },
        hit.id());
  }

  private void typed() {
    asking.cancel();
    var ledger = workspace.ledger();
    if (text.get().isBlank() || ledger.equals(indexed)) {
      indexing.cancel();
      find();
      return;
    }
    indexing.run(
        messages.text("search.indexing"),
        () -> SearchIndex.of(ledger),
        made -> {
          index = made;
          indexed = ledger;
          find();
        },
        failure -> hits.set(List.of()));
  }

  /** Names come at once; projects that speak of it in their content follow. */
  private void find() {
    var wanted = text.get().strip();
    var named = index.find(wanted, SHOWN);
    hits.set(List.copyOf(named));
    if (wanted.length() < SPEAKING || named.size() >= SHOWN) {
      return;
    }
    asking.run(
        messages.text("search.asking"),
        () -> workspace.projectsAbout(wanted),
        found -> hits.set(with(named, found)),
        failure -> hits.set(List.copyOf(named)));
  }

  private List<Hit> with(List<Hit> named, List<ProjectId> found) {
    var ledger = workspace.ledger();
    var known = named.stream().map(Hit::id).toList();
    var more =
        found.stream()
            .filter(id -> !known.contains(id) && ledger.find(id) != null)
            .map(ledger::project)
            .map(p -> new Hit(p.id(), p.name(), ledger.plan(p.plan()).code()))
            .toList();
    return Stream.concat(named.stream(), more.stream()).limit(SHOWN).toList();
  }
}
