package org.taizhang.seeds.source.container;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.taizhang.seeds.source.Refusal;

/**
 * A part of a zip file while it is unpacked: ends the reading in a refusal when it grows over all
 * measure, whatever the directory said of it, and when the reading is cancelled.
 */
public final class LimitedStream extends FilterInputStream {
  private static final long MOST = 256L << 20;

  private long count;

  public LimitedStream(InputStream in) {
    super(in);
  }

  @Override
  public int read() throws IOException {
    int b = super.read();
    take(b < 0 ? 0 : 1);
    return b;
  }

  @Override
  public int read(byte[] buffer, int from, int length) throws IOException {
    int read = super.read(buffer, from, length);
    take(Math.max(0, read));
    return read;
  }

  private void take(int more) {
    count += more;
    if (count > MOST) {
      throw new Refusal("文件展开后超过 256 MB，不像是一份方案");
    }
    if (Thread.interrupted()) {
      throw new Refusal("读取已取消");
    }
  }
}
