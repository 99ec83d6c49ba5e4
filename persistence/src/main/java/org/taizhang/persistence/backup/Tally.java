package org.taizhang.persistence.backup;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.taizhang.persistence.Progress;

/** Counts the bytes of all parts as they go by. */
final class Tally {
  static final Tally NONE = new Tally(Progress.NONE, 0);

  private static final int CHUNK = 1 << 16;

  private final Progress progress;
  private final long total;
  private long done;

  Tally(Progress progress, long total) {
    this.progress = progress;
    this.total = total;
  }

  /** Copies to the end of the stream; how many bytes that were. */
  long copy(InputStream from, OutputStream to) throws IOException {
    return counting(from).transferTo(to);
  }

  /** The stream, counted; closing it leaves the other open. */
  InputStream counting(InputStream in) {
    return new FilterInputStream(in) {
      @Override
      public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
      }

      @Override
      public int read(byte[] bytes, int offset, int length) throws IOException {
        int read = super.read(bytes, offset, Math.min(length, CHUNK));
        if (read > 0) {
          done += read;
          progress.orCancelled(done, total);
        }
        return read;
      }

      @Override
      public void close() {
        // Belongs to another.
      }
    };
  }
}
