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
    return isAvailable(System.getProperty("os.name", ""), System.getenv());
  }

  /** Linux shows windows through X11 or Wayland, which say where they are in the environment. */
  static boolean isAvailable(String system, Map<String, String> environment) {
    return !system.toLowerCase(Locale.ROOT).contains("linux")
        || environment.containsKey("DISPLAY")
        || environment.containsKey("WAYLAND_DISPLAY");
  }

  @Override
  public void window(@Nullable Path store) {
    var workers = Executors.newCachedThreadPool(Thread.ofPlatform().daemon().factory());
    var saver = Executors.newSingleThreadExecutor();
    var closed = new CompletableFuture<@Nullable Void>();
    Platform.startup(() -> {
      var stage = new Stage();
      stage.setOnHidden(event -> closed.complete(null));
      new Studio(surroundings(store, workers, saver)).open(stage);
    });
    closed.join();
    saver.close();
    Platform.exit();
  }

  private Surroundings surroundings(@Nullable Path store, Executor workers, Executor saver) {
    return new Surroundings(
        store == null ? home.defaultFolder() : store,
        settings(System.getenv(), home.defaultFolder()),
        home.clock(),
        UuidCreator::getTimeOrderedEpoch,
        new Surroundings.Threads(workers, saver, Background.window()));
  }

  /** By the XDG Base Directory Specification where there is one, else beside the user's ledger. */
  static Path settings(Map<String, String> environment, Path ledger) {
    String config = environment.get("XDG_CONFIG_HOME");
    Path user = ledger.resolveSibling("taizhang-settings");
    if (config != null && Path.of(config).isAbsolute()) {
      user = Path.of(config, "taizhang");
    }
    return user.resolve("window.properties");
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
