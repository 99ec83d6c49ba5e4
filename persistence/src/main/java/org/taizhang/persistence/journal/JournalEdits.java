package org.taizhang.persistence.journal;

import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.taizhang.model.Ledger;
import org.taizhang.model.edit.Envelope;
import org.taizhang.persistence.EditLog;
import org.taizhang.persistence.StoreException;
import org.taizhang.persistence.disk.FileLayer;

/** The edits of a journal; the place of one is the byte in the file at which its record begins. */
public final class JournalEdits implements EditLog {
  private final Path folder;
  private final JournalFile journal;
  private final EnvelopeCodec codec;

  public JournalEdits(FileLayer layer, Path folder, EnvelopeCodec codec) {
    this.folder = folder;
    this.journal = new JournalFile(layer, folder);
    this.codec = codec;
  }

  @Override
  public Ledger beginning() {
    return Ledger.empty();
  }

  @Override
  public long read(long from, Reader reader) {
    Reading reading = new Reading(from, reader);
    scan(from, reading);
    return reading.reached;
  }

  @Override
  public @Nullable Envelope at(long place) {
    @Nullable Envelope[] found = {null};
    scan(
        place,
        new JournalScan.Sink() {
          private boolean looked;

          @Override
          public void record(JournalRecord record) {
            looked = true;
            found[0] = record.offset() == place ? decode(record) : null;
          }

          @Override
          public void bad(long offset, long length) {
            looked = true;
          }

          @Override
          public boolean isDone() {
            return looked;
          }
        });
    return found[0];
  }

  private void scan(long from, JournalScan.Sink sink) {
    if (journal.exists()) {
      try {
        journal.scan(from, sink);
      } catch (IOException e) {
        throw new StoreException(folder, new StoreException.Reason.Refused(), e);
      }
    }
  }

  private @Nullable Envelope decode(JournalRecord record) {
    try {
      return codec.decode(record.body());
    } catch (FormatException | NewerFormatException e) {
      return null;
    }
  }

  /** What is read in one go. */
  private final class Reading implements JournalScan.Sink {
    private final Reader reader;
    private long reached;
    private long badAt = -1;
    private boolean done;

    Reading(long from, Reader reader) {
      this.reader = reader;
      this.reached = from;
    }

    @Override
    public void record(JournalRecord record) {
      if (badAt >= 0) {
        reader.unreadable(badAt);
        badAt = -1;
      }
      Envelope envelope = decode(record);
      if (record.format() > Envelope.CURRENT_FORMAT) {
        // not damaged, and nothing behind it can be told without it
        done = true;
        return;
      }
      if (envelope == null) {
        reader.unreadable(record.offset());
      } else {
        done = !reader.take(record.offset(), envelope);
      }
      reached = record.end();
    }

    /** At the end of the file it is a record that is being written, and so not told. */
    @Override
    public void bad(long offset, long length) {
      long behindHeader = Math.max(offset, JournalHeader.SIZE);
      if (offset + length > behindHeader) {
        badAt = behindHeader;
      }
    }

    @Override
    public boolean isDone() {
      return done;
    }
  }
}
