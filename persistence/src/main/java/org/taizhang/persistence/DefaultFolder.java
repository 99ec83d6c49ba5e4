package org.taizhang.persistence;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where a user's own ledger lives when no other folder is named. */
public final class DefaultFolder {
  private DefaultFolder() {}

  /** The place for the user and system of this process. */
  public static Path ofThisUser() {
    return of(
        System.getProperty("os.name", ""), System.getenv(), System.getProperty("user.home", "."));
  }

  /**
   * Windows: {@code %APPDATA%\Taizhang}. macOS: {@code ~/Library/Application Support/Taizhang}.
   * Elsewhere, by the XDG Base Directory Specification, {@code taizhang} in {@code $XDG_DATA_HOME},
   * which counts only when it is absolute, or in {@code ~/.local/share}.
   */
  static Path of(String system, Map<String, String> environment, String home) {
    String name = system.toLowerCase(Locale.ROOT);
    if (name.startsWith("windows")) {
      String roaming = environment.get("APPDATA");
      return (blank(roaming) ? Path.of(home, "AppData", "Roaming") : Path.of(roaming))
          .resolve("Taizhang");
    }
    if (name.startsWith("mac")) {
      return Path.of(home, "Library", "Application Support", "Taizhang");
    }
    String data = environment.get("XDG_DATA_HOME");
    return (blank(data) || !Path.of(data).isAbsolute()
            ? Path.of(home, ".local", "share")
            : Path.of(data))
        .resolve("taizhang");
  }

  private static boolean blank(@Nullable String text) {
    return text == null || text.isBlank();
  }
}
