package org.taizhang.persistence.journal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.taizhang.model.Ledger;
import org.taizhang.model.edit.Envelope;
import org.taizhang.persistence.Damage;
import org.taizhang.persistence.disk.FileLayer;
import org.taizhang.persistence.journal.JournalIndex.Entry;
import org.taizhang.persistence.journal.JournalIndex.Gap;
import org.taizhang.persistence.journal.Snapshots.Found;

/**
 * Reads the ledger from the newest good snapshot and the journal behind it; when these do not lead
 * to the last saved edit, from older snapshots, and at last from the whole journal. Writes nothing.
 * Another program may go on writing meanwhile: the note of its reach is read and the snapshots are
 * listed before the journal is looked at, so that it reaches at least as far as they do.
 */
public final class TruthReader {
  private final JournalFile journal;
  private final JournalReach reach;
  private final Snapshots snapshots;
  private final EnvelopeCodec codec;
  private final Supplier<UUID> ids;

  public TruthReader(FileLayer layer, Path folder, EnvelopeCodec codec, Supplier<UUID> ids) {
    this.journal = new JournalFile(layer, folder);
    this.reach = new JournalReach(layer, folder);
    this.snapshots = new Snapshots(layer, folder);
    this.codec = codec;
    this.ids = ids;
  }

  /**
   * The ledger as far as it can be read.
   *
   * @throws NewerFormatException when the journal was written on by a later version of the program
   */
  public Reading read() throws IOException {
    return read(false);
  }

  /**
   * As {@link #read}, and of a ledger that a later version of the program wrote on, what stood
   * before that.
   */
  public Reading readKnown() throws IOException {
    return read(true);
  }

  private Reading read(boolean known) throws IOException {
    List<Damage> damages = new ArrayList<>();
    long once = known ? 0 : reach.sequence(journal.exists() ? journal.replica() : null);
    List<String> files = snapshots.files();
    JournalIndex index = new JournalIndex(null, List.of(), List.of(), 0);
    if (journal.exists()) {
      index = journal.index();
    } else {
      damages.add(new Damage.JournalMissing());
    }
    if (known) {
      index = index.upTo(Envelope.CURRENT_FORMAT);
    }
    if (index.newestFormat() > Envelope.CURRENT_FORMAT) {
      throw new NewerFormatException(index.newestFormat());
    }
    return new Attempt(files, index, damages, once).read();
  }

  /** One reading in progress: the candidates tried so far, and what was found bad on the way. */
  private final class Attempt {
    private final List<String> files;
    private final JournalIndex index;
    private final List<Damage> damages;
    private final List<String> badSnapshots = new ArrayList<>();
    private @Nullable UUID replica;
    private @Nullable Replay best;
    private long newestSnapshot;

    /** The ledger once reached this edit, by the note beside the journal. */
    private final long noted;

    /** The same, also by the name of a snapshot that cannot be read. */
    private long onceReached;

    Attempt(List<String> files, JournalIndex index, List<Damage> damages, long noted) {
      this.noted = noted;
      this.onceReached = noted;
      this.files = files;
      this.index = index;
      this.damages = damages;
      this.replica = index.replica();
    }

    Reading read() throws IOException {
      boolean complete = false;
      for (String file : files) {
        Optional<Snapshot> snapshot = good(file);
        if (snapshot.isPresent() && tryFrom(snapshot.get())) {
          complete = true;
          break;
        }
      }
      UUID owner = owner();
      if (!complete) {
        complete = tryFrom(Ledger.empty(), Position.origin(owner));
      }
      return reading(owner, complete);
    }

    private Reading reading(UUID owner, boolean complete) {
      Replay found = Objects.requireNonNull(best);
      long reached = found.position().sequence();
      if (journal.exists()) {
        damages.addAll(Inspection.damages(index, ChainHash.origin(owner)));
      }
      boolean behind = reached > index.lastSequence();
      if (behind && journal.exists()) {
        damages.add(new Damage.JournalBehind(index.lastSequence(), reached));
      }
      if (journal.exists() && noted > reached) {
        damages.add(new Damage.JournalCut(index.lastSequence(), noted));
      }
      Gap tail = index.tail();
      if (tail != null && behind) {
        damages.add(new Damage.BadRecords(index.lastSequence(), 0, tail.offset(), tail.length()));
      }
      if (!complete && found.stuckAt() != null) {
        damages.add(new Damage.UnusableRecord(found.stuckAt()));
      }
      badSnapshots.forEach(file -> damages.add(new Damage.BadSnapshot(file)));
      return new Reading(
          owner,
          found.ledger(),
          found.position(),
          complete,
          index.entries().size(),
          damages,
          badSnapshots,
          newestSnapshot,
          tail == null || behind ? null : new Reading.Tail(tail.offset(), tail.length()),
          tail == null || behind ? index.size() : tail.offset(),
          index.newestFormat());
    }

    /**
     * The snapshot in the file, unless it is damaged or tells of another history than the journal.
     */
    private Optional<Snapshot> good(String file) throws IOException {
      return switch (snapshots.read(file)) {
        case Found.Good(_, Snapshot snapshot) when fits(snapshot) -> {
          replica = snapshot.replica();
          newestSnapshot = Math.max(newestSnapshot, snapshot.position().sequence());
          yield Optional.of(snapshot);
        }
        case Found.Newer _, Found.Gone _ -> Optional.empty();
        case Found.Bad _ -> {
          onceReached = Math.max(onceReached, Snapshots.sequence(file));
          badSnapshots.add(file);
          yield Optional.empty();
        }
        case Found.Good _ -> {
          badSnapshots.add(file);
          yield Optional.empty();
        }
      };
    }

    private boolean fits(Snapshot snapshot) {
      if (replica != null && !replica.equals(snapshot.replica())) {
        return false;
      }
      Position position = snapshot.position();
      return index.entries().stream()
          .filter(entry -> entry.sequence() == position.sequence())
          .allMatch(entry -> entry.hash().equals(position.hash()));
    }

    private boolean tryFrom(Snapshot snapshot) throws IOException {
      return tryFrom(snapshot.ledger(), snapshot.position());
    }

    /**
     * Whether the ledger, taken as it is or brought on by the journal, has every edit that was
     * saved.
     */
    private boolean tryFrom(Ledger ledger, Position position) throws IOException {
      Replay replay = new Replay(codec, ledger, position, index.lastSequence());
      Entry next = behind(position);
      if (next != null) {
        replay.follow(journal, next.offset());
      }
      if (best == null || replay.position().sequence() > best.position().sequence()) {
        best = replay;
      }
      return replay.stuckAt() == null
          && replay.position().sequence() >= Math.max(index.lastSequence(), onceReached)
          && (journal.exists() || position.sequence() > 0)
          && (index.replica() != null || replay.position().sequence() > 0);
    }

    private @Nullable Entry behind(Position position) {
      for (Entry entry : index.entries()) {
        if (entry.follows(position.sequence(), position.hash())) {
          return entry;
        }
      }
      return null;
    }

    /**
     * Whose history it is: by the header, else by a snapshot, else by the first record that can be
     * read.
     */
    private UUID owner() throws IOException {
      if (replica == null && !index.entries().isEmpty()) {
        journal.records(index.entries().getFirst().offset(), this::takeOwner);
      }
      return replica == null ? ids.get() : replica;
    }

    private void takeOwner(JournalRecord record) {
      if (replica == null) {
        try {
          replica = codec.decode(record.body()).replica();
        } catch (FormatException e) {
          // Perhaps the next.
        }
      }
    }
  }
}
