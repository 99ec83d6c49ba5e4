package org.taizhang.app.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The old file or the new one, and nothing beside it. */
class WholeFileTest {
  @TempDir private Path disk;

  @Test
  void replacesAFileAndLeavesNothingBesideIt() throws IOException {
    Path file = Files.writeString(disk.resolve("简报.pdf"), "旧");
    WholeFile.write(file, out -> say(out, "新"));
    assertThat(file).hasContent("新");
    assertThat(disk).isDirectoryNotContaining(path -> !path.equals(file));
  }

  @Test
  void leavesTheOldFileWhenTheNewOneFails() throws IOException {
    Path file = Files.writeString(disk.resolve("简报.pdf"), "旧");
    assertThatThrownBy(() ->
            WholeFile.write(
                file,
                out -> {
                  say(out, "半");
                  throw new UncheckedIOException(new IOException("full"));
                }))
        .isInstanceOf(UncheckedIOException.class);
    assertThat(file).hasContent("旧");
    assertThat(disk).isDirectoryNotContaining(path -> !path.equals(file));
  }

  @Test
  void takesAwayWhatACrashLeft() throws IOException {
    Path file = Files.writeString(disk.resolve("简报.pdf"), "旧");
    Path[] draft = new Path[1];
    WholeFile.write(
        file,
        out -> {
          say(out, "半");
          draft[0] = beside(file);
        });
    Files.writeString(draft[0], "一半");
    WholeFile.write(file, out -> say(out, "新"));
    assertThat(file).hasContent("新");
    assertThat(draft[0]).doesNotExist();
  }

  private static Path beside(Path file) {
    try (var all = Files.list(file.getParent())) {
      return all.filter(path -> !path.equals(file)).findFirst().orElseThrow();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void say(OutputStream out, String words) {
    try {
      out.write(words.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
