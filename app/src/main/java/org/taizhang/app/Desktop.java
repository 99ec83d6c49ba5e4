package org.taizhang.app;

import com.github.f4b6a3.uuid.UuidCreator;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import org.jspecify.annotations.Nullable;
import org.taizhang.app.command.Home;
import org.taizhang.app.command.Pictured;
import org.taizhang.app.command.Screens;
import org.taizhang.app.kit.Background;

/** The screen of this machine, and pictures where it has none. */
final class Desktop implements Screens {
  private final Home home;

  Desktop(Home home) {
    this.home = home;
  }

  @Override
  public boolean available() {
    return !System.getProperty("os.name", "").toLowerCase(Locale.ROOT).contains("linux")
        || XServer.answers();
  }

  @Override
  public void window(@Nullable Path store, boolean readOnly) {
    window(store, readOnly, stage -> {});
  }

  /**
   * As the other, and tells of the window once it is shown.
   *
   * @param shown is called in the window's thread
   */
  void window(@Nullable Path store, boolean readOnly, Consumer<Stage> shown) {
    var workers = Executors.newCachedThreadPool(Thread.ofPlatform().daemon().factory());
    var saver = Executors.newSingleThreadExecutor();
    var closed = new CompletableFuture<@Nullable Void>();
    var surroundings = surroundings(store, workers, saver);
    var early = readOnly ? null : EarlyOpening.begin(surroundings);
    var opened = new AtomicReference<@Nullable Stage>();
    var end = new OrderlyEnd(() -> Background.window().execute(() -> close(opened.get())));
    Platform.startup(() -> {
      try {
        var stage = new Stage();
        opened.set(stage);
        stage.setOnHidden(event -> closed.complete(null));
        var studio = new Studio(surroundings);
        if (readOnly) {
          studio.view(stage);
        } else {
          studio.open(stage, early);
        }
        shown.accept(stage);
      } catch (RuntimeException e) {
        closed.completeExceptionally(e);
      }
    });
    try {
      closed.join();
    } finally {
      // What was closed with the window is still being written.
      saver.close();
      if (early != null) {
        early.release();
      }
      end.done();
      Platform.exit();
    }
  }

  /** As the user would; what stands in front of it goes with it. */
  private static void close(@Nullable Stage stage) {
    if (stage != null) {
      stage.fireEvent(new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST));
    }
  }

  private Surroundings surroundings(@Nullable Path store, Executor workers, Executor saver) {
    Path folder = store == null ? home.defaultFolder() : store;
    // Beside the ledger: nothing else of ours is left on a machine.
    return new Surroundings(
        folder,
        folder.resolve("window.properties"),
        home.clock(),
        () -> UuidCreator.getTimeOrderedEpoch(home.clock().instant()),
        new Surroundings.Threads(workers, saver, Background.window()));
  }

  @Override
  public List<Path> tour(Pictured pictured, Path folder) {
    System.setProperty("glass.platform", "Headless");
    System.setProperty("prism.order", "sw");
    Platform.startup(() -> {});
    try {
      return new Gallery(pictured, folder, home.clock()).make();
    } finally {
      Platform.exit();
    }
  }
}
