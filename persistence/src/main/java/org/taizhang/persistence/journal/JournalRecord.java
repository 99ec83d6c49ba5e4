package org.taizhang.persistence.journal;

import java.nio.ByteBuffer;
import org.jspecify.annotations.Nullable;

/**
 * One edit as it stands in the journal. On disk, numbers big-endian: a mark of 4 bytes, the length
 * of the body (4), its format (4), the sequence (8), the hash of the record before (32), the hash
 * over all of these but the mark and the body (32), the body. Because it carries the hash before
 * it, a record can be checked alone, so damage to one does not hide the next.
 */
final class JournalRecord {

  static final byte[] MARK = {'T', 'Z', 'R', '\n'};
  static final int HEAD = MARK.length + 4 + 4 + 8 + 2 * ChainHash.SIZE;

  /**
   * No edit comes near: a length beyond this is damage, and is not worth the memory to find out.
   */
  static final int LONGEST_BODY = 32 << 20;

  private final long offset;
  private final int format;
  private final long sequence;
  private final ChainHash previous;
  private final ChainHash hash;
  private final byte[] body;

  private JournalRecord(long offset, int format, long sequence, ChainHash previous, byte[] body) {
    this.offset = offset;
    this.format = format;
    this.sequence = sequence;
    this.previous = previous;
    this.hash = ChainHash.of(hashed(body.length, format, sequence, previous), body);
    this.body = body;
  }

  static JournalRecord of(long offset, int format, long sequence, ChainHash previous, byte[] body) {
    return new JournalRecord(offset, format, sequence, previous, body);
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

  /**
   * The record that begins at the buffer's position, which moves behind it; null and unmoved when
   * none does.
   */
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
    if (buffer.remaining() < HEAD) {
      return -1;
    }
    for (int i = 0; i < MARK.length; i++) {
      if (buffer.get(start + i) != MARK[i]) {
        return -1;
      }
    }
    int length = buffer.getInt(start + MARK.length);
    return length > LONGEST_BODY ? -1 : length;
  }

  /** The format that the head at the buffer's position states. */
  static int format(ByteBuffer buffer) {
    return buffer.getInt(buffer.position() + MARK.length + 4);
  }

  private static byte[] hashed(int length, int format, long sequence, ChainHash previous) {
    ByteBuffer buffer = ByteBuffer.allocate(4 + 4 + 8 + ChainHash.SIZE);
    buffer.putInt(length).putInt(format).putLong(sequence);
    previous.writeTo(buffer);
    return buffer.array();
  }

  /** Where the record begins in the file. */
  long offset() {
    return offset;
  }

  int format() {
    return format;
  }

  long sequence() {
    return sequence;
  }

  ChainHash previous() {
    return previous;
  }

  ChainHash hash() {
    return hash;
  }

  byte[] body() {
    return body;
  }
}
