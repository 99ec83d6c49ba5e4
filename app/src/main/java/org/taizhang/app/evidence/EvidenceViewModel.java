package org.taizhang.app.evidence;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import org.taizhang.app.kit.Messages;
import org.taizhang.app.preview.PreviewModel;
import org.taizhang.app.session.Notice;
import org.taizhang.app.session.Room;
import org.taizhang.app.session.Selection;
import org.taizhang.app.work.WorkTools;
import org.taizhang.model.Department;
import org.taizhang.model.EntityId;
import org.taizhang.model.EvidenceLink;
import org.taizhang.model.Plan;

/** The evidence of the ledger or what lacks it, and the line that is looked at. */
public final class EvidenceViewModel {
  private final WorkTools tools;
  private final Selection selection;
  private final PreviewModel preview;
  private final ObjectProperty<Lens> lens = new SimpleObjectProperty<>(Lens.FILES);
  private final ObjectProperty<EvidenceChoice> choice =
      new SimpleObjectProperty<>(EvidenceChoice.none());
  private final ReadOnlyObjectWrapper<EvidenceRows> all =
      new ReadOnlyObjectWrapper<>(EvidenceRows.NONE);
  private final ReadOnlyObjectWrapper<List<EvidenceRow>> rows =
      new ReadOnlyObjectWrapper<>(List.of());
  private final ObjectProperty<@Nullable EvidenceRow> open = new SimpleObjectProperty<>();

  public EvidenceViewModel(WorkTools tools, Selection selection) {
    this.tools = tools;
    this.selection = selection;
    this.preview = new PreviewModel(tools.words(), tools.background(), tools.kept());
    tools.workspace().ledgerProperty().addListener(value -> readIfSeen());
    selection.roomProperty().addListener(value -> readIfSeen());
    selection.spotlightProperty().addListener(value -> seek());
    lens.addListener(value -> filter());
    choice.addListener(value -> filter());
    open.addListener((property, before, now) -> look(now));
    read();
    seek();
  }

  ObjectProperty<Lens> lensProperty() {
    return lens;
  }

  ObjectProperty<EvidenceChoice> choiceProperty() {
    return choice;
  }

  /** Whatever is chosen. */
  ReadOnlyObjectProperty<EvidenceRows> allProperty() {
    return all.getReadOnlyProperty();
  }

  /** Those of the lens that pass the choice. */
  ReadOnlyObjectProperty<List<EvidenceRow>> rowsProperty() {
    return rows.getReadOnlyProperty();
  }

  /** The line that is looked at; null for none. */
  ObjectProperty<@Nullable EvidenceRow> openProperty() {
    return open;
  }

  PreviewModel preview() {
    return preview;
  }

  WorkTools tools() {
    return tools;
  }

  Messages messages() {
    return tools.messages();
  }

  boolean isWritable() {
    return tools.workspace().isWritable();
  }

  LocalDate today() {
    return tools.today();
  }

  /** Files, targets they support, targets that lack them though done, and all that lack them. */
  record Figures(long files, long targets, long due, long lacking) {}

  Figures figures() {
    var now = all.get();
    return new Figures(
        tools.ledger().evidence().size(),
        now.files().stream()
            .flatMap(row -> Stream.ofNullable(row.place()))
            .map(place -> place.target().id())
            .distinct()
            .count(),
        now.lacking().stream().filter(EvidenceRows::isDue).count(),
        now.lacking().size());
  }

  /** How many targets a file supports. */
  int links(EvidenceRow.Linked row) {
    return tools.ledger().links(row.file().id()).size();
  }

  List<Plan> plans() {
    return tools.ledger().plans();
  }

  List<String> departments() {
    return tools.ledger().plans().stream()
        .flatMap(plan -> tools.ledger().departments(plan.id()).stream())
        .map(Department::name)
        .distinct()
        .sorted()
        .toList();
  }

  /** Opens the table of projects on the target of a line. */
  void visit(Place place) {
    selection.show(Room.DESK, place.target().id());
  }

  /** Writes the lines that are shown into a workbook. */
  void export(Path file) {
    var shown = rows.get();
    tools
        .background()
        .run(
            messages().text("evidence.exporting"),
            () -> {
              new EvidenceSheet(messages()).write(shown, file);
              return shown.size();
            },
            count ->
                tools
                    .workspace()
                    .tell(new Notice.Hint(messages().text("evidence.exported", count, file))),
            failure ->
                tools.workspace().tell(new Notice.Hint(tools.words().failure(failure, file))));
  }

  /** Nobody pays for lines that are not on the screen. */
  private void readIfSeen() {
    if (selection.roomProperty().get() == Room.EVIDENCE) {
      read();
    }
  }

  private void read() {
    all.set(EvidenceRows.of(tools.ledger()));
    filter();
  }

  private void filter() {
    var wanted = choice.get();
    var from =
        switch (lens.get()) {
          case FILES -> all.get().files();
          case LACKING -> all.get().lacking();
        };
    var looked = open.get();
    rows.set(from.stream().filter(wanted::accepts).toList());
    open.set(looked == null ? null : row(looked.id()));
  }

  private @Nullable EvidenceRow row(EntityId id) {
    return rows.get().stream().filter(row -> row.id().equals(id)).findFirst().orElse(null);
  }

  /** A link that was jumped to. */
  private void seek() {
    var sought = selection.spotlightProperty().get();
    if (sought != null
        && selection.roomProperty().get() == Room.EVIDENCE
        && tools.ledger().find(sought) instanceof EvidenceLink) {
      read();
      choice.set(EvidenceChoice.none());
      lens.set(Lens.FILES);
      open.set(row(sought));
    }
  }

  private void look(@Nullable EvidenceRow row) {
    switch (row) {
      case EvidenceRow.Linked linked ->
          preview.show(linked.file(), PageWords.first(linked.link().pages()));
      case EvidenceRow.Loose loose -> preview.show(loose.file(), 0);
      case EvidenceRow.Lacking _ -> preview.show(null, 0);
      case null -> preview.show(null, 0);
    }
  }

  /** Whether the line at a place begins another file than the one above it. */
  boolean isFirst(int at) {
    var shown = rows.get();
    return at <= 0
        || !(shown.get(at) instanceof EvidenceRow.Linked row)
        || !(shown.get(at - 1) instanceof EvidenceRow.Linked above)
        || !above.file().id().equals(row.file().id());
  }
}
