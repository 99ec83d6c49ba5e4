package org.taizhang.app.kit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import javafx.stage.Screen;
import javafx.stage.Stage;

/** Remembers size, look and open room of the window between starts, in a folder that is there. */
public final class WindowMemory {
  private static final double WIDTH = 1280;
  private static final double HEIGHT = 800;
  private static final double LEAST_WIDTH = 840;
  private static final double LEAST_HEIGHT = 480;

  private final Path file;
  private final Look look;

  public WindowMemory(Path file, Look look) {
    this.file = file;
    this.look = look;
  }

  /** Gives the window the size it had, as far as the screen allows. */
  public void restore(Stage stage) {
    var kept = read();
    var screen = Screen.getPrimary().getVisualBounds();
    stage.setMinWidth(Math.min(LEAST_WIDTH, screen.getWidth()));
    stage.setMinHeight(Math.min(LEAST_HEIGHT, screen.getHeight()));
    stage.setWidth(Math.min(number(kept, "width", WIDTH), screen.getWidth()));
    stage.setHeight(Math.min(number(kept, "height", HEIGHT), screen.getHeight()));
    boolean small = screen.getWidth() < WIDTH + 1 || screen.getHeight() < HEIGHT + 1;
    stage.setMaximized(Boolean.parseBoolean(kept.getProperty("maximized", "" + small)));
    if (kept.getProperty("theme", "").equals(Look.Theme.DARK.name())) {
      look.themeProperty().set(Look.Theme.DARK);
    }
  }

  /** The name of the room that was open last; empty when nothing is remembered. */
  public String room() {
    return read().getProperty("room", "");
  }

  /** Writes it down; a disk that does not take it costs nothing but the memory. */
  public void keep(Stage stage, String room) {
    var kept = read();
    kept.setProperty("maximized", Boolean.toString(stage.isMaximized()));
    kept.setProperty("theme", look.theme().name());
    kept.setProperty("room", room);
    if (!stage.isMaximized()) {
      kept.setProperty("width", Double.toString(stage.getWidth()));
      kept.setProperty("height", Double.toString(stage.getHeight()));
    }
    try (var out = Files.newBufferedWriter(file)) {
      kept.store(out, null);
    } catch (IOException e) {
      return;
    }
  }

  private Properties read() {
    var kept = new Properties();
    try (var in = Files.newBufferedReader(file)) {
      kept.load(in);
    } catch (IOException | IllegalArgumentException e) {
      return new Properties();
    }
    return kept;
  }

  private static double number(Properties kept, String key, double otherwise) {
    try {
      return Double.parseDouble(kept.getProperty(key, "" + otherwise));
    } catch (NumberFormatException e) {
      return otherwise;
    }
  }
}
