package org.taizhang.app.history;

import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.taizhang.app.kit.Background;
import org.taizhang.app.kit.Job;
import org.taizhang.app.kit.Latest;
import org.taizhang.app.kit.Messages;
import org.taizhang.app.session.Notice;
import org.taizhang.app.session.Room;
import org.taizhang.app.session.SaveState;
import org.taizhang.app.session.Selection;
import org.taizhang.app.session.Words;
import org.taizhang.app.session.Workspace;
import org.taizhang.app.trail.Trail;
import org.taizhang.app.trail.TrailExport;
import org.taizhang.app.trail.TrailPart;
import org.taizhang.app.trail.TrailRow;
import org.taizhang.app.trail.TrailSource;
import org.taizhang.model.DepartmentId;
import org.taizhang.model.EntityId;
import org.taizhang.model.Ledger;
import org.taizhang.model.PlanId;
import org.taizhang.model.ProjectId;

/** The rows of the history that pass the filter, newest first, and all that the open one did. */
public final class HistoryViewModel {
  private final Words words;
  private final Workspace workspace;
  private final Selection selection;
  private final InstantSource time;
  private final Background background;
  private final TrailSource source;
  private final Latest reading;
  private final Latest opening;
  private final ObjectProperty<HistoryChoice> choice =
      new SimpleObjectProperty<>(HistoryChoice.none());
  private final ReadOnlyObjectWrapper<HistoryState> state =
      new ReadOnlyObjectWrapper<>(new HistoryState.Reading(0));
  private final ReadOnlyObjectWrapper<List<TrailRow>> rows = new ReadOnlyObjectWrapper<>(List.of());
  private final ObjectProperty<@Nullable TrailRow> open = new SimpleObjectProperty<>();
  private final ReadOnlyObjectWrapper<List<TrailPart>> parts =
      new ReadOnlyObjectWrapper<>(List.of());
  private final ReadOnlyObjectWrapper<TrailSource.@Nullable Checked> checked =
      new ReadOnlyObjectWrapper<>();
  private @Nullable Job job;

  /** Made by the first reading, which looks for the history on the disk. */
  private volatile @Nullable Trail trail;

  public HistoryViewModel(
      Words words,
      TrailSource source,
      Workspace workspace,
      Selection selection,
      Surroundings around) {
    this.words = words;
    this.workspace = workspace;
    this.selection = selection;
    this.source = source;
    this.time = around.time();
    this.background = around.background();
    this.reading = new Latest(background);
    this.opening = new Latest(background);
    background.running().addListener((ListChangeListener<Job>) change -> stopped());
    workspace.stateProperty().addListener((property, before, now) -> saved(now));
    selection.roomProperty().addListener((property, before, now) -> saved(null));
    selection.tracedProperty().addListener((property, before, now) -> trace(now));
    choice.addListener(value -> read());
    open.addListener((property, before, now) -> open(now));
    trace(selection.tracedProperty().get());
    read();
  }

  /** What the room takes from the world: what time it is, and workers. */
  public record Surroundings(InstantSource time, Background background) {}

  ReadOnlyObjectProperty<HistoryState> stateProperty() {
    return state.getReadOnlyProperty();
  }

  public ReadOnlyObjectProperty<List<TrailRow>> rowsProperty() {
    return rows.getReadOnlyProperty();
  }

  ObjectProperty<HistoryChoice> choiceProperty() {
    return choice;
  }

  /** The row whose parts are shown; null for none. */
  ObjectProperty<@Nullable TrailRow> openProperty() {
    return open;
  }

  /** All that the open row did; none while it is being read. */
  ReadOnlyObjectProperty<List<TrailPart>> partsProperty() {
    return parts.getReadOnlyProperty();
  }

  /** What the last check found; null before the first one. */
  ReadOnlyObjectProperty<TrailSource.@Nullable Checked> checkedProperty() {
    return checked.getReadOnlyProperty();
  }

  @Nullable Trail trail() {
    return trail;
  }

  ObservableList<Job> running() {
    return background.running();
  }

  Messages messages() {
    return words.messages();
  }

  Ledger ledger() {
    return workspace.ledger();
  }

  ZoneId zone() {
    return ZoneId.systemDefault();
  }

  LocalDate today() {
    return LocalDate.ofInstant(time.instant(), zone());
  }

  /** What was saved shows by itself, as soon as somebody looks. */
  private void saved(@Nullable SaveState now) {
    if (now != SaveState.SAVING && selection.roomProperty().get() == Room.HISTORY) {
      read();
    }
  }

