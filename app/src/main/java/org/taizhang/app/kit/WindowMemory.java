package org.taizhang.app.kit;

import java.util.HashMap;
import java.util.Map;
import java.util.function.BooleanSupplier;
import javafx.stage.Screen;
import javafx.stage.Stage;

/** Remembers size, look and open room of the window between starts. */
public final class WindowMemory {
  private static final String THEME = "theme";
  private static final double WIDTH = 1280;
  private static final double HEIGHT = 800;
  private static final double LEAST_WIDTH = 840;
  private static final double LEAST_HEIGHT = 480;

  private final Memory memory;
  private final Look look;

  public WindowMemory(Memory memory, Look look) {
    this.memory = memory;
    this.look = look;
  }

  /** Gives the window the size it had, as far as the screen allows. */
  public void restore(Stage stage) {
    var screen = Screen.getPrimary().getVisualBounds();
    stage.setMinWidth(Math.min(LEAST_WIDTH, screen.getWidth()));
    stage.setMinHeight(Math.min(LEAST_HEIGHT, screen.getHeight()));
    stage.setWidth(Math.min(memory.number("width", WIDTH), screen.getWidth()));
    stage.setHeight(Math.min(memory.number("height", HEIGHT), screen.getHeight()));
    boolean small = screen.getWidth() < WIDTH + 1 || screen.getHeight() < HEIGHT + 1;
    stage.setMaximized(Boolean.parseBoolean(memory.value("maximized", "" + small)));
    if (memory.value(THEME, "").equals(Look.Theme.DARK.name())) {
      look.themeProperty().set(Look.Theme.DARK);
    }
  }

  /**
   * Writes the look down whenever it changes: a window that the system ends says no good-bye.
   *
   * @param may whether anything may be written now
   */
  public void keepLook(BooleanSupplier may) {
    look.themeProperty()
        .subscribe((before, now) -> {
          if (may.getAsBoolean()) {
            memory.keep(Map.of(THEME, now.name()));
          }
        });
  }

  /** The name of the room that was open last; empty when nothing is remembered. */
  public String room() {
    return memory.value("room", "");
  }

  /** Writes it down. */
  public void keep(Stage stage, String room) {
    var kept = new HashMap<String, String>();
    kept.put("maximized", Boolean.toString(stage.isMaximized()));
    kept.put(THEME, look.theme().name());
    kept.put("room", room);
    if (!stage.isMaximized()) {
      kept.put("width", Double.toString(stage.getWidth()));
      kept.put("height", Double.toString(stage.getHeight()));
    }
    memory.keep(kept);
  }
}
