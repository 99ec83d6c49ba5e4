package org.taizhang.persistence;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.taizhang.persistence.journal.Reading;

/** What was noticed, and where needed set right, while a ledger folder was opened. */
public sealed interface Notice {

  /**
   * The program before us ended without closing the folder; everything it acknowledged is there.
   */
  record EndedBadly(Holder before) implements Notice {}

  /** Others could read the folder; now its owner alone can. */
  record MadePrivate() implements Notice {}

  /**
   * The journal ended in a record that was never finished, as a crash or power cut leaves it. It
   * was kept aside and cut off.
   *
   * @param after the last edit that stands
   * @param bytes how many bytes were cut
   */
  record TailCut(long after, long bytes, Path keptAs) implements Notice {}

  record SnapshotSetAside(String file, Path keptAs) implements Notice {}

  /**
   * The ledger is complete, thanks to a snapshot or because only history is touched; the damage
   * stays in the files.
   */
  record HistoryDamaged(Damage damage) implements Notice {}

  /** The ledger is not complete: see {@link Opening.Damaged}. */
  record LedgerDamaged(Damage damage) implements Notice {}

  /** The damaged journal was kept aside and the ledger goes on from edit {@code sequence}. */
  record Recovered(long sequence, Path keptAs) implements Notice {}

  /** The copy that was due could not be made; the ledger itself is well. */
  record CopyFailed(StoreException cause) implements Notice {}

  /**
   * A later version of the program wrote on in the ledger: this is how it stood before that.
   *
   * @param format that it writes
   * @param sequence the last edit that can be understood
   * @param until when that was made; null when nothing says so
   */
  record NewerFormat(int format, long sequence, @Nullable Instant until) implements Notice {}

  /** A file of the ledger, called {@code fileName}, was in no copy within reach. */
  record FileNotFound(String fileName) implements Notice {}

  /** A purge that was cut short once it counted is done by now. */
  record PurgeFinished() implements Notice {}

  /**
   * The ledger that stood there had content purged, this late at last, and the backup that took its
   * place was made without: the content may be back.
   */
  record PurgeLost(Instant purged) implements Notice {}

  /** What a reading has to say about the ledger and its history; a spare snapshot is no matter. */
  static List<Notice> of(Reading reading) {
    List<Notice> notices = new ArrayList<>();
    for (Damage damage : reading.damages()) {
      if (!reading.complete()) {
        notices.add(new LedgerDamaged(damage));
      } else if (!(damage instanceof Damage.BadSnapshot)) {
        notices.add(new HistoryDamaged(damage));
      }
    }
    return List.copyOf(notices);
  }
}
