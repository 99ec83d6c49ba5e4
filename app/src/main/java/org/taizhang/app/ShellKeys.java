package org.taizhang.app;

import javafx.scene.Parent;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.taizhang.app.frame.RoomKeys;
import org.taizhang.app.session.Workspace;

/** Keys that work in every room. */
final class ShellKeys {
  private static final KeyCombination FIND = shortcut(KeyCode.K);
  private static final KeyCombination FIND_TOO = shortcut(KeyCode.F);
  private static final KeyCombination UNDO = shortcut(KeyCode.Z);
  private static final KeyCombination REDO = shortcut(KeyCode.Y);
  private static final KeyCombination FULL_SCREEN = new KeyCodeCombination(KeyCode.F11);
  private static final KeyCombination REDO_TOO =
      new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN);

  private final Shell shell;
  private final Workspace workspace;

  ShellKeys(Shell shell, Workspace workspace) {
    this.shell = shell;
    this.workspace = workspace;
  }

  void install(Parent root) {
    root.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
  }

  private void pressed(KeyEvent event) {
    if (FIND.match(event) || FIND_TOO.match(event)) {
      shell.find();
    } else if (UNDO.match(event) && !textHasOwnUndo(event)) {
      workspace.undo();
    } else if ((REDO.match(event) || REDO_TOO.match(event)) && !textHasOwnRedo(event)) {
      workspace.redo();
    } else if (FULL_SCREEN.match(event)) {
      shell.fillScreen(!shell.fillsScreen());
    } else if (event.getCode() == KeyCode.ESCAPE && shell.fillsScreen() && !shell.isFinding()) {
      shell.fillScreen(false);
    } else if (!opensRoom(event)) {
      return;
    }
    event.consume();
  }

  private boolean opensRoom(KeyEvent event) {
    var room = RoomKeys.of(event);
    if (room != null) {
      shell.show(room);
    }
    return room != null;
  }

  /** While a text is being typed, its own undo comes first. */
  private static boolean textHasOwnUndo(KeyEvent event) {
    return event.getTarget() instanceof TextInputControl text && text.isUndoable();
  }

  private static boolean textHasOwnRedo(KeyEvent event) {
    return event.getTarget() instanceof TextInputControl text && text.isRedoable();
  }

  private static KeyCombination shortcut(KeyCode key) {
    return new KeyCodeCombination(key, KeyCombination.SHORTCUT_DOWN);
  }
}
