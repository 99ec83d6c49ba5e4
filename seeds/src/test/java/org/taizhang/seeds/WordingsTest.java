package org.taizhang.seeds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.taizhang.model.Schedule;

/**
 * Whole small documents in many wordings, all invented: the document above the line of equals
 * signs, what must be understood of it below.
 */
class WordingsTest {
  private static final Path FOLDER = Path.of("src", "test", "resources", "wordings");
  private static final String LINE = "====\n";

  static Stream<String> names() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("names")
  void isUnderstood(String name) {
    String[] parts = text(name).split(LINE);
    ReadResult result = PlanReader.read(name, parts[0].getBytes(StandardCharsets.UTF_8));
    switch (result) {
      case ReadResult.Reading reading -> assertThat(said(reading.draft())).isEqualTo(parts[1]);
      case ReadResult.Unreadable(String sentence) -> fail(sentence);
    }
  }

  private static String text(String name) {
    try {
      return Files.readString(FOLDER.resolve(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String said(Draft draft) {
    List<String> lines = HeadLines.of(draft);
    draft.items().forEach(item -> lines.add(said(item)));
    return String.join("\n", lines) + "\n";
  }

  private static String said(DraftItem item) {
    List<String> parts = new ArrayList<>();
    parts.add(item.group() == null ? "—" : item.group());
    parts.add(item.name());
    HeadLines.add(parts, "牵：", units(item.lead()));
    HeadLines.add(parts, "责：", units(item.responsible()));
    HeadLines.add(parts, "配：", units(item.supporting()));
    Schedule schedule = item.schedule();
    String words = schedule == null ? "" : "（" + schedule.words() + "）";
    String again =
        schedule == null || schedule.recurrence() == null ? "" : schedule.recurrence().name();
    String due = item.due() == null ? "" : item.due().toString();
    String time = due + again + words;
    HeadLines.add(parts, "时：", time.isEmpty() ? null : time);
    return String.join("｜", parts);
  }

  private static @Nullable String units(List<String> units) {
    return units.isEmpty() ? null : String.join("、", units);
  }
}
