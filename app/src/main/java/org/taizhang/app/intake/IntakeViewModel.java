package org.taizhang.app.intake;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.taizhang.app.kit.Background;
import org.taizhang.app.kit.Messages;
import org.taizhang.model.Place;
import org.taizhang.model.Plan;
import org.taizhang.model.PlanId;
import org.taizhang.model.edit.Edit;
import org.taizhang.seeds.DraftEdits;
import org.taizhang.seeds.Finding;
import org.taizhang.seeds.PlanFile;
import org.taizhang.seeds.source.Clipping;

/**
 * Documents on their way into the ledger in three steps: choose, check, take over. Nothing of the
 * ledger changes before the last. To be used in the window's thread.
 */
final class IntakeViewModel {
  /** Where the clerk is. */
  enum Step {
    CHOOSE,
    CHECK,
    TAKE
  }

  private final Messages messages;
  private final Background background;
  private final Supplier<UUID> ids;
  private final ImportFlow.Target target;
  private final ObservableList<IntakeFile> files = FXCollections.observableArrayList();
  private final ObservableList<IntakeFile> shown = FXCollections.unmodifiableObservableList(files);
  private final ReadOnlyObjectWrapper<Step> step = new ReadOnlyObjectWrapper<>(Step.CHOOSE);
  private final ReadOnlyObjectWrapper<@Nullable IntakeFile> current = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<String> obstacle = new ReadOnlyObjectWrapper<>("");
  private final ReadOnlyObjectWrapper<Integer> judged = new ReadOnlyObjectWrapper<>(0);
  private final ReadOnlyStringWrapper note = new ReadOnlyStringWrapper("");
  private final TakeChoices choices;
  private final Conflicts conflicts;
  private int pastes;

  IntakeViewModel(
      Messages messages, Background background, Supplier<UUID> ids, ImportFlow.Target target) {
    this.messages = messages;
    this.background = background;
    this.ids = ids;
    this.target = target;
    this.choices = new TakeChoices(messages, ids, target, this::revision);
    this.conflicts = new Conflicts(messages, background, ids);
    judge();
  }

  private Revision revision() {
    var revision = new Revision(messages, background, ids, target);
    revision.stateProperty().subscribe((before, now) -> judge());
    revision.ticksProperty().subscribe((before, now) -> judge());
    revision.outlookProperty().subscribe((before, now) -> judge());
    return revision;
  }

  /** In the order they were chosen. */
  ObservableList<IntakeFile> files() {
    return shown;
  }

  ReadOnlyObjectProperty<Step> stepProperty() {
    return step.getReadOnlyProperty();
  }

  /** The one that is looked at; null while there is none. */
  ReadOnlyObjectProperty<@Nullable IntakeFile> currentProperty() {
    return current.getReadOnlyProperty();
  }

  /** Why the next step cannot be taken, in one sentence; empty when it can. */
  ReadOnlyObjectProperty<String> obstacleProperty() {
    return obstacle.getReadOnlyProperty();
  }

  /** Another value whenever the faults of the documents may have become others. */
  ReadOnlyObjectProperty<Integer> judgedProperty() {
    return judged.getReadOnlyProperty();
  }

  /** Reads the files; one that stands in the list already is not taken twice. */
  void add(List<Path> chosen) {
    note.set("");
    for (Path file : chosen) {
      var origin = new Origin.OfFile(file);
      known(known -> known.equals(origin))
          .ifPresentOrElse(known -> again("intake.again", known), () -> add(origin));
    }
  }

  /** Reads what was pasted, unless it is the same once more. */
  void paste(Clipping clipping) {
    note.set("");
    known(known -> known instanceof Origin.OfClipboard(var other, _) && other.equals(clipping))
        .ifPresentOrElse(
            known -> again("intake.clipboard.again", known),
            () -> add(new Origin.OfClipboard(clipping, ++pastes)));
  }

  private Optional<IntakeFile> known(Predicate<Origin> wanted) {
    return files.stream().filter(file -> wanted.test(file.origin())).findFirst();
  }

  private void again(String key, IntakeFile known) {
    current.set(known);
    note.set(messages.text(key, known.name()));
  }

  /** What was not done with the last document that was chosen or pasted; empty for nothing. */
  ReadOnlyStringProperty noteProperty() {
    return note.getReadOnlyProperty();
  }

