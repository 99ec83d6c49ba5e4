package org.taizhang.app;

import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyCombination;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import org.jspecify.annotations.Nullable;
import org.taizhang.app.kit.Dialogs;
import org.taizhang.app.kit.Look;
import org.taizhang.app.kit.Messages;
import org.taizhang.app.kit.Nodes;
import org.taizhang.app.kit.WindowMemory;
import org.taizhang.app.session.OpenForms;
import org.taizhang.app.session.Room;
import org.taizhang.app.session.Source;
import org.taizhang.app.session.Words;
import org.taizhang.app.session.Workspace;

/** The one window: which ledger it shows, and how it is closed without losing a word. */
final class StudioWindow {
  private static final System.Logger LOG = System.getLogger(StudioWindow.class.getName());

  private final Stage stage;
  private final Messages messages;
  private final Words words;
  private final Dialogs dialogs;
  private final WindowMemory memory;
  private final Look look;
  private @Nullable Shell shell;

  StudioWindow(Stage stage, Words words, Dialogs dialogs, WindowMemory memory, Look look) {
    this.look = look;
    this.stage = stage;
    this.words = words;
    this.messages = words.messages();
    this.dialogs = dialogs;
    this.memory = memory;
    stage.setTitle(messages.text("app.title"));
    memory.restore(stage);
    memory.keepLook(() -> shell != null && shell.workspace().isWritable());
    // Esc is ours to judge: it leaves the full screen first and the room after that
    stage.setFullScreenExitKeyCombination(KeyCombination.NO_MATCH);
    stage.setFullScreenExitHint("");
    stage.setOnCloseRequest(this::closing);
  }

  /** Something to see while the ledger is being opened. */
  void waiting() {
    var root = Nodes.column("empty-state", Nodes.whole(messages.text("ledger.opening")));
    look.follow(root);
    show(root);
  }

  /**
   * Shows a ledger in place of the one shown before, which is saved and let go; false when the user
   * rather keeps that one because not all of it could be saved.
   */
  boolean enter(Shell entered) {
    if (shell != null) {
      if (!mayLeave(shell)) {
        return false;
      }
      shell.workspace().close(this::trouble);
    }
    shell = entered;
    show(entered.root());
    entered.selection().plansProperty().addListener(value -> title(entered));
    title(entered);
    return true;
  }

  /**
   * Shows a page in place of the ledger while something is done to that: what was typed is saved
   * first and, where this program holds the ledger, it is let go. Does nothing when the user rather
   * keeps what could not be saved.
   *
   * @param then is run once it is let go
   */
  void leave(Parent page, Runnable then) {
    var left = shell;
    if (left == null || !mayLeave(left)) {
      return;
    }
    look.follow(page);
    show(page);
    if (left.workspace().source() instanceof Source.Own) {
      shell = null;
      left.workspace()
          .close(
              then,
              failure -> {
                LOG.log(System.Logger.Level.ERROR, "the ledger was not closed well", failure);
                then.run();
              });
    } else {
      then.run();
    }
  }

  /** Shows the ledger again that was left and not let go. */
  void back() {
    if (shell != null) {
      show(shell.root());
    }
  }

  /**
   * The matrix, when the window was closed on it; else the overview: whoever closed on one project
   * or on print begins anew.
   */
  Room firstRoom() {
    return memory.room().equals(Room.MATRIX.name()) ? Room.MATRIX : Room.OVERVIEW;
  }

  /** Something failed that nobody expected: says so, and the work goes on. */
  void trouble(Throwable failure) {
    LOG.log(System.Logger.Level.ERROR, "unexpected failure in the window", failure);
    if (shell != null) {
      shell.say(words.failure(failure));
    }
  }

  /** The ledger cannot be opened: says why, and without another one to show there is no window. */
  void giveUp(String sentence) {
    if (shell != null) {
      shell.say(sentence);
    } else {
      dialogs.say(stage, sentence);
      stage.close();
    }
  }

  /** Asks for a password; empty when the user thought better of it. */
  Optional<String> password(String question) {
    return dialogs.password(stage, question, messages.text("backup.password.open"));
  }

  /** Closes the window, which shows no ledger yet. */
  void leave() {
    stage.close();
  }

  private void show(Parent root) {
    if (stage.getScene() == null) {
      stage.setScene(new Scene(root));
    } else {
      stage.getScene().setRoot(root);
    }
  }

  private void title(Shell shown) {
    var plans = shown.selection().chosen();
    stage.setTitle(
        plans.size() == 1
            ? messages.text("app.title.plan", plans.getFirst().title())
            : messages.text("app.title"));
  }

  /** What is being typed is handed on when its field loses the focus. */
  private static void settle(Shell shell) {
    shell.root().requestFocus();
  }

  private void closing(WindowEvent event) {
    if (shell == null) {
      return;
    }
    if (!mayLeave(shell)) {
      event.consume();
      return;
    }
    if (shell.workspace().isWritable()) {
      memory.keep(stage, shell.selection().roomProperty().get().name());
    }
    var left = shell;
    shell = null;
    // all is on the disk: the window need not stay for what the store has to tidy up
    left.workspace().close(this::trouble);
  }

  /**
   * Saves the last word that was typed; what is in a form that was not saved, or what the disk does
   * not take, the user may give up.
   */
  private boolean mayLeave(Shell left) {
    settle(left);
    return mayLeaveForms(left) && maySave(left.workspace());
  }

  private boolean mayLeaveForms(Shell left) {
    var unsaved = left.workspace().forms().unsaved();
    if (unsaved.isEmpty()) {
      return true;
    }
    var words = unsaved.stream().map(OpenForms.Form::words).collect(Collectors.joining("\n"));
    boolean lost =
        dialogs.giveUp(
            stage,
            messages.text("close.forms", words),
            messages.text("close.forms.lose"),
            messages.text("close.forms.keep"));
    if (!lost) {
      switch (unsaved.getFirst().where()) {
        case OpenForms.AtTarget(var _, var target) -> left.selection().show(Room.DESK, target);
        case OpenForms.Elsewhere(var show) -> show.run();
      }
    }
    return lost;
  }

  private boolean maySave(Workspace workspace) {
    return workspace.flush()
        || dialogs.confirm(
            stage,
            messages.text("close.unsaved", workspace.unsaved()),
            messages.text("close.anyway"));
  }
}
