package org.taizhang.app.entry;

import javafx.scene.Node;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.skin.TextAreaSkin;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** What the keys do in the grid: where the cursor goes next, and what is done. */
final class EntryKeys {
  /** What can be done by a key. */
  interface Deeds {
    /** Goes to the next cell of the row, or the one before; false where there is none. */
    boolean step(EntrySpot from, int by);

    /** Goes to the same cell of the row below, or above. */
    void move(EntrySpot from, int by);

    void startFromLast(EntryRow row);

    void save();

    void escape();

    /** Goes to the department behind, or before. */
    void turn(int by);
  }

  private final Deeds deeds;

  EntryKeys(Deeds deeds) {
    this.deeds = deeds;
  }

  void install(Node room) {
    room.addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (anywhere(event)
              || (event.getTarget() instanceof TextInputControl input
                  && input.getUserData() instanceof EntrySpot spot
                  && inCell(event, input, spot))) {
            event.consume();
          }
        });
  }

  private boolean anywhere(KeyEvent event) {
    if (!event.isShortcutDown() && event.getCode() != KeyCode.ESCAPE) {
      return false;
    }
    switch (event.getCode()) {
      case ENTER -> deeds.save();
      case ESCAPE -> deeds.escape();
      case PAGE_DOWN -> deeds.turn(1);
      case PAGE_UP -> deeds.turn(-1);
      default -> {
        return false;
      }
    }
    return true;
  }

  private boolean inCell(KeyEvent event, TextInputControl input, EntrySpot spot) {
    if (event.isShortcutDown() || event.isMetaDown()) {
      return false;
    }
    return switch (event.getCode()) {
      case TAB -> deeds.step(spot, event.isShiftDown() ? -1 : 1);
      case ENTER -> enter(event, input, spot);
      case UP -> isPlain(event) && isAtEdge(input, false) && moved(spot, -1);
      case DOWN -> isPlain(event) && isAtEdge(input, true) && moved(spot, 1);
      case LEFT -> isPlain(event) && isAtEnd(input, 0) && deeds.step(spot, -1);
      case RIGHT -> isPlain(event) && isAtEnd(input, input.getLength()) && deeds.step(spot, 1);
      case F4 -> {
        deeds.startFromLast(spot.row());
        yield true;
      }
      default -> false;
    };
  }

  /** Enter goes on; with Alt or Shift it breaks the line. */
  private boolean enter(KeyEvent event, TextInputControl input, EntrySpot spot) {
    if (isPlain(event)) {
      deeds.move(spot, 1);
    } else if (input instanceof TextArea && input.isEditable()) {
      input.replaceSelection("\n");
    }
    return true;
  }

  private boolean moved(EntrySpot spot, int by) {
    deeds.move(spot, by);
    return true;
  }

  private static boolean isPlain(KeyEvent event) {
    return !event.isShiftDown() && !event.isAltDown();
  }

  private static boolean isAtEnd(TextInputControl input, int end) {
    return input.getSelection().getLength() == 0 && input.getCaretPosition() == end;
  }

  /** Whether the cursor stands in the last line, or in the first, as the text is shown. */
  private static boolean isAtEdge(TextInputControl input, boolean last) {
    if (!(input instanceof TextArea) || !(input.getSkin() instanceof TextAreaSkin skin)) {
      return true;
    }
    int caret = input.getCaretPosition();
    int end = last ? input.getLength() : 0;
    if (caret == end || input.getLength() == 0) {
      return true;
    }
    double here = skin.getCharacterBounds(Math.min(caret, input.getLength() - 1)).getMinY();
    double there = skin.getCharacterBounds(Math.min(end, input.getLength() - 1)).getMinY();
    return Math.abs(here - there) < 2;
  }
}
