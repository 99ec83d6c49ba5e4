package org.taizhang.app.frame;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;
import org.taizhang.app.session.Room;

/** The keys that open the rooms. */
public final class RoomKeys {
  private RoomKeys() {}

  /** The room that a key opens; null when it opens none. */
  public static @Nullable Room of(KeyEvent event) {
    if (event.isShortcutDown()) {
      boolean plain = !event.isAltDown() && !event.isShiftDown();
      return plain && event.getCode() == KeyCode.E ? Room.ENTRY : null;
    }
    if (!event.isAltDown()) {
      return null;
    }
    return switch (event.getCode()) {
      case DIGIT1, NUMPAD1 -> Room.OVERVIEW;
      case DIGIT2, NUMPAD2 -> Room.MATRIX;
      case DIGIT3, NUMPAD3 -> Room.GANTT;
      case DIGIT4, NUMPAD4 -> Room.DESK;
      case DIGIT5, NUMPAD5 -> Room.DEPARTMENTS;
      case DIGIT6, NUMPAD6 -> Room.BRIEFING;
      case DIGIT7, NUMPAD7 -> Room.REVIEW;
      case DIGIT8, NUMPAD8 -> Room.HISTORY;
      case DIGIT9, NUMPAD9 -> Room.BACKUP;
      case DIGIT0, NUMPAD0 -> Room.QUANTITIES;
      case MINUS, SUBTRACT -> Room.EVIDENCE;
      case EQUALS -> Room.FORMS;
      default -> null;
    };
  }

  /** Alt+1. */
  static String of(Room room) {
    return switch (room) {
      case OVERVIEW -> "Alt+1";
      case MATRIX -> "Alt+2";
      case GANTT -> "Alt+3";
      case DESK -> "Alt+4";
      case ENTRY -> "Ctrl+E";
      case QUANTITIES -> "Alt+0";
      case DEPARTMENTS -> "Alt+5";
      case BRIEFING -> "Alt+6";
      case REVIEW -> "Alt+7";
      case HISTORY -> "Alt+8";
      case BACKUP -> "Alt+9";
      case EVIDENCE -> "Alt+-";
      case FORMS -> "Alt+=";
    };
  }
}
