package org.taizhang.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.taizhang.model.Ledger;
import org.taizhang.model.edit.Edit;
import org.taizhang.model.edit.Envelope;
import org.taizhang.model.edit.Outcome;

/**
 * A program that saves one edit after the other, killed at random moments: every edit it said was
 * saved is there.
 */
class KillTest {
  private static final int KILLS = Boolean.getBoolean("taizhang.long") ? 100 : 10;

  @TempDir private Path disk;

  @Test
  void losesNothingAcknowledged() throws IOException, InterruptedException {
    TestFolder folder = new TestFolder(disk.resolve("台账"));
    Random random = new Random(2026);
    long acknowledged = 0;
    List<Edit> known = new ArrayList<>();
    Map<Long, Integer> hashes = new HashMap<>();
    for (int kill = 0; kill < KILLS; kill++) {
      ChildProcess child =
          ChildProcess.start(Clerk.class, folder.path().toString(), Integer.toString(kill));
      List<String> lines = new ArrayList<>(List.of(child.firstLine()));
      // Now and then late enough for the query database to be at work too.
      Thread.sleep(random.nextInt(kill % 5 == 0 ? 1500 : 200));
      lines.addAll(child.kill());
      for (String line : complete(lines)) {
        String[] parts = line.split(" ", -1);
        acknowledged = Long.parseLong(parts[0]);
        hashes.put(acknowledged, Integer.parseInt(parts[1]));
      }
      try (LedgerStore store = folder.openStore()) {
        List<Edit> saved = store.history().stream().map(Envelope::edit).toList();
        assertThat((long) saved.size()).isGreaterThanOrEqualTo(acknowledged);
        assertThat(saved.subList(0, known.size())).isEqualTo(known);
        assertThat(store.ledger()).isEqualTo(replay(saved, hashes));
        known = saved;
      }
    }
    assertThat(acknowledged).isGreaterThan(KILLS);
    System.out.println("kills: " + KILLS + ", edits acknowledged: " + acknowledged);
  }

  /** Without a last line that the kill cut short. */
  private static List<String> complete(List<String> lines) {
    return lines.stream().filter(line -> line.endsWith(" .")).toList();
  }

  /** The ledger the edits make; on the way, every state whose hash was printed has that hash. */
  private static Ledger replay(List<Edit> edits, Map<Long, Integer> hashes) {
    Ledger ledger = Ledger.empty();
    for (int i = 0; i < edits.size(); i++) {
      ledger = ((Outcome.Accepted) ledger.apply(edits.get(i))).ledger();
      Integer hash = hashes.get(i + 1L);
      if (hash != null) {
        assertThat(StableHash.of(ledger)).as("edit %d", i + 1).isEqualTo(hash);
      }
    }
    return ledger;
  }

  /**
   * Saves edits without end and prints the number of each and the hash of the ledger once it is
   * saved.
   */
  static final class Clerk {
    public static void main(String[] arguments) {
      TestFolder folder = new TestFolder(Path.of(arguments[0]));
      RandomEdits edits = new RandomEdits(Long.parseLong(arguments[1]));
      try (LedgerStore store = folder.openStore()) {
        long sequence = store.history().size();
        while (true) {
          Submission saved = store.submit(edits.next(store.ledger()), null);
          if (saved instanceof Submission.Saved(Envelope envelope, Ledger ledger)) {
            sequence = envelope.sequence();
            System.out.println(sequence + " " + StableHash.of(ledger) + " .");
          }
        }
      }
    }
  }
}
