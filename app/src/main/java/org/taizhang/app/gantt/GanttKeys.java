package org.taizhang.app.gantt;

import java.util.function.Supplier;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/** What the keys do in the Gantt. */
final class GanttKeys {
  /** What only the view can do. */
  interface Actions {
    void edit();

    void menu();

    void copy();
  }

  private final GanttViewModel model;
  private final Actions actions;
  private final Supplier<Integer> page;

  /**
   * @param page how many rows are in sight
   */
  GanttKeys(GanttViewModel model, Actions actions, Supplier<Integer> page) {
    this.model = model;
    this.actions = actions;
    this.page = page;
  }

  void pressed(KeyEvent event) {
    boolean done = event.isShortcutDown() ? shortcut(event) : move(event) || act(event);
    if (done) {
      event.consume();
    }
  }

  private boolean shortcut(KeyEvent event) {
    int all = model.table().rows().size();
    return switch (event.getCode()) {
      case HOME, UP -> go(moves().rows(-all));
      case END, DOWN -> go(moves().rows(all));
      case C -> {
        actions.copy();
        yield true;
      }
      default -> false;
    };
  }

  private boolean move(KeyEvent event) {
    if (event.isAltDown()) {
      return false;
    }
    int all = model.table().rows().size();
    return switch (event.getCode()) {
      case LEFT, KP_LEFT -> go(moves().targets(-1));
      case RIGHT, KP_RIGHT -> go(moves().targets(1));
      case UP, KP_UP -> go(moves().rows(-1));
      case DOWN, KP_DOWN -> go(moves().rows(1));
      case HOME -> go(moves().targets(-all));
      case END -> go(moves().targets(all));
      case PAGE_UP -> go(moves().rows(-page.get()));
      case PAGE_DOWN -> go(moves().rows(page.get()));
      default -> false;
    };
  }

  private boolean act(KeyEvent event) {
    var cursor = model.cursor();
    if (event.isAltDown() || event.isMetaDown() || cursor == null) {
      return false;
    }
    switch (event.getCode()) {
      case ENTER, F2 -> actions.edit();
      case SPACE, CONTEXT_MENU -> actions.menu();
      case F9 -> model.showOriginal(cursor);
      default -> {
        return false;
      }
    }
    return true;
  }

  private GanttMoves moves() {
    return new GanttMoves(model.table(), model.cursor());
  }

  private boolean go(@Nullable GanttCursor cursor) {
    model.cursorProperty().set(cursor);
    return true;
  }
}
