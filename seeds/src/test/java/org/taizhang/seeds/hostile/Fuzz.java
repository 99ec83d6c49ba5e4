package org.taizhang.seeds.hostile;

import com.sun.management.OperatingSystemMXBean;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.logging.LogManager;
import org.jspecify.annotations.Nullable;
import org.taizhang.seeds.DraftEdits;
import org.taizhang.seeds.ReadResult;

/**
 * Damaged files of one format, fed to the reader until the time is over, in a process of its own
 * with little memory. Whatever is fed in, a value must come out, soon, and what is read must be fit
 * for a ledger.
 */
final class Fuzz {
  /** Of the processor's time, for a busy machine may let any program wait. */
  private static final Duration SOON = Duration.ofSeconds(20);

  private static final int MOST_ESCAPES = 20;

  private static final OperatingSystemMXBean SYSTEM =
      ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

  /** What no file may do to the reader, though the clerk is told of it in one sentence. */
  private static final List<String> FAULTS = List.of("出了错", "内存不够", "套得太深");

  private final FuzzFormat format;
  private long read;
  private long refused;
  private long slowest;

  private Fuzz(FuzzFormat format) {
    this.format = format;
  }

  /**
   * Format, seconds of the processor's time, number of the first case; prints a line that begins
   * with the word escape for every escape, and the counts in the last line and once a minute.
   */
  public static void main(String[] args) {
    LogManager.getLogManager().reset();
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    Fuzz fuzz = new Fuzz(FuzzFormat.of(args[0]));
    long minute = Duration.ofMinutes(1).toNanos();
    long begun = SYSTEM.getProcessCpuTime();
    long time = Duration.ofSeconds(Long.parseLong(args[1])).toNanos();
    long shown = begun;
    int escapes = 0;
    for (byte[] sound : fuzz.format.sound()) {
      if (!(fuzz.format.read(sound) instanceof ReadResult.Reading)) {
        out.println("escape\tsound\t" + fuzz.format.read(sound));
      }
    }
    for (long number = Long.parseLong(args[2]);
        SYSTEM.getProcessCpuTime() - begun < time;
        number++) {
      String what = fuzz.escape(number);
      if (what != null) {
        out.println("escape\t" + number + "\t" + what);
        if (++escapes == MOST_ESCAPES) {
          break;
        }
      }
      if (System.nanoTime() - shown > minute) {
        shown = System.nanoTime();
        out.println(fuzz.counts());
      }
    }
    out.println(fuzz.counts());
  }

  /** What went wrong with the case; null for nothing. */
  private @Nullable String escape(long number) {
    byte[] file = format.file(number);
    long begun = SYSTEM.getProcessCpuTime();
    String what = outcome(file);
    long took = SYSTEM.getProcessCpuTime() - begun;
    slowest = Math.max(slowest, took);
    if (what == null && took > SOON.toNanos()) {
      return "took " + took / 1_000_000 + " ms";
    }
    return what;
  }

  private @Nullable String outcome(byte[] file) {
    try {
      return switch (format.read(file)) {
        case ReadResult.Unreadable(String reason) -> {
          refused++;
          if (FAULTS.stream().anyMatch(reason::contains)) {
            yield reason;
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

  private String counts() {
    return "%-9s %,9d cases, %,9d read, %,9d refused, slowest %,6d ms"
        .formatted(format.name(), read + refused, read, refused, slowest / 1_000_000);
  }
}
