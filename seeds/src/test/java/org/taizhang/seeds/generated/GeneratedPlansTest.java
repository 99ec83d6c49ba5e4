package org.taizhang.seeds.generated;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Plans made up at random, written in every wording and format, and read back. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class GeneratedPlansTest {
  private static final Path KEPT = Path.of("target", "generated-plans");
  private static final int SHOWN = 12;

  static Stream<MadeCase> kept() throws IOException {
    try (InputStream list = GeneratedPlansTest.class.getResourceAsStream("kept-cases.txt")) {
      return new String(list.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(MadeCase::parse);
    }
  }

  @Order(1)
  @ParameterizedTest
  @MethodSource("kept")
  void readsBackWhatOnceFailed(MadeCase made) {
    assertThat(differences(made, made.plan())).isEmpty();
  }

  /** A case that fails belongs into the list of those that once did. */
  @Order(2)
  @Test
  void readsBackWhatWasWritten() throws IOException {
    long cases = Long.getLong("taizhang.cases", Boolean.getBoolean("taizhang.long") ? 10_000 : 500);
    long first = Long.getLong("taizhang.first", 0);
    String only = System.getProperty("taizhang.only", "");
    Tally tally = new Tally();
    Queue<MadeCase> failed = new ConcurrentLinkedQueue<>();
    LongStream.range(first, first + cases)
        .parallel()
        .mapToObj(MadeCase::number)
        .filter(made -> Set.of(made.toString().split(" ")).containsAll(words(only)))
        .forEach(made -> {
          boolean differs = !differences(made, made.plan()).isEmpty();
          tally.count(made, differs);
          if (differs) {
            failed.add(made);
          }
        });
    Files.createDirectories(KEPT);
    Files.writeString(KEPT.resolve("summary.txt"), tally.toString());
    System.out.println(tally);
    assertThat(
            failed.stream()
                .sorted(Comparator.comparingLong(MadeCase::seed))
                .limit(SHOWN)
                .map(GeneratedPlansTest::smallest)
                .collect(Collectors.joining("\n")))
        .isEmpty();
  }

  private static List<String> words(String only) {
    return Stream.of(only.split(" ")).filter(word -> !word.isEmpty()).toList();
  }

  static List<String> differences(MadeCase made, MadePlan plan) {
    Written written = made.write(plan);
    return Differences.of(written.document(), made.format(), written.read());
  }

  /** The smallest plan that still fails; its document is kept. */
  private static String smallest(MadeCase made) {
    MadePlan plan = Shrinker.shrink(made.plan(), less -> !differences(made, less).isEmpty());
    Path file = KEPT.resolve(made.toString().replace(' ', '-'));
    try {
      Files.write(file, made.write(plan).bytes());
    } catch (IOException unwritten) {
      return made + ": " + unwritten;
    }
    return made + "\n  " + String.join("\n  ", differences(made, plan)) + "\n  " + file;
  }
}
