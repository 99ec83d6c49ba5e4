package org.taizhang.app.intake;

import javafx.scene.Parent;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.taizhang.app.intake.IntakeViewModel.Step;

/** The keys of the import window: paste, undo, redo. */
final class IntakeKeys {
  private static final KeyCombination PASTE =
      new KeyCodeCombination(KeyCode.V, KeyCombination.SHORTCUT_DOWN);
  private static final KeyCombination UNDO =
      new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN);
  private static final KeyCombination REDO =
      new KeyCodeCombination(KeyCode.Y, KeyCombination.SHORTCUT_DOWN);
  private static final KeyCombination REDO_TOO =
      new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN);

  private final IntakeViewModel model;
  private final IntakeView.Doings doings;

  IntakeKeys(IntakeViewModel model, IntakeView.Doings doings) {
    this.model = model;
    this.doings = doings;
  }

  void install(Parent root) {
    root.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
  }

  private void pressed(KeyEvent key) {
    var file = model.currentProperty().get();
    boolean choosing = model.stepProperty().get() == Step.CHOOSE;
    boolean checking = model.stepProperty().get() == Step.CHECK && file != null;
    if (choosing && PASTE.match(key)) {
      doings.paste();
    } else if (checking
        && UNDO.match(key)
        && !(text(key) instanceof TextInputControl own && own.isUndoable())) {
      file.undo();
    } else if (checking
        && (REDO.match(key) || REDO_TOO.match(key))
        && !(text(key) instanceof TextInputControl own && own.isRedoable())) {
      file.redo();
    } else {
      return;
    }
    key.consume();
  }

  private static Object text(KeyEvent key) {
    return key.getTarget();
  }
}
