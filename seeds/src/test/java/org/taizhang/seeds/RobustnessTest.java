package org.taizhang.seeds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.taizhang.model.Ledger;
import org.taizhang.model.edit.Outcome;
import org.taizhang.seeds.source.Guarded;

/** Whatever is fed in: a value comes out, soon, and what is read can be imported. */
class RobustnessTest {
  static final String[] NAMES = IssuedPlans.NAMES;
  private static final int ROUNDS = Boolean.getBoolean("taizhang.long") ? 3000 : 60;
  private static final Duration SOON = Duration.ofSeconds(5);
  private static final String[] SPICE = {
    "（", "）", "\t", "\n", "\n\n", "1.", "一、", "（一）", "牵头单位：", "；", "、", "2025年", "%", "“", "》",
    "序号", "\u0000", "附件\n", "\uFFFD", "100"
  };

  @ParameterizedTest
  @FieldSource("NAMES")
  void damagedPlansNeverThrow(String name) {
    byte[] whole = IssuedPlans.bytes(name);
    String text = new String(whole, StandardCharsets.UTF_8);
    Random random = new Random(name.hashCode());
    for (int i = 0; i < ROUNDS; i++) {
      byte[] damaged =
          switch (i % 4) {
            case 0 -> Arrays.copyOf(whole, random.nextInt(whole.length));
            case 1 -> flipped(whole, random);
            case 2 -> spiced(text, random).getBytes(StandardCharsets.UTF_8);
            default -> shuffled(text, random).getBytes(StandardCharsets.UTF_8);
          };
      read(damaged);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "（",
        "）",
        "\t",
        "1.\n",
        " ",
        "9",
        "牵头单位：",
        "、",
        "“",
        "《",
        "（牵头单位：甲局）",
        "一、二",
        "\t1\n",
        "|",
        "每年一",
        "2025年",
        "甲，",
        "第一章 ",
        "序号\t项目名称\t主要内容\t责任单位\n1\t",
        "\u3000\n",
        "甲局 乙局 "
      })
  void endlessRepetitionsAreReadSoon(String piece) {
    read(piece.repeat(200_000 / piece.length()).getBytes(StandardCharsets.UTF_8));
    String head = "某局2024年工作要点\n一、党建\n1.学习。";
    read((head + piece.repeat(50_000 / piece.length())).getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void randomBytesNeverThrow() {
    Random random = new Random(7);
    for (int i = 0; i < ROUNDS * 5; i++) {
      byte[] noise = new byte[random.nextInt(3000)];
      random.nextBytes(noise);
      read(noise);
    }
  }

  @ParameterizedTest
  @FieldSource("NAMES")
  void warmReadingTakesLessThanATenthOfASecond(String name) {
    byte[] bytes = IssuedPlans.bytes(name);
    long[] times =
        IntStream.range(0, 40)
            .mapToLong(_ -> {
              long start = System.nanoTime();
              PlanReader.read(name, bytes);
              return System.nanoTime() - start;
            })
            .skip(20)
            .sorted()
            .toArray();
    assertThat(Duration.ofNanos(times[times.length / 2])).isLessThan(Duration.ofMillis(100));
  }

  private static void read(byte[] content) {
    ReadResult result = assertTimeoutPreemptively(SOON, () -> PlanReader.read("a.txt", content));
    if (result instanceof ReadResult.Unreadable(String reason)) {
      assertThat(reason).doesNotContain(Guarded.FAULT);
    }
    if (result instanceof ReadResult.Reading reading && !reading.draft().years().isEmpty()) {
      Outcome outcome =
          Ledger.empty().apply(DraftEdits.toEdit(reading.draft(), "p", UUID::randomUUID));
      assertThat(outcome).isInstanceOf(Outcome.Accepted.class);
    }
  }

  private static byte[] flipped(byte[] whole, Random random) {
    byte[] copy = whole.clone();
    for (int i = 0; i < 1 + random.nextInt(5); i++) {
      copy[random.nextInt(copy.length)] ^= (byte) (1 << random.nextInt(8));
    }
    return copy;
  }

  private static String spiced(String text, Random random) {
    StringBuilder out = new StringBuilder(text);
    for (int i = 0; i < 1 + random.nextInt(30); i++) {
      int at = random.nextInt(out.length());
      if (random.nextBoolean()) {
        out.insert(at, SPICE[random.nextInt(SPICE.length)]);
      } else {
        out.delete(at, Math.min(out.length(), at + random.nextInt(40)));
      }
    }
    return out.toString();
  }

  private static String shuffled(String text, Random random) {
    String[] lines = text.split("\n", -1);
    for (int i = 0; i < 1 + random.nextInt(20); i++) {
      int a = random.nextInt(lines.length);
      int b = random.nextInt(lines.length);
      String line = lines[a];
      lines[a] = lines[b];
      lines[b] = line;
    }
    return String.join("\n", lines);
  }
}
