package org.taizhang.app;

import com.github.f4b6a3.uuid.UuidCreator;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.taizhang.app.command.Home;
import org.taizhang.app.command.Screens;
import org.taizhang.app.kit.Background;
import org.taizhang.model.Ledger;

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
    var workers = Executors.newCachedThreadPool(Thread.ofPlatform().daemon().factory());
    var saver = Executors.newSingleThreadExecutor();
    var closed = new CompletableFuture<@Nullable Void>();
    Platform.startup(() -> {
      try {
        var stage = new Stage();
        stage.setOnHidden(event -> closed.complete(null));
        var studio = new Studio(surroundings(store, workers, saver));
        if (readOnly) {
          studio.view(stage);
        } else {
          studio.open(stage);
        }
      } catch (RuntimeException e) {
        closed.completeExceptionally(e);
      }
    });
    try {
      closed.join();
    } finally {
      // What was closed with the window is still being written.
      saver.close();
      Platform.exit();
    }
  }

  private Surroundings surroundings(@Nullable Path store, Executor workers, Executor saver) {
    return new Surroundings(
        store == null ? home.defaultFolder() : store,
        settings(System.getenv(), home.defaultFolder()),
        home.clock(),
        () -> UuidCreator.getTimeOrderedEpoch(home.clock().instant()),
        new Surroundings.Threads(workers, saver, Background.window()));
  }

  /**
   * By the XDG Base Directory Specification where there is a home, else beside the user's ledger.
   */
  static Path settings(Map<String, String> environment, Path ledger) {
    String file = "window.properties";
    String config = environment.get("XDG_CONFIG_HOME");
    if (config != null && Path.of(config).isAbsolute()) {
      return Path.of(config, "taizhang", file);
    }
    String user = environment.get("HOME");
    return user == null
        ? ledger.resolveSibling("Taizhang-" + file)
        : Path.of(user, ".config", "taizhang", file);
  }

  @Override
  public List<Path> tour(Ledger ledger, Path folder) {
    System.setProperty("glass.platform", "Headless");
    System.setProperty("prism.order", "sw");
    Platform.startup(() -> {});
    try {
      return new Gallery(folder, home.clock()).of(ledger);
    } finally {
      Platform.exit();
    }
  }
}
