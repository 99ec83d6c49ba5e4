package org.taizhang.persistence.journal;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.taizhang.model.edit.Envelope;
import org.taizhang.persistence.Progress;

/**
 * Writes a whole journal anew with other edits in it. A record whose edit stays the same keeps its
 * body byte for byte; the hashes of the chain are all new.
 */
public final class JournalRewriter {
  private final EnvelopeCodec codec;
  private final OutputStream out;
  private Position position;
  private long size;

  /** Begins the new journal. */
  public JournalRewriter(UUID replica, EnvelopeCodec codec, OutputStream out) throws IOException {
    this.codec = codec;
    this.out = out;
    this.position = Position.origin(replica);
    byte[] header = JournalHeader.bytes(replica);
    out.write(header);
    this.size = header.length;
  }

  /**
   * Goes through a journal without gaps.
   *
   * @param until bytes of it to read
   * @param change makes another edit of each, or returns the same
   * @throws FormatException when there is a record that cannot be read
   */
  public void follow(
      JournalFile journal, long until, UnaryOperator<Envelope> change, Progress progress)
      throws IOException {
    try {
      journal.records(
          JournalHeader.SIZE,
          record -> {
            if (record.end() <= until) {
              take(record, change);
              progress.orCancelled(record.end(), until);
            }
          });
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private void take(JournalRecord record, UnaryOperator<Envelope> change) {
    Envelope before = codec.decode(record.body());
    Envelope after = change.apply(before);
    try {
      if (after.equals(before)) {
        write(record.format(), after, record.body());
      } else {
        add(after);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Adds an edit behind those written so far. */
  public void add(Envelope envelope) throws IOException {
    byte[] body = codec.encode(envelope);
    if (body.length > JournalRecord.LONGEST_BODY) {
      throw new IOException("an edit of " + body.length + " bytes could not be read back");
    }
    write(envelope.format(), envelope, body);
  }

  private void write(int format, Envelope envelope, byte[] body) throws IOException {
    JournalRecord record =
        JournalRecord.of(size, format, envelope.sequence(), position.hash(), body);
    out.write(record.bytes());
    size = record.end();
    position = new Position(envelope.sequence(), record.hash(), envelope.editId());
  }

  /** Behind the last edit written. */
  public Position position() {
    return position;
  }
}
