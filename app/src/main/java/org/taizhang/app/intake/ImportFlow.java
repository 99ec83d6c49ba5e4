package org.taizhang.app.intake;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.taizhang.app.kit.Background;
import org.taizhang.app.kit.Dialogs;
import org.taizhang.app.kit.Messages;
import org.taizhang.model.Ledger;
import org.taizhang.model.Plan;
import org.taizhang.model.PlanId;
import org.taizhang.model.edit.Edit;
import org.taizhang.model.edit.Issued;
import org.taizhang.seeds.Draft;

/** 导入: opens the window in which documents are chosen, looked at and taken into the ledger. */
public final class ImportFlow {
  /** The ledger that takes the plans in. */
  public interface Target {
    /** Codes that no plan may be given. */
    default Set<String> takenCodes() {
      return ledger().plans().stream().map(Plan::code).collect(Collectors.toSet());
    }

    /** Titles that no plan may have: a document is taken in once. */
    default Set<String> takenTitles() {
      return ledger().plans().stream().map(Plan::title).collect(Collectors.toSet());
    }

    /**
     * Takes all of it in.
     *
     * @param plans that the edit brings or changes, in order, at least one
     * @param files that the plans were read from, to be kept with the ledger
     */
    void take(Edit.Together edit, List<PlanId> plans, List<byte[]> files);

    /** The ledger that takes them in as it is now; documents may be new versions of its plans. */
    default Ledger ledger() {
      return Ledger.empty();
    }

    /** What of that ledger came with documents. Slow: not in the window's thread. */
    default Issued issued() {
      return Issued.unknown();
    }

    /**
     * The last document of a plan as it was read when it came into that ledger; empty where it is
     * not kept. Slow: not in the window's thread.
     */
    default Optional<Draft> lastVersion(PlanId plan) {
      return Optional.empty();
    }

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
  private Consumer<Path> form = file -> {};

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

  /**
   * Lets the window save a form to be filled in where there is no document.
   *
   * @param writer of the blank form, to a file; throws when it cannot
   */
  public ImportFlow withForm(Consumer<Path> writer) {
    form = writer;
    return this;
  }

  /** Opens the window. */
  public void start(@Nullable Window owner) {
    start(owner, List.of());
  }

  /** Opens the window with files that were chosen already. */
  public void start(@Nullable Window owner, List<Path> files) {
    var model = new IntakeViewModel(messages, background, ids, target);
    model.add(files);
    var blank = new BlankForm(messages, dialogs, background, form);
    new IntakeWindow(messages, dialogs, model, blank).open(owner);
  }

  /** Files dropped there open the window. */
  public void startOnDrop(Node node) {
    Consumer<List<Path>> start = files -> start(node.getScene().getWindow(), files);
    Drops.on(node, start);
  }
}
