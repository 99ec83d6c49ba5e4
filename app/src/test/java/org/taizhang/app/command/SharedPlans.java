package org.taizhang.app.command;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The five real plans, which lie beside the project where it is built and not on a user's machine.
 */
final class SharedPlans {
  private static final Path FOLDER = Path.of("..", "..", "shared", "plans");

  private static final List<String> NAMES =
      List.of(
          "000_6ad44c298592eb51",
          "001_d18a6a7790fde8dd",
          "002_0c7c250d3a97971e",
          "003_78139113c26a0b59",
          "004_0555508591f202f4");

  private SharedPlans() {}

  /** Skips the test where the plans are not. */
  static void needed() {
    assumeTrue(Files.isDirectory(FOLDER), "skipped: the real plans are not beside the project");
  }

  /** The document of that number, 0 to 4. */
  static Path document(int number) {
    return FOLDER.resolve(NAMES.get(number) + ".txt");
  }

  static Path expected(String file) {
    return FOLDER.resolve("expected").resolve(file);
  }

  static Path expected(int number) {
    return expected(NAMES.get(number) + ".json");
  }
}
