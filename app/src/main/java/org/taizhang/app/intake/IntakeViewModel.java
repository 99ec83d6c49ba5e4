package org.taizhang.app.intake;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.taizhang.app.kit.Background;
import org.taizhang.app.kit.Messages;
import org.taizhang.model.Plan;
import org.taizhang.model.PlanId;
import org.taizhang.model.edit.Edit;
import org.taizhang.model.edit.Occasion;
import org.taizhang.seeds.Draft;
import org.taizhang.seeds.DraftEdits;
import org.taizhang.seeds.PlanCodes;
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
  private final Map<IntakeFile, Decision> decisions = new HashMap<>();

  IntakeViewModel(
      Messages messages, Background background, Supplier<UUID> ids, ImportFlow.Target target) {
    this.messages = messages;
    this.background = background;
    this.ids = ids;
    this.target = target;
    judge();
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

  /** Reads the files; one that stands in the list already is not taken twice. */
  void add(List<Path> chosen) {
    for (Path file : chosen) {
      var origin = new Origin.OfFile(file);
      if (files.stream().noneMatch(known -> known.origin().equals(origin))) {
        add(origin);
      }
    }
  }

  void paste(Clipping clipping) {
    add(new Origin.OfClipboard(clipping));
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
    decisions.remove(file);
    if (file.equals(current.get())) {
      current.set(files.isEmpty() ? null : files.getFirst());
    }
    judge();
  }

  void look(IntakeFile file) {
    current.set(file);
  }

  void go(Step wanted) {
    var file = current.get();
    if (wanted == Step.CHECK && (file == null || file.reading() == null)) {
      current.set(readable().getFirst());
    }
    if (wanted == Step.TAKE) {
      suggest();
    }
    step.set(wanted);
    judge();
  }

  /** Those that were read. */
  List<IntakeFile> readable() {
    return files.stream().filter(file -> file.reading() != null).toList();
  }

  /** Every document that was read becomes a plan of its own, unless it was decided otherwise. */
  private void suggest() {
    Set<String> taken = new HashSet<>(target.takenCodes());
    for (var file : readable()) {
      var draft = file.draftProperty().get();
      if (draft != null && !(decisions.get(file) instanceof Decision.StaysOut)) {
        var decided = decisions.get(file) instanceof Decision.NewPlan(String code) ? code : "";
        var code = decided.isEmpty() ? PlanCodes.suggest(draft, taken) : decided;
        taken.add(code);
        decisions.put(file, new Decision.NewPlan(code));
      }
    }
  }

  Decision decision(IntakeFile file) {
    return decisions.getOrDefault(file, new Decision.StaysOut());
  }

  void decide(IntakeFile file, Decision decision) {
    decisions.put(file, decision);
    judge();
  }

  /** A code for the plan that no plan of the ledger has and no other document is given. */
  String suggested(IntakeFile file) {
    Set<String> taken = new HashSet<>(target.takenCodes());
    decisions.forEach((other, decision) -> {
      if (!other.equals(file) && decision instanceof Decision.NewPlan(String code)) {
        taken.add(code);
      }
    });
    var draft = file.draftProperty().get();
    return draft == null ? "" : PlanCodes.suggest(draft, taken);
  }

  /** Why a document cannot be taken in as it is decided; empty when it can. */
  String fault(IntakeFile file) {
    var draft = file.draftProperty().get();
    if (draft == null) {
      return "";
    }
    return switch (decision(file)) {
      case Decision.StaysOut _ -> "";
      case Decision.NewPlan(String code) -> fault(file, draft, code);
    };
  }

  private String fault(IntakeFile file, Draft draft, String code) {
    if (target.takenTitles().contains(draft.title()) || isTwice(file, draft)) {
      return messages.text("import.twice", draft.title());
    }
    if (draft.years().isEmpty()) {
      return messages.text("intake.years.none", draft.title());
    }
    if (code.isBlank()) {
      return messages.text("import.code.none");
    }
    if (target.takenCodes().contains(code)) {
      return target
          .titleWith(code)
          .map(title -> messages.text("import.code.taken", title))
          .orElseGet(() -> messages.text("refusal.code", code));
    }
    return others(file).anyMatch(other -> decision(other).equals(decision(file)))
        ? messages.text("refusal.code", code)
        : "";
  }

  private boolean isTwice(IntakeFile file, Draft draft) {
    return others(file)
        .filter(other -> decision(other) instanceof Decision.NewPlan)
        .map(other -> other.draftProperty().get())
        .anyMatch(other -> other != null && other.title().equals(draft.title()));
  }

  private java.util.stream.Stream<IntakeFile> others(IntakeFile file) {
    return readable().stream().filter(other -> !other.equals(file));
  }

  private void judge() {
    obstacle.set(
        switch (step.get()) {
          case CHOOSE -> readable().isEmpty() ? messages.text("intake.obstacle.none") : "";
          case CHECK -> "";
          case TAKE -> takeObstacle();
        });
  }

  private String takeObstacle() {
    if (readable().stream().noneMatch(file -> decision(file) instanceof Decision.NewPlan)) {
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
    List<Edit> all = new ArrayList<>();
    List<PlanId> plans = new ArrayList<>();
    List<byte[]> contents = new ArrayList<>();
    for (var file : readable()) {
      var draft = file.draftProperty().get();
      if (draft != null
          && file.stateProperty().get() instanceof FileState.Read read
          && decision(file) instanceof Decision.NewPlan(String code)) {
        var content = read.content();
        var from = PlanFile.of(content.name(), content.bytes(), file.choices());
        var edit = DraftEdits.toEdit(draft, code, from, ids);
        contents.add(content.bytes());
        all.addAll(edit.edits());
        plans.add(planOf(edit));
      }
    }
    target.take(new Edit.Together(Occasion.IMPORT, all), plans, contents);
  }

  private static PlanId planOf(Edit.Together edit) {
    return edit.edits().stream()
        .<PlanId>mapMulti((one, keep) -> {
          if (one instanceof Edit.Add add && add.entity() instanceof Plan plan) {
            keep.accept(plan.id());
          }
        })
        .findFirst()
        .orElseThrow();
  }

  /** Gives up what is under way. */
  void leave() {
    files.forEach(IntakeFile::giveUp);
  }
}
