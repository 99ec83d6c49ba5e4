package org.taizhang.app.frame;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;
import org.taizhang.app.find.FindIndex;
import org.taizhang.app.find.FoundKind;
import org.taizhang.app.kit.Background;
import org.taizhang.app.kit.Latest;
import org.taizhang.app.session.Notice;
import org.taizhang.app.session.Room;
import org.taizhang.app.session.Selection;
import org.taizhang.app.session.Words;
import org.taizhang.app.session.Workspace;
import org.taizhang.model.DepartmentId;
import org.taizhang.model.Entity;
import org.taizhang.model.Evidence;
import org.taizhang.model.ProjectId;

/**
 * What is found for the text in the box, which row is chosen, and where it leads. The index is made
 * when it is first needed and renewed when the ledger has changed since.
 */
final class FindViewModel {
  private final Words words;
  private final Workspace workspace;
  private final Selection selection;
  private final Background background;
  private final Latest asking;
  private final StringProperty text = new SimpleStringProperty("");
  private final ReadOnlyObjectWrapper<List<FindRow>> rows = new ReadOnlyObjectWrapper<>(List.of());
  private final ReadOnlyIntegerWrapper chosen = new ReadOnlyIntegerWrapper(-1);
  private final ReadOnlyObjectWrapper<@Nullable String> failure = new ReadOnlyObjectWrapper<>();
  private List<Deed> deeds = List.of();
  private @Nullable FoundKind only;
  private FindIndex index = FindIndex.empty();
  private boolean indexing;

  FindViewModel(Words words, Workspace workspace, Selection selection, Background background) {
    this.words = words;
    this.workspace = workspace;
    this.selection = selection;
    this.background = background;
    this.asking = new Latest(background);
    text.addListener((property, before, now) -> typed());
  }

  StringProperty textProperty() {
    return text;
  }

  /** What was found, group by group. */
  ReadOnlyObjectProperty<List<FindRow>> rowsProperty() {
    return rows.getReadOnlyProperty();
  }

  /** The place of the chosen row; -1 while there is none. */
  ReadOnlyIntegerProperty chosenProperty() {
    return chosen.getReadOnlyProperty();
  }

  /** Why nothing can be found, in one sentence; null while all is well. */
  ReadOnlyObjectProperty<@Nullable String> failureProperty() {
    return failure.getReadOnlyProperty();
  }

  /**
   * Begins: an index is made while the first letters are typed.
   *
   * @param possible what the window can do now
   */
  void begin(List<Deed> possible) {
    deeds = possible;
    typed();
  }

  /** Whether the index is not ready for the ledger as it is. */
  boolean isIndexing() {
    return indexing;
  }

  /** Chooses the next row that opens something, or the one before. */
  void move(int step) {
    int at = chosen.get() + step;
    while (at >= 0 && at < rows.get().size() && !rows.get().get(at).opens()) {
      at += step;
    }
    if (at >= 0 && at < rows.get().size()) {
      chosen.set(at);
    }
  }

  /** Chooses the first row of the next group, or of the group before. */
  void moveGroup(int step) {
    int head = step > 0 ? chosen.get() : headOf(chosen.get());
    do {
      head += step;
    } while (head >= 0 && head < rows.get().size() && rows.get().get(head).opens());
    if (head >= 0 && head < rows.get().size()) {
      chosen.set(head + 1);
    }
  }

  private int headOf(int row) {
    int head = row;
    while (head > 0 && rows.get().get(head).opens()) {
      head--;
    }
    return head;
  }

  void choose(int row) {
    chosen.set(row);
  }

  /**
   * Does what the chosen row stands for.
   *
   * @param away is run before anything else is shown
   */
  void open(Runnable away) {
    if (chosen.get() < 0) {
      return;
    }
    switch (rows.get().get(chosen.get())) {
      case FindRow.Head _ -> {}
      case FindRow.More more -> {
        only = more.kind();
        ask();
      }
      case FindRow.Doing doing -> {
        away.run();
        doing.deed().action().run();
      }
      case FindRow.Thing thing -> {
        away.run();
        show(thing.thing());
      }
    }
  }

  /** A file is shown where it stands among all evidence, at the first target that it supports. */
  private void show(Entity thing) {
    if (!(thing instanceof Evidence evidence)) {
      selection.show(room(thing), thing.id());
      return;
    }
    var ledger = workspace.ledger();
    var links = ledger.find(evidence.id()) == null ? null : ledger.links(evidence.id());
    if (links == null || links.isEmpty()) {
      workspace.tell(
          new Notice.Hint(words.messages().text("find.evidence.loose", evidence.fileName())));
    } else {
      selection.show(Room.EVIDENCE, links.getFirst().id());
    }
  }

  /** The room that is open, where it shows such a thing by itself. */
  private Room room(Entity thing) {
    var open = selection.roomProperty().get();
    boolean department = thing.id() instanceof DepartmentId;
    boolean project = thing.id() instanceof ProjectId;
    var usual = department ? Room.DEPARTMENTS : Room.DESK;
    return switch (open) {
      case MATRIX -> department || project ? open : usual;
      case GANTT, REVIEW -> project ? open : usual;
      case OVERVIEW,
          DESK,
          ENTRY,
          QUANTITIES,
          EVIDENCE,
          DEPARTMENTS,
          FORMS,
          BRIEFING,
          HISTORY,
          BACKUP ->
          usual;
    };
  }

  private void typed() {
    only = null;
    ask();
    renew();
  }

  /** Of the index as it is, so that something is there at once. */
  private void ask() {
    var wanted = new FindRows(text.get(), deeds, Set.copyOf(selection.plans()), only);
    var asked = index;
    asking.run(
        words.messages().text("find.indexing"),
        () -> wanted.of(asked, words.messages()),
        this::show,
        this::fail);
  }

  private void renew() {
    var ledger = workspace.ledger();
    if (indexing || index.isOf(ledger)) {
      return;
    }
    indexing = true;
    var before = index;
    background.run(
        words.messages().text("find.indexing"),
        () -> before.renewed(ledger),
        made -> {
          indexing = false;
          index = made;
          ask();
          renew();
        },
        problem -> {
          indexing = false;
          fail(problem);
        });
  }

  private void show(List<FindRow> found) {
    failure.set(null);
    rows.set(found);
    chosen.set(
        text.get().isBlank()
            ? -1
            : IntStream.range(0, found.size())
                .filter(row -> found.get(row).opens())
                .findFirst()
                .orElse(-1));
  }

  private void fail(Exception problem) {
    rows.set(List.of());
    chosen.set(-1);
    failure.set(words.messages().text("find.failed", words.failure(problem)));
  }
}
