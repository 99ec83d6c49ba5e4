package org.taizhang.app.trail;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiPredicate;
import java.util.function.IntConsumer;
import org.taizhang.app.session.Words;
import org.taizhang.model.edit.Edit;
import org.taizhang.model.edit.Envelope;
import org.taizhang.model.trail.Deed;
import org.taizhang.model.trail.Things;
import org.taizhang.model.trail.Touched;
import org.taizhang.model.trail.TrailKind;
import org.taizhang.persistence.EditLog;

/**
 * The history of a ledger: a row for every edit, and on demand all that an edit did. Reading
 * touches the disk and belongs off the window's thread; a reading stops when its thread is
 * interrupted, and the next one goes on from there.
 */
public final class Trail {
  /** Progress is told every so many edits. */
  private static final int STEP = 500;

  private final EditLog log;
  private final Things things;
  private final TrailWords words;
  private final Map<UUID, Integer> indices = new HashMap<>();
  private final Map<String, String> shared = new HashMap<>();
  private volatile List<TrailRow> rows = List.of();
  private final AtomicInteger unreadable = new AtomicInteger();
  private long reached = EditLog.START;

  public Trail(EditLog log, Words words) {
    this.log = log;
    this.things = new Things(log.beginning());
    this.words = new TrailWords(words, things);
  }

  /** What was read so far, oldest first. */
  public List<TrailRow> rows() {
    return rows;
  }

  /** The things that the rows are about. */
  public Things things() {
    return things;
  }

  public TrailWords words() {
    return words;
  }

  /** How many places there were so far where an edit stood that cannot be read. */
  public int unreadable() {
    return unreadable.get();
  }

  /**
   * Reads what was saved since the last reading.
   *
   * @param progress is told how many rows there are, now and then
   * @throws org.taizhang.persistence.StoreException when the history cannot be read
   */
  public synchronized void readOn(IntConsumer progress) {
    List<TrailRow> all = new ArrayList<>(rows);
    reached = log.read(reached, new Reading(all, progress));
    if (all.size() > rows.size()) {
      rows = List.copyOf(all);
    }
  }

  private final class Reading implements EditLog.Reader {
    private final List<TrailRow> all;
    private final IntConsumer progress;

    Reading(List<TrailRow> all, IntConsumer progress) {
      this.all = all;
      this.progress = progress;
    }

    @Override
    public boolean take(long place, Envelope envelope) {
      all.add(row(place, envelope));
      indices.put(envelope.editId(), all.size() - 1);
      if (all.size() % STEP == 0) {
        progress.accept(all.size());
      }
      return !Thread.currentThread().isInterrupted();
    }

    @Override
    public void unreadable(long place) {
      unreadable.incrementAndGet();
    }

    private TrailRow row(long place, Envelope envelope) {
      var edit = envelope.edit();
      things.follow(place, edit);
      var deeds = Deed.of(edit, place, things);
      int back = takenBack(envelope);
      var kind = envelope.reverses() == null ? TrailKind.of(edit) : reversing(back);
      return new TrailRow(
          all.size(),
          place,
          envelope.sequence(),
          envelope.at(),
          shared(envelope.author()),
          kind,
          shared(words.what(edit, kind)),
          edit instanceof Edit.Purge ? "" : words.gist(deeds, place),
          Touched.by(deeds),
          back);
    }

    private int takenBack(Envelope envelope) {
      var reverses = envelope.reverses();
      return reverses == null ? TrailRow.NONE : indices.getOrDefault(reverses, TrailRow.NONE);
    }

    private TrailKind reversing(int back) {
      return back != TrailRow.NONE && all.get(back).kind() == TrailKind.UNDONE
          ? TrailKind.REDONE
          : TrailKind.UNDONE;
    }
  }

  private String shared(String words) {
    return shared.computeIfAbsent(words, same -> same);
  }

  /**
   * The rows that pass a filter, oldest first; reads the history when the filter asks for a text.
   *
   * @throws org.taizhang.persistence.StoreException when the history cannot be read
   */
  public List<TrailRow> find(TrailFilter filter, ZoneId zone) {
    var found = rows.stream().filter(row -> filter.accepts(row, zone)).toList();
    if (!filter.asksForText()) {
      return found;
    }
    List<TrailRow> speaking = new ArrayList<>();
    each(
        found,
        (row, parts) -> {
          if (filter.speaks(row, parts, words)) {
            speaking.add(row);
          }
          return true;
        });
    return speaking;
  }

  /**
   * Every single change of a row; none when it can no longer be read.
   *
   * @throws org.taizhang.persistence.StoreException when the history cannot be read
   */
  public List<TrailPart> parts(TrailRow row) {
    var envelope = log.at(row.place());
    return envelope == null ? List.of() : words.parts(envelope.edit(), row.place());
  }

  /**
   * Goes through all that some rows did, one after the other.
   *
   * @param wanted oldest first
   * @param reader says whether to go on
   * @throws org.taizhang.persistence.StoreException when the history cannot be read
   */
  public void each(List<TrailRow> wanted, BiPredicate<TrailRow, List<TrailPart>> reader) {
    if (wanted.isEmpty()) {
      return;
    }
    var left = wanted.iterator();
    log.read(
        wanted.getFirst().place(),
        new EditLog.Reader() {
          private TrailRow next = left.next();

          @Override
          public boolean take(long place, Envelope envelope) {
            if (place != next.place()) {
              return true;
            }
            boolean more = reader.test(next, words.parts(envelope.edit(), place)) && left.hasNext();
            if (more) {
              next = left.next();
            }
            return more && !Thread.currentThread().isInterrupted();
          }
        });
  }
}
