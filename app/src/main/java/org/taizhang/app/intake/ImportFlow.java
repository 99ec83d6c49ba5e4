package org.taizhang.app.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
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
    /** Codes that the plan must not have. */
    Set<String> takenCodes();

    /** Titles that the plan must not have: a document is taken in once. */
    Set<String> takenTitles();

    void take(Edit.Together edit, PlanId plan);

    /** The title of the plan that has a code; empty when none is known to have it. */
    default Optional<String> titleWith(String code) {
      return Optional.empty();
    }
  }

  private final Messages messages;
  private final Dialogs dialogs;
  private final Background background;
  private final Supplier<UUID> ids;
  private final Target target;

  public ImportFlow(
      Messages messages,
      Dialogs dialogs,
      Background background,
      Supplier<UUID> ids,
      Target target) {
    this.messages = messages;
    this.dialogs = dialogs;
    this.background = background;
    this.ids = ids;
    this.target = target;
  }

  /** Asks for a file and goes on from there. */
  public void start(@Nullable Window owner) {
    dialogs
        .open(owner, messages.text("import.choose"), messages.text("import.kind"), "*.txt")
        .ifPresent(file -> read(owner, file));
  }

  /** A file that is no plan by its size alone is not even loaded. */
  static ReadResult read(Path file, Messages messages) throws IOException {
    return Files.size(file) > PlanReader.MOST_BYTES
        ? new ReadResult.Unreadable(messages.text("import.large", file.getFileName()))
        : PlanReader.read(String.valueOf(file.getFileName()), Files.readAllBytes(file));
  }

  private void read(@Nullable Window owner, Path file) {
    var name = String.valueOf(file.getFileName());
    background.run(
        messages.text("import.reading", name),
        () -> read(file, messages),
        result -> understood(owner, name, result),
        failure -> dialogs.say(owner, messages.text("import.unreadable", file)));
  }

  private void understood(@Nullable Window owner, String name, ReadResult result) {
    switch (result) {
      case ReadResult.Unreadable unreadable -> dialogs.say(owner, unreadable.reason());
      case ReadResult.Reading reading -> check(owner, name, reading);
    }
  }

  private void check(@Nullable Window owner, String name, ReadResult.Reading reading) {
    var view = new CheckView(messages, reading, target);
    boolean yes =
        dialogs.check(
            owner,
            messages.text("import.check", name),
            view.root(),
            messages.text("import.take"),
            view.blocked());
    if (yes) {
      take(reading, view.code());
    }
  }

  void take(ReadResult.Reading reading, String code) {
    var edit = DraftEdits.toEdit(reading.draft(), code, ids);
    target.take(edit, planOf(edit));
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
}
