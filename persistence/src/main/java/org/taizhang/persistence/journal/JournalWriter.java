package org.taizhang.persistence.journal;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.taizhang.model.edit.Envelope;
import org.taizhang.persistence.disk.FileLayer;
import org.taizhang.persistence.disk.FileLayer.Appender;

/** The end of a journal, where edits are added. For one thread at a time. */
public final class JournalWriter implements Closeable {
  private final FileLayer layer;
  private final Path file;
  private final EnvelopeCodec codec;
  private final JournalReach reach;
  private Position position;
  private long size;
  private @Nullable Appender appender;

  /**
   * Opens the journal at its end.
   *
   * @param position behind the last saved edit
   */
  public JournalWriter(FileLayer layer, Path folder, EnvelopeCodec codec, Position position)
      throws IOException {
    this.layer = layer;
    this.file = folder.resolve(JournalFile.NAME);
    this.codec = codec;
    this.reach = new JournalReach(layer, folder);
    this.position = position;
    Appender opened = layer.append(file);
    this.appender = opened;
    this.size = opened.size();
  }

  public Position position() {
    return position;
  }

  /** Bytes in the journal up to there. */
  public long size() {
    return size;
  }

  /** False once a write failed and could not be taken back; nothing more can be added then. */
  public boolean isUsable() {
    return appender != null;
  }

  /** Adds the edit and forces it to the disk. When that fails, the journal is as it was before. */
  public void append(Envelope envelope) throws IOException {
    Appender open = appender;
    if (open == null) {
      throw new IOException("the journal is closed");
    }
    byte[] body = codec.encode(envelope);
    if (body.length > JournalRecord.LONGEST_BODY) {
      throw new IOException("an edit of " + body.length + " bytes could not be read back");
    }
    JournalRecord record =
        JournalRecord.of(size, envelope.format(), envelope.sequence(), position.hash(), body);
    try {
      requireThere();
      open.append(record.bytes());
      open.force();
      requireThere();
    } catch (IOException e) {
      takeBack(open, e);
      throw e;
    }
    size = record.end();
    position = new Position(record.sequence(), record.hash(), envelope.editId());
    reach.put(envelope.replica(), position.sequence());
  }

  /**
   * Makes what was read last, and notes how far it reaches. A crash may have left it unforced, and
   * the note must not outlive it.
   *
   * @param replica under whose id edits are made from now on
   */
  public void confirm(UUID replica) throws IOException {
    Appender open = appender;
    if (open != null && position.sequence() > 0 && !reach.says(replica, position.sequence())) {
      open.force();
      reach.put(replica, position.sequence());
    }
  }

  /**
   * An open file outlives its name: what is written once its folder was moved or deleted would be
   * called saved, and nobody would find it again.
   */
  private void requireThere() throws NoSuchFileException {
    if (!layer.exists(file)) {
      throw new NoSuchFileException(file.toString());
    }
  }

  /**
   * A record that was written and not acknowledged must not come back as saved later: the file is
   * opened anew and cut.
   */
  private void takeBack(Appender failed, IOException reason) {
    appender = null;
    try {
      failed.close();
      Appender again = layer.append(file);
      again.cut(size);
      again.force();
      appender = again;
    } catch (IOException e) {
      reason.addSuppressed(e);
    }
  }

  /** Cuts off what an unfinished write left behind. */
  public void cut(long newSize) throws IOException {
    Appender open = appender;
    if (open != null) {
      open.cut(newSize);
      open.force();
      size = newSize;
    }
  }

  @Override
  public void close() throws IOException {
    Appender open = appender;
    appender = null;
    if (open != null) {
      open.close();
    }
  }
}
