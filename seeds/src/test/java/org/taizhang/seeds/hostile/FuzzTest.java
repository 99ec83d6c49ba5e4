package org.taizhang.seeds.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Damaged files of every format, or of those that taizhang.fuzz.formats names with commas between,
 * within 256 MB: ten seconds of the processor's time each, an hour in the long form, or as many
 * minutes as taizhang.fuzz.minutes says. Nothing may escape and nothing be written. The counts
 * stand in target/fuzz.txt.
 */
class FuzzTest {
  private static final StringBuilder COUNTS = new StringBuilder();

  static Stream<String> formats() {
    String chosen = System.getProperty("taizhang.fuzz.formats");
    return chosen == null ? FuzzFormat.NAMES.stream() : Arrays.stream(chosen.split(","));
  }

  @ParameterizedTest
  @MethodSource("formats")
  void nothingEscapes(String format, @TempDir Path folder) throws Exception {
    Path scratch = Files.createDirectory(folder.resolve("scratch"));
    List<String> lines = run(format, folder, scratch);
    String counts = lines.isEmpty() ? "" : lines.getLast();
    COUNTS.append(counts).append('\n');
    assertThat(lines).noneMatch(line -> line.startsWith("escape"));
    assertThat(counts).startsWith(format).contains(" cases, ");
    try (var written = Files.list(scratch)) {
      assertThat(written).isEmpty();
    }
  }

  @AfterAll
  static void count() throws IOException {
    Files.createDirectories(Path.of("target"));
    Files.writeString(Path.of("target/fuzz.txt"), COUNTS);
  }

  private static List<String> run(String format, Path folder, Path scratch)
      throws IOException, InterruptedException {
    Path out = folder.resolve("out.txt");
    long first = Boolean.getBoolean("taizhang.long") ? System.nanoTime() : 1;
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-XX:+UseSerialGC",
                "-Djava.io.tmpdir=" + scratch,
                "-cp",
                System.getProperty("java.class.path"),
                Fuzz.class.getName(),
                format,
                Long.toString(time().toSeconds()),
                Long.toString(first))
            .redirectOutput(out.toFile())
            .redirectError(folder.resolve("err.txt").toFile())
            .start();
    int ended = process.waitFor();
    String said = Files.readString(out, StandardCharsets.UTF_8);
    assertThat(ended).as(said + Files.readString(folder.resolve("err.txt"))).isZero();
    return said.lines().toList();
  }

  private static Duration time() {
    Integer minutes = Integer.getInteger("taizhang.fuzz.minutes");
    if (minutes != null) {
      return Duration.ofMinutes(minutes);
    }
    return Boolean.getBoolean("taizhang.long") ? Duration.ofHours(1) : Duration.ofSeconds(10);
  }
}
