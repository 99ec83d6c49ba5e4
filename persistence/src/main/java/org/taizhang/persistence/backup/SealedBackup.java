package org.taizhang.persistence.backup;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Arrays;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.PBEKeySpec;
import javax.crypto.spec.SecretKeySpec;
import org.taizhang.persistence.backup.BackupException.Fault;

/**
 * A backup behind a password. The key comes from it by PBKDF2 with HMAC-SHA-512 (RFC 8018); the
 * bytes are sealed by AES-256-GCM in chunks, each with its number and whether it is the last in its
 * nonce (the STREAM construction of Hoang, Reyhanitabar, Rogaway and Vizár, 2015), so that none can
 * be changed, moved, left out or cut off.
 *
 * <p>On disk: a title, the rounds (4 bytes, big-endian), the salt (16), the start of the nonces
 * (7); then the chunks, each 64 KiB and a tag of 16 bytes, the last one shorter.
 */
public final class SealedBackup {
  private static final byte[] TITLE =
      "taizhang sealed backup 1\n".getBytes(StandardCharsets.US_ASCII);

  /** As the OWASP password storage guidance asks of HMAC-SHA-256; of SHA-512 it asks for less. */
  private static final int ROUNDS = 600_000;

  /** More than this only keeps the reader busy. */
  private static final int MOST_ROUNDS = 10_000_000;

  private static final int SALT = 16;
  private static final int NONCE_START = 7;
  private static final int HEAD = TITLE.length + Integer.BYTES + SALT + NONCE_START;
  private static final int TAG = 16;
  private static final int CHUNK = 1 << 16;

  /** How many bytes tell whether a file is one. */
  public static final int START = TITLE.length;

  private SealedBackup() {}

  /** Whether a file that begins with these bytes is one, whole or not. */
  public static boolean isSealed(byte[] start) {
    return start.length >= START && Arrays.equals(start, 0, START, TITLE, 0, START);
  }

  /** Seals what is written to the stream; it must be closed to be whole. */
  public static OutputStream seal(OutputStream file, char[] password) throws IOException {
    return seal(file, password, ROUNDS);
  }

  /** With other rounds, which the file tells. */
  static OutputStream seal(OutputStream file, char[] password, int rounds) throws IOException {
    return new Out(file, password, rounds);
  }

  /**
   * What was sealed. Reading it may end in a {@link BackupException}; no byte of a damaged chunk
   * comes out.
   */
  public static InputStream open(InputStream file, char[] password) throws IOException {
    return new In(file, password);
  }

  /** The cipher of each chunk in turn. */
  private static final class Chunks {
    private final SecretKey key;
    private final byte[] head;
    private final int mode;
    private int number;

    Chunks(char[] password, byte[] head, int mode) {
      ByteBuffer fields = ByteBuffer.wrap(head, TITLE.length, head.length - TITLE.length);
      int rounds = fields.getInt();
      byte[] salt = new byte[SALT];
      fields.get(salt);
      this.key = key(password, salt, rounds);
      this.head = head;
      this.mode = mode;
    }

    byte[] next(byte[] chunk, int length, boolean last) throws GeneralSecurityException {
      ByteBuffer nonce = ByteBuffer.allocate(NONCE_START + Integer.BYTES + 1);
      nonce.put(head, HEAD - NONCE_START, NONCE_START).putInt(number).put((byte) (last ? 1 : 0));
      number = Math.addExact(number, 1);
      Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
      cipher.init(mode, key, new GCMParameterSpec(8 * TAG, nonce.array()));
      cipher.updateAAD(head);
      return cipher.doFinal(chunk, 0, length);
    }
  }

  private static SecretKey key(char[] password, byte[] salt, int rounds) {
    String same = Normalizer.normalize(new String(password), Normalizer.Form.NFC);
    PBEKeySpec spec = new PBEKeySpec(same.toCharArray(), salt, rounds, 256);
    try {
      SecretKeyFactory factory = SecretKeyFactory.getInstance("PBKDF2WithHmacSHA512");
      return new SecretKeySpec(factory.generateSecret(spec).getEncoded(), "AES");
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has PBKDF2 with HMAC-SHA-512", e);
    } finally {
      spec.clearPassword();
    }
  }

  private static byte[] newHead(int rounds) {
    SecureRandom random = new SecureRandom();
    byte[] chance = new byte[SALT + NONCE_START];
    random.nextBytes(chance);
    return ByteBuffer.allocate(HEAD).put(TITLE).putInt(rounds).put(chance).array();
  }

  /** Seals what is written. */
  private static final class Out extends OutputStream {
    private final OutputStream out;
    private final Chunks chunks;
    private final byte[] chunk = new byte[CHUNK];
    private int size;

    Out(OutputStream out, char[] password, int rounds) throws IOException {
      byte[] head = newHead(rounds);
      this.out = out;
      this.chunks = new Chunks(password, head, Cipher.ENCRYPT_MODE);
      out.write(head);
    }

    @Override
    public void write(int b) throws IOException {
      write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
      int from = offset;
      while (from < offset + length) {
        if (size == CHUNK) {
          seal(false);
        }
        int fits = Math.min(CHUNK - size, offset + length - from);
        System.arraycopy(bytes, from, chunk, size, fits);
        size += fits;
        from += fits;
      }
    }

    private void seal(boolean last) throws IOException {
      try {
        out.write(chunks.next(chunk, size, last));
        size = 0;
      } catch (GeneralSecurityException e) {
        throw new IOException(e);
      }
    }

    @Override
    public void close() throws IOException {
      try (out) {
        seal(true);
      }
    }
  }

  /** Opens what is read. */
  private static final class In extends InputStream {
    private final InputStream in;
    private final Chunks chunks;
    private byte[] sealed;
    private byte[] open = new byte[0];
    private int from;
    private boolean first = true;
    private boolean ended;

    /**
     * @throws BackupException when the stream does not begin as it must
     */
    In(InputStream in, char[] password) throws IOException {
      this.in = in;
      byte[] head = in.readNBytes(HEAD);
      int rounds = head.length < HEAD ? 0 : ByteBuffer.wrap(head).getInt(TITLE.length);
      if (!isSealed(head) || rounds < 1 || rounds > MOST_ROUNDS) {
        throw new BackupException(Fault.DAMAGED, "no head");
      }
      this.chunks = new Chunks(password, head, Cipher.DECRYPT_MODE);
      this.sealed = in.readNBytes(CHUNK + TAG);
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
      if (length == 0) {
        return 0;
      }
      while (from == open.length) {
        if (ended) {
          return -1;
        }
        next();
      }
      int fits = Math.min(length, open.length - from);
      System.arraycopy(open, from, bytes, offset, fits);
      from += fits;
      return fits;
    }

    private void next() throws IOException {
      byte[] following = sealed.length < CHUNK + TAG ? new byte[0] : in.readNBytes(CHUNK + TAG);
      boolean last = following.length == 0;
      try {
        open = chunks.next(sealed, sealed.length, last);
      } catch (AEADBadTagException e) {
        throw new BackupException(first ? Fault.PASSWORD : Fault.DAMAGED, "a chunk does not open");
      } catch (GeneralSecurityException e) {
        throw new BackupException(Fault.DAMAGED, String.valueOf(e.getMessage()));
      }
      first = false;
      from = 0;
      sealed = following;
      ended = last;
    }

    @Override
    public void close() throws IOException {
      in.close();
    }
  }
}