  private void trace(@Nullable EntityId thing) {
    switch (thing) {
      case PlanId plan -> choice.set(HistoryChoice.none().withPlan(Optional.of(plan)));
      case ProjectId project -> {
        var plan = Optional.of(ledger().project(project).plan());
        choice.set(HistoryChoice.none().withPlan(plan).withProject(Optional.of(project)));
      }
      case null, default -> {}
    }
  }

  /** Reads what is new, and looks for what is wanted. */
  void read() {
    var wanted = choice.get();
    var today = today();
    if (trail == null) {
      state.set(new HistoryState.Reading(0));
    }
    job =
        reading.run(
            messages().text("history.reading"),
            () -> {
              var read = opened();
              read.readOn(so -> background.tell(() -> progress(so)));
              return read.find(wanted.filter(read.things(), today), zone()).reversed();
            },
            this::show,
            failure -> state.set(new HistoryState.Failed(words.failure(failure))));
  }

  private synchronized Trail opened() {
    var known = trail;
    if (known == null) {
      known = source.open(words);
      trail = known;
    }
    return known;
  }

  private void progress(int read) {
    if (state.get() instanceof HistoryState.Reading) {
      state.set(new HistoryState.Reading(read));
    }
  }

  private void show(List<TrailRow> found) {
    var read = Objects.requireNonNull(trail);
    rows.set(found);
    state.set(new HistoryState.Ready(found.size(), read.rows().size(), read.unreadable()));
    var still = open.get();
    if (still == null || !found.contains(still)) {
      open.set(found.isEmpty() ? null : found.getFirst());
    }
  }

  /** Whoever cancels the job is told by the list of jobs alone. */
  private void stopped() {
    var mine = job;
    if (mine != null && mine.future().isCancelled() && !background.running().contains(mine)) {
      job = null;
      state.set(new HistoryState.Stopped());
    }
  }

  private void open(@Nullable TrailRow row) {
    parts.set(List.of());
    var read = trail;
    if (row == null || read == null) {
      opening.cancel();
      return;
    }
    opening.run(
        messages().text("history.opening"),
        () -> read.parts(row),
        parts::set,
        failure -> workspace.tell(new Notice.Hint(words.failure(failure))));
  }

  /** Shows where a row took place, as far as that is still there; says so when it is not. */
  void visit(TrailRow row) {
    var touched = row.touched();
    var there =
        Stream.of(touched.projects(), touched.departments(), touched.plans())
            .flatMap(List::stream)
            .map(EntityId.class::cast)
            .filter(id -> ledger().find(id) != null)
            .findFirst();
    visit(there.orElse(null));
  }

  void visit(TrailPart part) {
    var thing = part.deed().id();
    var project = part.deed().project();
    visit(project == null || ledger().find(thing) != null ? thing : project.id());
  }

  private void visit(@Nullable EntityId thing) {
    if (thing == null || ledger().find(thing) == null) {
      workspace.tell(new Notice.Hint(messages().text("history.gone")));
    } else if (thing instanceof DepartmentId) {
      selection.show(Room.DEPARTMENTS, thing);
    } else {
      selection.show(Room.DESK, thing);
    }
  }

  /** Opens the row that a row takes back, also when the filter hides it. */
  void visitTakenBack(TrailRow row) {
    var read = trail;
    if (read != null && row.takesBack() != TrailRow.NONE) {
      var earlier = read.rows().get(row.takesBack());
      if (!rows.get().contains(earlier)) {
        choice.set(HistoryChoice.none());
      }
      open.set(earlier);
    }
  }

  /** Writes the rows that are shown. */
  void export(Path file) {
    var read = trail;
    var shown = rows.get().reversed();
    if (read == null) {
      return;
    }
    background.run(
        messages().text("history.exporting"),
        () -> new TrailExport(messages(), read, zone()).write(shown, file),
        lines ->
            workspace.tell(
                new Notice.Hint(messages().text("history.exported", shown.size(), lines, file))),
        failure -> workspace.tell(new Notice.Hint(words.failure(failure, file))));
  }

  /** Goes through all files of the ledger. */
  void check() {
    if (!source.isOnDisk()) {
      checked.set(
          new TrailSource.Checked(true, messages().text("history.check.memory"), List.of()));
      return;
    }
    background.run(
        messages().text("history.checking"),
        () -> source.check(words),
        checked::set,
        failure -> checked.set(new TrailSource.Checked(false, words.failure(failure), List.of())));
  }

  void closeCheck() {
    checked.set(null);
  }
}
