package org.taizhang.app;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import javafx.animation.PauseTransition;
import javafx.scene.Scene;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.taizhang.app.command.Commands;
import org.taizhang.app.command.Home;
import org.taizhang.app.command.Pictured;
import org.taizhang.app.command.Screens;
import org.taizhang.app.session.Room;
import org.taizhang.persistence.LedgerFolder;
import org.taizhang.persistence.Opening;
import org.taizhang.seeds.demo.Demonstration;

/**
 * {@code Rehearsal FOLDER}: makes a ledger of the demonstration in FOLDER, unless one is there, and
 * starts the program on it in a window nobody sees, which goes through its rooms and closes. The
 * installer lets Java watch and prepares what it saw, so that the program starts faster.
 */
public final class Rehearsal implements Screens {
  /** Long enough for a room to be painted, with what it works out in the background. */
  private static final Duration STAY = Duration.seconds(1);

  private final Desktop desktop;
  private final Queue<Room> ahead = new ArrayDeque<>(List.of(Room.values()));

  private Rehearsal(Desktop desktop) {
    this.desktop = desktop;
  }

  public static void main(String[] arguments) {
    Main.quieten();
    System.setProperty("glass.platform", "Headless");
    System.setProperty("prism.order", "sw");
    var home = Main.home(Path.of(arguments[0]));
    if (!LedgerFolder.holdsLedger(home.defaultFolder())) {
      fill(home);
    }
    var rehearsal = new Rehearsal(new Desktop(home));
    System.exit(new Commands(Main.context(home, rehearsal)).run());
  }

  private static void fill(Home home) {
    var opening = LedgerFolder.open(home.defaultFolder(), home.author(), home.clock());
    if (opening instanceof Opening.Writable writable) {
      try (var store = writable.store()) {
        store.submit(Demonstration.edit(), null);
      }
    }
  }

  /** Asks as a start does, whatever the answer. */
  @Override
  public boolean available() {
    desktop.available();
    return true;
  }

  @Override
  public void window(@Nullable Path store, boolean readOnly) {
    desktop.window(store, readOnly, this::stay);
  }

  @Override
  public List<Path> tour(Pictured pictured, Path folder) {
    return desktop.tour(pictured, folder);
  }

  private void stay(Stage stage) {
    var pause = new PauseTransition(STAY);
    pause.setOnFinished(event -> move(stage));
    pause.play();
  }

  private void move(Stage stage) {
    Scene scene = stage.getScene();
    if (!(scene.getRoot().getUserData() instanceof Shell shell)) {
      stay(stage);
    } else if (ahead.isEmpty()) {
      stage.fireEvent(new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST));
    } else {
      shell.show(ahead.remove());
      stay(stage);
    }
  }
}
