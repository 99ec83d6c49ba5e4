package org.taizhang.persistence.journal;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.taizhang.model.edit.Envelope;
import org.taizhang.persistence.disk.FileLayer;
import org.taizhang.persistence.journal.JournalIndex.Entry;
import org.taizhang.persistence.journal.JournalIndex.Gap;

/** A journal as a file that is read. */
public final class JournalFile {
  public static final String NAME = "ledger.journal";

  private final FileLayer layer;
  private final Path folder;

  public JournalFile(FileLayer layer, Path folder) {
    this.layer = layer;
    this.folder = folder;
  }

  public Path path() {
    return folder.resolve(NAME);
  }

  public boolean exists() {
    return layer.exists(path());
  }

  /** Puts a journal without edits in the folder, whole or not at all. */
  public void create(UUID replica) throws IOException {
    new Replacement(layer, folder).put(NAME, JournalHeader.bytes(replica));
  }

  /** Whose journal it is; null when its first bytes are damaged. */
  public @Nullable UUID replica() throws IOException {
    return JournalHeader.replica(header());
  }

  JournalIndex index() throws IOException {
    byte[] header = header();
    UUID replica = JournalHeader.replica(header);
    long from = replica == null ? 0 : JournalHeader.SIZE;
    List<Entry> entries = new ArrayList<>();
    List<Gap> gaps = new ArrayList<>();
    long[] size = {from};
    try (InputStream in = layer.read(path(), from)) {
      JournalScan.scan(
          in,
          from,
          new JournalScan.Sink() {
            @Override
            public void record(JournalRecord record) {
              entries.add(Entry.of(record));
              size[0] = record.end();
            }

            @Override
            public void bad(long offset, long length) {
              size[0] = offset + length;
              long behindHeader = Math.max(offset, Math.min(JournalHeader.SIZE, size[0]));
              if (size[0] > behindHeader) {
                gaps.add(new Gap(behindHeader, size[0] - behindHeader));
              }
            }
          });
    }
    return new JournalIndex(replica, entries, gaps, size[0]);
  }

  /**
   * The newest format in the journal; 0 when it holds no edit. Looks no further than the heads of
   * records, as long as these are in order and of formats this version knows.
   */
  public int newestFormat() throws IOException {
    int newest = 0;
    try (InputStream in = new BufferedInputStream(layer.read(path(), JournalHeader.SIZE))) {
      byte[] head = in.readNBytes(JournalRecord.HEAD);
      while (head.length > 0) {
        int length = JournalRecord.bodyLength(ByteBuffer.wrap(head));
        if (length < 0) {
          return index().newestFormat();
        }
        newest = Math.max(newest, JournalRecord.format(ByteBuffer.wrap(head)));
        in.skipNBytes(length);
        head = in.readNBytes(JournalRecord.HEAD);
      }
    } catch (EOFException e) {
      return index().newestFormat();
    }
    return newest > Envelope.CURRENT_FORMAT ? index().newestFormat() : newest;
  }

  /** Hands over every good record that begins at or behind the offset. */
  void records(long offset, Consumer<JournalRecord> reader) throws IOException {
    scan(
        offset,
        new JournalScan.Sink() {
          @Override
          public void record(JournalRecord record) {
            reader.accept(record);
          }

          @Override
          public void bad(long badOffset, long length) {
            // Known from the index.
          }
        });
  }

  /** Goes through the file from the offset on. */
  void scan(long offset, JournalScan.Sink sink) throws IOException {
    try (InputStream in = layer.read(path(), offset)) {
      JournalScan.scan(in, offset, sink);
    }
  }

  /** The bytes from one offset to another. */
  byte[] bytes(long from, long to) throws IOException {
    try (InputStream in = layer.read(path(), from)) {
      return in.readNBytes(Math.toIntExact(to - from));
    }
  }

  private byte[] header() throws IOException {
    if (!exists()) {
      throw new FileNotFoundException(path().toString());
    }
    return bytes(0, JournalHeader.SIZE);
  }
}
