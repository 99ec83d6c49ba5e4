package org.taizhang.app.intake;

import java.util.function.IntConsumer;
import javafx.event.EventHandler;
import javafx.scene.Parent;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.taizhang.app.intake.IntakeViewModel.Step;
import org.taizhang.app.kit.Lists;

/**
 * The keys of the import window: paste, undo, redo, F8 and Esc. They are heard wherever the focus
 * is, and where nothing has it.
 */
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
  private final IntConsumer walk;
  private final EventHandler<KeyEvent> heard = this::pressed;

  /**
   * @param walk to the next of what there is to look at, by 1, or back by -1
   */
  IntakeKeys(IntakeViewModel model, IntakeView.Doings doings, IntConsumer walk) {
    this.model = model;
    this.doings = doings;
    this.walk = walk;
  }

  void install(Parent root) {
    root.sceneProperty()
        .subscribe((before, now) -> {
          if (before != null) {
            before.removeEventFilter(KeyEvent.KEY_PRESSED, heard);
          }
          if (now != null) {
            now.addEventFilter(KeyEvent.KEY_PRESSED, heard);
          }
        });
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
    } else if (key.getCode() == KeyCode.F8) {
      walk.accept(key.isShiftDown() ? -1 : 1);
    } else if (Lists.swallowsEscape(key)) {
      doings.close();
    } else {
      return;
    }
    key.consume();
  }

  private static Object text(KeyEvent key) {
    return key.getTarget();
  }
}
