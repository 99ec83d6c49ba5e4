package org.taizhang.persistence.journal;

import java.nio.ByteBuffer;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * One edit as it stands in the journal. On disk, numbers big-endian: a mark of 4 bytes, the length of the body (4), its
 * format (4), the sequence (8), the hash of the record before (32), the hash over all of these but the mark and the
 * body (32), the body. Because it carries the hash before it, a record can be checked alone, so damage to one does not
 * hide the next.
 *
 * @param offset where the record begins in the file
 */
record JournalRecord(
    long offset, int format, long sequence, ChainHash previous, ChainHash hash, byte[] body) {

  static final byte[] MARK = {'T', 'Z', 'R', '\n'};
  static final int HEAD = MARK.length + 4 + 4 + 8 + 2 * ChainHash.SIZE;

  /** No edit comes near: a length beyond this is damage, and is not worth the memory to find out. */
  static final int LONGEST_BODY = 256 << 20;

  static JournalRecord of(
      long offset, int format, long sequence, ChainHash previous, byte[] body) {
    ChainHash hash = ChainHash.of(hashed(body.length, format, sequence, previous), body);
    return new JournalRecord(offset, format, sequence, previous, hash, body);
  }

  /** The whole record as it is written. */
  byte[] bytes() {
    ByteBuffer buffer = ByteBuffer.allocate(HEAD + body.length);
    buffer.put(MARK).put(hashed(body.length, format, sequence, previous));
    hash.writeTo(buffer);
    return buffer.put(body).array();
  }

  long end() {
    return offset + HEAD + body.length;
  }

  /** The record that begins at the buffer's position, which moves behind it; null and unmoved when none does. */
  static @Nullable JournalRecord readFrom(ByteBuffer buffer, long offset) {
    int start = buffer.position();
    int bodyLength = bodyLength(buffer);
    if (bodyLength < 0 || buffer.remaining() - HEAD < bodyLength) {
      return null;
    }
    buffer.position(start + MARK.length + 4);
    int format = buffer.getInt();
    long sequence = buffer.getLong();
    ChainHash previous = ChainHash.readFrom(buffer);
    ChainHash hash = ChainHash.readFrom(buffer);
    byte[] body = new byte[bodyLength];
    buffer.get(body);
    JournalRecord record = of(offset, format, sequence, previous, body);
    if (!record.hash.equals(hash)) {
      buffer.position(start);
      return null;
    }
    return record;
  }

  /** The length that the head at the buffer's position states, or -1 when there is no such head. */
  static int bodyLength(ByteBuffer buffer) {
    int start = buffer.position();
    if (buffer.remaining() < HEAD
        || !Arrays.equals(
            MARK, 0, MARK.length,
            buffer.array(), start, start + MARK.length)) {
      return -1;
    }
    int length = buffer.getInt(start + MARK.length);
    return length > LONGEST_BODY ? -1 : length;
  }

  private static byte[] hashed(int length, int format, long sequence, ChainHash previous) {
    ByteBuffer buffer = ByteBuffer.allocate(4 + 4 + 8 + ChainHash.SIZE);
    buffer.putInt(length).putInt(format).putLong(sequence);
    previous.writeTo(buffer);
    return buffer.array();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof JournalRecord that && hash.equals(that.hash) && offset == that.offset;
  }

  @Override
  public int hashCode() {
    return hash.hashCode();
  }
}
