package org.taizhang.seeds;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;

/**
 * The issued plans and what was read in them by hand; tests that need them are skipped where they
 * are absent.
 */
final class IssuedPlans {
  static final String[] NAMES = {
    "000_6ad44c298592eb51",
    "001_d18a6a7790fde8dd",
    "002_0c7c250d3a97971e",
    "003_78139113c26a0b59",
    "004_0555508591f202f4"
  };

  private IssuedPlans() {}

  static Path folder() {
    Path folder = Path.of("..", "..", "shared", "plans");
    Assumptions.assumeTrue(
        Files.isDirectory(folder), "the issued plans are not beside the project");
    return folder;
  }

  static byte[] bytes(String name) {
    try {
      return Files.readAllBytes(folder().resolve(name + ".txt"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Map<String, @Nullable Object> expected(String name) {
    try {
      return Json.object(Files.readString(folder().resolve("expected").resolve(name + ".json")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static ReadResult.Reading reading(String name) {
    ReadResult result = PlanReader.read(name + ".txt", bytes(name));
    assertThat(result).isInstanceOf(ReadResult.Reading.class);
    return (ReadResult.Reading) result;
  }
}
