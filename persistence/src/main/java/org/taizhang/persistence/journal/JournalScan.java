package org.taizhang.persistence.journal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import org.jspecify.annotations.Nullable;

/**
 * Goes through the records of a journal and, where bytes are no record, looks for the next that is
 * one.
 */
final class JournalScan {
  private static final int CHUNK = 1 << 16;

  private final InputStream in;
  private final Sink sink;
  private byte[] window = new byte[CHUNK];
  private int start;
  private int end;
  private long offset;
  private long badSince = -1;

  /** Takes what a scan comes across, in the order of the file. */
  interface Sink {
    void record(JournalRecord record);

    /** These bytes belong to no record. */
    void bad(long offset, long length);

    /** Whether what came across is all that was looked for. */
    default boolean isDone() {
      return false;
    }
  }

  private JournalScan(InputStream in, long offset, Sink sink) {
    this.in = in;
    this.offset = offset;
    this.sink = sink;
  }

  /**
   * @param offset where in the file the stream stands
   */
  static void scan(InputStream in, long offset, Sink sink) throws IOException {
    new JournalScan(in, offset, sink).run();
  }

  private void run() throws IOException {
    while (!sink.isDone() && fill(JournalRecord.HEAD) > 0) {
      JournalRecord record = next();
      if (record == null) {
        badSince = badSince < 0 ? offset : badSince;
        advance(1);
      } else {
        endBad();
        sink.record(record);
        advance((int) (record.end() - record.offset()));
      }
    }
    endBad();
  }

  private @Nullable JournalRecord next() throws IOException {
    int length = JournalRecord.bodyLength(ByteBuffer.wrap(window, start, end - start));
    if (length < 0 || fill(JournalRecord.HEAD + length) < JournalRecord.HEAD + length) {
      return null;
    }
    return JournalRecord.readFrom(ByteBuffer.wrap(window, start, end - start), offset);
  }

  private void endBad() {
    if (badSince >= 0) {
      sink.bad(badSince, offset - badSince);
      badSince = -1;
    }
  }

  private void advance(int bytes) {
    start += bytes;
    offset += bytes;
  }

  /**
   * Brings at least this many bytes into the window, fewer only at the end of the file; says how
   * many there are.
   */
  private int fill(int wanted) throws IOException {
    while (end - start < wanted) {
      if (window.length - start < wanted || end == window.length) {
        makeRoom();
      }
      int read = in.read(window, end, window.length - end);
      if (read < 0) {
        break;
      }
      end += read;
    }
    return end - start;
  }

  /**
   * Doubles only once the window is full, so that a wild length costs no more memory than the file
   * has bytes.
   */
  private void makeRoom() {
    byte[] room = start > 0 ? window : new byte[window.length * 2];
    System.arraycopy(window, start, room, 0, end - start);
    window = room;
    end -= start;
    start = 0;
  }
}
