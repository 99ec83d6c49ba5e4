package org.taizhang.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.taizhang.persistence.disk.SimulatedDisk;

/**
 * Everything that writes, cut short after each of its disk operations, and with the n-th of them
 * failing, for every n until it passes: what was acknowledged is there, the folder opens, and who
 * called heard of it in one {@link StoreException}.
 */
class DiskSessionsTest {
  private static final Path LEDGERS = Path.of("src/test/resources/ledgers");
  private static final int CUTS = Boolean.getBoolean("taizhang.long") ? 12 : 2;
  private static final Map<String, DiskSession> SESSIONS =
      new TreeMap<>(
          Map.of(
              "edit", new EditSession(100, null),
              "snapshot", new EditSession(1, null),
              "keep", new KeepSession(),
              "backup", new BackupSession(),
              "dump", new DumpSession(),
              "salvage", new SalvageSession(),
              "migration 1", new EditSession(2, LEDGERS.resolve("format-1")),
              "migration 2", new EditSession(2, LEDGERS.resolve("format-2")),
              "migration 3", new EditSession(2, LEDGERS.resolve("format-3")),
              "migration 4", new EditSession(2, LEDGERS.resolve("format-4"))));

  @Test
  void standAPowerCutAfterEachOperation() throws IOException {
    for (Map.Entry<String, DiskSession> session : SESSIONS.entrySet()) {
      SimulatedDisk disk = new SimulatedDisk(DiskSession.ROOT);
      session.getValue().prepare(disk);
      int from = disk.operations();
      session.getValue().run(disk);
      int openings = 0;
      for (int length = from; length <= disk.operations(); length++) {
        for (int cut = 0; cut < CUTS; cut++) {
          Random random = new Random(31L * length + cut);
          SimulatedDisk left = disk.afterPowerCut(DiskSession.ROOT, length, random);
          session.getValue().verify(left, steps(disk, length), session.getKey() + " to " + length);
          openings++;
        }
      }
      System.out.printf(
          "FIGURE %s: %d operations, %d power cuts, nothing lost%n",
          session.getKey(), disk.operations() - from, openings);
    }
  }

  @Test
  void standTheFailureOfEachOperation() throws IOException {
    try (Quiet _ = new Quiet(Projector.class)) {
      for (Map.Entry<String, DiskSession> session : SESSIONS.entrySet()) {
        int once = failures(session.getKey(), session.getValue(), 1);
        int always = failures(session.getKey(), session.getValue(), Integer.MAX_VALUE);
        System.out.printf(
            "FIGURE %s: %d operations failed once, %d and all behind them, nothing lost%n",
            session.getKey(), once, always);
      }
    }
  }

  /** Says how many failures there were until it passed. */
  private static int failures(String name, DiskSession session, int times) throws IOException {
    int n = 0;
    while (true) {
      SimulatedDisk disk = new SimulatedDisk(DiskSession.ROOT);
      session.prepare(disk);
      String what =
          "%s, operation %d fails %s".formatted(name, n, times == 1 ? "once" : "for ever");
      disk.failAfter(n, times);
      boolean heard = false;
      try {
        session.run(disk);
      } catch (StoreException e) {
        heard = true;
      }
      if (!disk.hasFailed()) {
        assertThat(heard).as(what).isFalse();
        return n;
      }
      disk.failAfter(0, 0);
      int steps = steps(disk, disk.operations());
      for (int cut = 0; cut < CUTS; cut++) {
        session.verify(
            disk.afterPowerCut(DiskSession.ROOT, disk.operations(), new Random(cut)), steps, what);
      }
      session.verify(disk, steps, what + ", and is used on");
      n++;
    }
  }

  private static int steps(SimulatedDisk disk, int length) {
    return (int) disk.acknowledgedBy(length);
  }
}
