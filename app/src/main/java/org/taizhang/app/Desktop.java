package org.taizhang.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.application.Platform;
import org.jspecify.annotations.Nullable;
import org.taizhang.app.command.Home;
import org.taizhang.app.command.Screens;
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
    throw new UnsupportedOperationException();
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
