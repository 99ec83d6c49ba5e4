package org.taizhang.persistence.journal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A SHA-256 that stands for a record of the journal and, through the one before it, for all earlier
 * ones.
 */
public final class ChainHash {
  /** Bytes in a hash. */
  public static final int SIZE = 32;

  private final byte[] bytes;

  private ChainHash(byte[] bytes) {
    this.bytes = bytes;
  }

  /** The hash before the first record of a replica's journal. */
  public static ChainHash origin(UUID replica) {
    return of(("taizhang journal of " + replica).getBytes(StandardCharsets.UTF_8));
  }

  /** The hash of these bytes one after another. */
  public static ChainHash of(byte[]... parts) {
    MessageDigest digest = sha256();
    for (byte[] part : parts) {
      digest.update(part);
    }
    return new ChainHash(digest.digest());
  }

  /** The hash of what the digest has been given. */
  public static ChainHash read(MessageDigest digest) {
    return new ChainHash(digest.digest());
  }

  /** The hash of everything in the stream. */
  public static ChainHash of(InputStream in) throws IOException {
    MessageDigest digest = sha256();
    byte[] chunk = new byte[1 << 16];
    for (int read = in.read(chunk); read >= 0; read = in.read(chunk)) {
      digest.update(chunk, 0, read);
    }
    return new ChainHash(digest.digest());
  }

  /**
   * The hash from its text.
   *
   * @throws IllegalArgumentException when the text is not 64 hexadecimal digits
   */
  public static ChainHash parse(String hexadecimal) {
    byte[] bytes = HexFormat.of().parseHex(hexadecimal);
    if (bytes.length != SIZE) {
      throw new IllegalArgumentException("not a SHA-256: " + hexadecimal);
    }
    return new ChainHash(bytes);
  }

  static ChainHash readFrom(ByteBuffer buffer) {
    byte[] bytes = new byte[SIZE];
    buffer.get(bytes);
    return new ChainHash(bytes);
  }

  void writeTo(ByteBuffer buffer) {
    buffer.put(bytes);
  }

  /** A new digest of the kind these hashes are made by. */
  public static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ChainHash that && Arrays.equals(bytes, that.bytes);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(bytes);
  }

  @Override
  public String toString() {
    return HexFormat.of().formatHex(bytes);
  }
}
