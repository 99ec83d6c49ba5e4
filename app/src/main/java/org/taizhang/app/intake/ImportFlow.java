package org.taizhang.app.intake;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.taizhang.app.kit.Background;
import org.taizhang.app.kit.Dialogs;
import org.taizhang.app.kit.Messages;
import org.taizhang.model.Plan;
import org.taizhang.model.PlanId;
import org.taizhang.model.edit.Edit;
import org.taizhang.seeds.DraftEdits;
import org.taizhang.seeds.PlanReader;
import org.taizhang.seeds.ReadResult;

/** 导入: choose a file, read it, look at what was understood, take it into the ledger. */
public final class ImportFlow {
  /** The ledger that takes the plan in. */
  public interface Target {
    /** The plans that are there already. */
    List<Plan> plans();

    void take(Edit.Together plan, PlanId id);
  }

  private final Messages messages;
  private final Dialogs dialogs;
  private final Background background;
  private final Supplier<UUID> ids;

  public ImportFlow(
      Messages messages, Dialogs dialogs, Background background, Supplier<UUID> ids) {
    this.messages = messages;
    this.dialogs = dialogs;
    this.background = background;
    this.ids = ids;
  }

  /**
   * Asks for a file and goes on from there.
   *
   * @param ledger opened when there is something to take in; it is told who shall be asked then
   */
  public void start(@Nullable Window owner, Consumer<Consumer<Target>> ledger) {
    dialogs
        .open(
            owner, messages.text("import.choose"), messages.text("import.kind"), "*.txt")
        .ifPresent(file -> read(file, result -> understood(owner, file, result, ledger)));
  }

  /** Reads a file in the background. */
  void read(Path file, Consumer<ReadResult> then) {
    background.run(
        messages.text("import.reading", file.getFileName()),
        () -> PlanReader.read(String.valueOf(file.getFileName()), Files.readAllBytes(file)),
        then,
        failure ->
            then.accept(
                new ReadResult.Unreadable(messages.text("import.unreadable", file))));
  }

  private void understood(
      @Nullable Window owner, Path file, ReadResult result, Consumer<Consumer<Target>> ledger) {
    switch (result) {
      case ReadResult.Unreadable unreadable -> dialogs.say(owner, unreadable.reason());
      case ReadResult.Reading reading ->
          ledger.accept(target -> check(owner, file, reading, target));
    }
  }

  private void check(
      @Nullable Window owner, Path file, ReadResult.Reading reading, Target target) {
    Set<String> taken =
        target.plans().stream().map(Plan::code).collect(Collectors.toSet());
    var view = new CheckView(messages, reading, taken);
    boolean yes =
        dialogs.check(
            owner,
            messages.text("import.check", file.getFileName()),
            view.root(),
            messages.text("import.take"),
            view.blocked());
    if (yes) {
      take(reading, view.code(), target);
    }
  }

  void take(ReadResult.Reading reading, String code, Target target) {
    var edit = DraftEdits.toEdit(reading.draft(), code, ids);
    target.take(edit, planOf(edit));
  }

  private static PlanId planOf(Edit.Together edit) {
    return edit.edits().stream()
        .<PlanId>mapMulti(
            (one, keep) -> {
              if (one instanceof Edit.Add add && add.entity() instanceof Plan plan) {
                keep.accept(plan.id());
              }
            })
        .findFirst()
        .orElseThrow();
  }
}
