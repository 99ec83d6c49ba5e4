package org.taizhang.app;

import java.io.IOException;
import java.io.ObjectInputFilter;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.logging.LogManager;
import org.taizhang.app.command.Commands;
import org.taizhang.app.command.Context;
import org.taizhang.app.command.Home;
import org.taizhang.app.command.Screens;
import org.taizhang.app.kit.Messages;
import org.taizhang.persistence.Author;
import org.taizhang.persistence.DefaultFolder;

/** Where the program starts. */
public final class Main {
  private Main() {}

  /** Runs the call and returns its exit code to the shell. */
  public static void main(String[] arguments) {
    deserialiseNothing();
    quieten();
    var home = home(DefaultFolder.ofThisUser());
    System.exit(new Commands(context(home, new Desktop(home))).run(arguments));
  }

  static Home home(Path folder) {
    return new Home(folder, Author.systemUser(), InstantSource.system());
  }

  static Context context(Home home, Screens screens) {
    return new Context(
        System.in,
        new PrintWriter(System.out, true, StandardCharsets.UTF_8),
        new PrintWriter(System.err, true, StandardCharsets.UTF_8),
        home,
        Messages.chinese(),
        screens);
  }

  /**
   * Nothing here is kept as Java objects; a library that reads some all the same, as from what is
   * dropped on the window, gets none.
   */
  static void deserialiseNothing() {
    ObjectInputFilter.Config.setSerialFilter(asked -> ObjectInputFilter.Status.REJECTED);
  }

  /**
   * Libraries report what only their makers want to read; the program speaks to its user itself.
   */
  static void quieten() {
    try (var levels = Main.class.getResourceAsStream("logging.properties")) {
      LogManager.getLogManager().readConfiguration(levels);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
