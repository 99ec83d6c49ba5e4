package org.taizhang.seeds.hostile;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.taizhang.seeds.DraftEdits;
import org.taizhang.seeds.PlanReader;
import org.taizhang.seeds.ReadResult;

/**
 * Damaged files of one format, fed to the reader until the time is over. Whatever is fed in, a
 * value must come out, soon, and what is read must be fit for a ledger.
 */
final class Fuzz {
  static final Duration SOON = Duration.ofSeconds(20);

  private final String format;
  private final List<byte[]> sound;
  private long read;
  private long refused;
  private long slowest;

  Fuzz(String format, List<byte[]> sound) {
    this.format = format;
    this.sound = sound;
  }

  /** What was fed in where it should not be; the number makes it again. */
  record Escape(long number, String what) {}

  List<Escape> run(Duration time, long first) {
    List<Escape> escapes = new ArrayList<>();
    long end = System.nanoTime() + time.toNanos();
    for (long number = first; System.nanoTime() < end && escapes.size() < 20; number++) {
      long begun = System.nanoTime();
      String what = fed(number);
      long took = System.nanoTime() - begun;
      slowest = Math.max(slowest, took);
      if (what == null && took > SOON.toNanos()) {
        what = "took " + took / 1_000_000 + " ms";
      }
      if (what != null) {
        escapes.add(new Escape(number, what));
      }
    }
    return escapes;
  }

  byte[] file(long number) {
    Random random = new Random(number);
    return new Mutator(random).damaged(sound.get(random.nextInt(sound.size())));
  }

  private @org.jspecify.annotations.Nullable String fed(long number) {
    byte[] file = file(number);
    try {
      return switch (PlanReader.read("a." + format, file)) {
        case ReadResult.Unreadable(String reason) -> {
          refused++;
          if (reason.contains("出了错")) {
            yield "a fault of the program";
          }
          boolean sentence =
              reason.endsWith("。")
                  && reason.indexOf('。') == reason.length() - 1
                  && !reason.contains("\n");
          yield sentence ? null : "no sentence: " + reason;
        }
        case ReadResult.Reading reading -> {
          read++;
          if (!reading.draft().years().isEmpty()) {
            DraftEdits.toEdit(reading.draft(), "甲", UUID::randomUUID);
          }
          yield null;
        }
      };
    } catch (RuntimeException | Error escaped) {
      return escaped.toString();
    }
  }

  /** Format, cases, read, refused, slowest in milliseconds. */
  String counts() {
    return "%-5s %,9d cases, %,9d read, %,9d refused, slowest %,6d ms"
        .formatted(format, read + refused, read, refused, slowest / 1_000_000);
  }
}
