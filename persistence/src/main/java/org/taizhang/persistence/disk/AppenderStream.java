package org.taizhang.persistence.disk;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Arrays;

/** A new file that is written from its beginning, little by little, and forced when closed. */
public final class AppenderStream extends OutputStream {
  private final FileLayer.Appender file;
  private final byte[] buffer = new byte[1 << 18];
  private int held;
  private long size;
  private boolean closed;

  private AppenderStream(FileLayer.Appender file) {
    this.file = file;
  }

  /** Makes the file, or empties it. */
  public static AppenderStream create(FileLayer layer, Path file) throws IOException {
    layer.write(file, new byte[0]);
    return new AppenderStream(layer.append(file));
  }

  /** How many bytes were written so far. */
  public long size() {
    return size;
  }

  @Override
  public void write(int b) throws IOException {
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int offset, int length) throws IOException {
    int from = offset;
    while (from < offset + length) {
      if (held == buffer.length) {
        flush();
      }
      int fits = Math.min(buffer.length - held, offset + length - from);
      System.arraycopy(bytes, from, buffer, held, fits);
      held += fits;
      from += fits;
    }
    size += length;
  }

  @Override
  public void flush() throws IOException {
    if (held > 0) {
      file.append(Arrays.copyOf(buffer, held));
      held = 0;
    }
  }

  @Override
  public void close() throws IOException {
    if (!closed) {
      closed = true;
      try (file) {
        flush();
        file.force();
      }
    }
  }
}
