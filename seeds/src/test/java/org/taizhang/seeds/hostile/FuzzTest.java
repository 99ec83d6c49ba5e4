package org.taizhang.seeds.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.taizhang.seeds.PlanReader;
import org.taizhang.seeds.ReadResult;

/**
 * Damaged files of every format: a quarter of a minute each, an hour in the long form, or as many
 * minutes as taizhang.fuzz.minutes says. The counts stand in target/fuzz.txt.
 */
class FuzzTest {
  private static final Map<String, List<byte[]>> SOUND = SoundFiles.all();
  private static final StringBuilder COUNTS = new StringBuilder();

  static Stream<String> formats() {
    return Stream.of("docx", "html", "rtf", "txt", "xls", "xlsx");
  }

  @ParameterizedTest
  @MethodSource("formats")
  void nothingEscapes(String format) {
    for (byte[] sound : SOUND.get(format)) {
      assertThat(PlanReader.read("a." + format, sound))
          .as("what is sound is read")
          .isInstanceOf(ReadResult.Reading.class);
    }
    Fuzz fuzz = new Fuzz(format, SOUND.get(format));
    List<Fuzz.Escape> escapes =
        fuzz.run(time(), Boolean.getBoolean("taizhang.long") ? System.nanoTime() : 1);
    COUNTS.append(fuzz.counts()).append('\n');
    assertThat(escapes).as(fuzz.counts()).isEmpty();
  }

  @AfterAll
  static void count() throws IOException {
    Files.createDirectories(Path.of("target"));
    Files.writeString(Path.of("target/fuzz.txt"), COUNTS);
  }

  private static Duration time() {
    Integer minutes = Integer.getInteger("taizhang.fuzz.minutes");
    if (minutes != null) {
      return Duration.ofMinutes(minutes);
    }
    return Boolean.getBoolean("taizhang.long") ? Duration.ofHours(1) : Duration.ofSeconds(15);
  }
}
