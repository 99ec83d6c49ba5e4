package org.taizhang.persistence.backup;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import org.taizhang.persistence.backup.BackupException.Fault;
import org.taizhang.persistence.journal.ChainHash;

/**
 * The end of a backup: the SHA-256 of all that stands before it, so that no bit can change
 * unnoticed, not even where zip readers do not look.
 */
final class Seal {
  private static final String TITLE = "SHA-256 ";

  /** Bytes in a seal. */
  static final int SIZE = TITLE.length() + 2 * ChainHash.SIZE;

  private Seal() {}

  private static byte[] of(MessageDigest digest) {
    return (TITLE + HexFormat.of().formatHex(digest.digest())).getBytes(StandardCharsets.US_ASCII);
  }

  /** Hashes what goes by, and always holds the newest bytes back, for they may be the seal. */
  private static final class Delay {
    private final MessageDigest digest = ChainHash.sha256();
    private final byte[] held = new byte[SIZE];
    private int size;

    /** Takes bytes in and hands on those that can no longer be the seal. */
    void take(byte[] bytes, int offset, int length, OutputStream on) throws IOException {
      int leaving = Math.max(0, size + length - SIZE);
      int ofHeld = Math.min(leaving, size);
      hand(held, 0, ofHeld, on);
      System.arraycopy(held, ofHeld, held, 0, size - ofHeld);
      size -= ofHeld;
      int ofNew = leaving - ofHeld;
      hand(bytes, offset, ofNew, on);
      System.arraycopy(bytes, offset + ofNew, held, size, length - ofNew);
      size += length - ofNew;
    }

    private void hand(byte[] bytes, int offset, int length, OutputStream on) throws IOException {
      digest.update(bytes, offset, length);
      on.write(bytes, offset, length);
    }
  }

  /** Writes a seal in place of the last bytes. */
  static final class Out extends OutputStream {
    private final OutputStream out;
    private final Delay delay = new Delay();

    Out(OutputStream out) {
      this.out = out;
    }

    @Override
    public void write(int b) throws IOException {
      write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
      delay.take(bytes, offset, length, out);
    }

    @Override
    public void close() throws IOException {
      try (out) {
        out.write(of(delay.digest));
      }
    }
  }

  /** Hashes what is read. */
  static final class In extends InputStream {
    private final InputStream in;
    private final Delay delay = new Delay();

    In(InputStream in) {
      this.in = in;
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
      int read = in.read(bytes, offset, length);
      if (read > 0) {
        delay.take(bytes, offset, read, OutputStream.nullOutputStream());
      }
      return read;
    }

    /**
     * Reads on to the end.
     *
     * @throws BackupException when the seal is not that of what was read
     */
    void requireWhole() throws IOException {
      transferTo(OutputStream.nullOutputStream());
      if (delay.size < SIZE || !Arrays.equals(delay.held, of(delay.digest))) {
        throw new BackupException(Fault.DAMAGED, "the seal is broken");
      }
    }

    @Override
    public void close() throws IOException {
      in.close();
    }
  }
}
