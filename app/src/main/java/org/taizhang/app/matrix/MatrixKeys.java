package org.taizhang.app.matrix;

import java.util.function.Supplier;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;
import org.taizhang.app.scene.MatrixCell;
import org.taizhang.model.Role;

/** What the keys do in the matrix. */
final class MatrixKeys {
  /** What only the view can do. */
  interface Actions {
    void menu();

    void copy();
  }

  private final MatrixViewModel model;
  private final Actions actions;
  private final Supplier<Integer> page;

  /**
   * @param page how many rows are in sight
   */
  MatrixKeys(MatrixViewModel model, Actions actions, Supplier<Integer> page) {
    this.model = model;
    this.actions = actions;
    this.page = page;
  }

  void pressed(KeyEvent event) {
    boolean done = event.isShortcutDown() ? shortcut(event) : move(event) || edit(event);
    if (done) {
      event.consume();
    }
  }

  private boolean shortcut(KeyEvent event) {
    var moves = new CursorMoves(model.table(), model.cursor());
    return switch (event.getCode()) {
      case LEFT -> go(moves.toMark(-1, 0));
      case RIGHT -> go(moves.toMark(1, 0));
      case UP -> go(moves.toMark(0, -1));
      case DOWN -> go(moves.toMark(0, 1));
      case HOME -> go(moves.rows(-model.table().rows().size()));
      case END -> go(moves.rows(model.table().rows().size()));
      case C -> {
        actions.copy();
        yield true;
      }
      default -> false;
    };
  }

  private boolean move(KeyEvent event) {
    var moves = new CursorMoves(model.table(), model.cursor());
    return switch (event.getCode()) {
      case LEFT, KP_LEFT -> go(moves.columns(-1));
      case RIGHT, KP_RIGHT -> go(moves.columns(1));
      case UP, KP_UP -> go(moves.rows(-1));
      case DOWN, KP_DOWN -> go(moves.rows(1));
      case HOME -> go(moves.columns(-model.table().columns().size()));
      case END -> go(moves.columns(model.table().columns().size()));
      case PAGE_UP -> go(moves.rows(-page.get()));
      case PAGE_DOWN -> go(moves.rows(page.get()));
      default -> false;
    };
  }

  private boolean edit(KeyEvent event) {
    var cell = model.cursor();
    if (event.isAltDown() || event.isMetaDown() || cell == null) {
      return false;
    }
    switch (event.getCode()) {
      case DIGIT1, NUMPAD1, Q -> role(event, Role.LEAD);
      case DIGIT2, NUMPAD2, Z -> role(event, Role.RESPONSIBLE);
      case DIGIT3, NUMPAD3, P -> role(event, Role.SUPPORTING);
      case DIGIT0, NUMPAD0, DELETE, BACK_SPACE -> model.clear();
      case ENTER, SPACE, CONTEXT_MENU -> actions.menu();
      case F9 -> model.showOriginal(cell);
      default -> {
        return false;
      }
    }
    return true;
  }

  private void role(KeyEvent event, Role role) {
    if (event.isShiftDown()) {
      model.toggle(role);
    } else {
      model.setAlone(role);
    }
  }

  private boolean go(@Nullable MatrixCell cell) {
    model.cursorProperty().set(cell);
    return true;
  }
}