  private void add(Origin origin) {
    var file = new IntakeFile(messages, background, origin);
    files.add(file);
    file.stateProperty().subscribe(state -> judge());
    file.draftProperty().subscribe(draft -> judge());
    // wherever one is: what comes in is looked at from the first step on
    step.set(Step.CHOOSE);
    current.set(file);
    file.read();
  }

  void remove(IntakeFile file) {
    file.giveUp();
    files.remove(file);
    choices.forget(file);
    if (file.equals(current.get())) {
      current.set(files.isEmpty() ? null : files.getFirst());
    }
    judge();
  }

  void look(IntakeFile file) {
    current.set(file);
  }

  /** Goes back to check an item; null for the plan as a whole. */
  void show(IntakeFile file, @Nullable Place item) {
    current.set(file);
    file.select(item);
    go(Step.CHECK);
  }

  void go(Step wanted) {
    var file = current.get();
    if (wanted == Step.CHECK && (file == null || file.reading() == null)) {
      current.set(readable().getFirst());
    }
    if (wanted == Step.TAKE) {
      choices.suggest(readable());
    }
    step.set(wanted);
    judge();
  }

  /** Those that were read. */
  List<IntakeFile> readable() {
    return files.stream().filter(file -> file.reading() != null).toList();
  }

  Decision decision(IntakeFile file) {
    return choices.of(file);
  }

  void decide(IntakeFile file, Decision decision) {
    choices.decide(file, decision);
    judge();
  }

  /** A code for the plan that no plan of the ledger has and no other document is given. */
  String suggested(IntakeFile file) {
    return choices.suggestedCode(file);
  }

  /** The plans of the ledger, those first that the document is most like. */
  List<Plan> plans(IntakeFile file) {
    return choices.plans(file);
  }

  /** What differs between the document and the plan that it is to be a new version of. */
  Revision revision(IntakeFile file) {
    return choices.revision(file);
  }

  /** Why a document cannot be taken in as it is decided; empty when it can. */
  String fault(IntakeFile file) {
    return choices.fault(file);
  }

  private void judge() {
    obstacle.set(
        switch (step.get()) {
          case CHOOSE -> readable().isEmpty() ? messages.text("intake.obstacle.none") : "";
          case CHECK -> "";
          case TAKE -> takeObstacle();
        });
    judged.set(judged.get() + 1);
    if (step.get() == Step.TAKE) {
      conflicts.search(target.ledger(), choices.coming(readable()));
    }
  }

  /** Where the documents say other figures than each other or than the plans of the ledger. */
  ReadOnlyObjectProperty<List<Finding>> conflictsProperty() {
    return conflicts.foundProperty();
  }

  private String takeObstacle() {
    if (readable().stream().allMatch(file -> decision(file) instanceof Decision.StaysOut)) {
      return messages.text("intake.obstacle.out");
    }
    return readable().stream()
        .map(this::fault)
        .filter(fault -> !fault.isEmpty())
        .findFirst()
        .orElse("");
  }

  boolean isCorrected() {
    return files.stream().anyMatch(IntakeFile::isCorrected);
  }

  /** Takes everything in by one edit. */
  void take() {
    List<Edit.Together> all = new ArrayList<>();
    List<PlanId> plans = new ArrayList<>();
    List<byte[]> contents = new ArrayList<>();
    for (var file : readable()) {
      var draft = file.draftProperty().get();
      if (draft != null && file.stateProperty().get() instanceof FileState.Read read) {
        var content = read.content();
        var from = PlanFile.of(content.name(), content.bytes(), file.choices());
        switch (decision(file)) {
          case Decision.NewPlan(String code) -> {
            var edit = DraftEdits.toEdit(draft, read.reading().draft(), code, from, ids);
            all.add(edit);
            plans.add(WholeTaking.planOf(edit));
            contents.add(content.bytes());
          }
          case Decision.NewVersion(PlanId of) -> {
            all.add(revision(file).edit(from));
            plans.add(of);
            contents.add(content.bytes());
          }
          case Decision.StaysOut _ -> {}
        }
      }
    }
    target.take(WholeTaking.of(all), plans, contents);
  }

  /** Gives up what is under way. */
  void leave() {
    files.forEach(IntakeFile::giveUp);
    choices.giveUp();
    conflicts.giveUp();
  }
}
