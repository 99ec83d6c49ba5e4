package org.taizhang.seeds.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Within 256 MB: one clear sentence each, soon, and nothing written beside. */
class HostileFilesTest {
  private static final int SOON = 60_000;

  @Test
  @Timeout(value = 10, unit = TimeUnit.MINUTES)
  void everyHostileFileEndsInOneSentence(@TempDir Path folder) throws Exception {
    Path scratch = Files.createDirectory(folder.resolve("scratch"));
    List<String> lines = read(folder, scratch);
    assertThat(lines.stream().map(line -> line.split("\t")[0]))
        .containsExactlyElementsOf(HostileFiles.all().keySet());
    for (String line : lines) {
      String[] parts = line.split("\t");
      assertThat(Integer.parseInt(parts[1])).as(line).isLessThan(SOON);
      assertThat(parts[0].startsWith("odd-") && parts[2].equals("refused")).as(line).isFalse();
      if (parts[2].equals("refused")) {
        assertThat(parts[3]).as(line).startsWith("“" + parts[0] + "”").endsWith("。");
        assertThat(parts[3].indexOf('。')).as(line).isEqualTo(parts[3].length() - 1);
      } else {
        assertThat(parts[3]).as(line).endsWith("root named: false");
      }
    }
    try (var written = Files.list(scratch)) {
      assertThat(written).isEmpty();
    }
  }

  private static List<String> read(Path folder, Path scratch)
      throws IOException, InterruptedException {
    Path out = folder.resolve("out.txt");
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-XX:+UseSerialGC",
                "-Djava.io.tmpdir=" + scratch,
                "-cp",
                System.getProperty("java.class.path"),
                HostileReading.class.getName())
            .redirectErrorStream(true)
            .redirectOutput(out.toFile())
            .start();
    assertThat(process.waitFor()).as(Files.readString(out)).isZero();
    return Arrays.stream(Files.readString(out, StandardCharsets.UTF_8).split("\n"))
        .filter(line -> line.contains("\t"))
        .toList();
  }
}
