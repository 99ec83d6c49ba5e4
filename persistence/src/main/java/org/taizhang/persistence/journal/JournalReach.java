package org.taizhang.persistence.journal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.taizhang.persistence.disk.FileLayer;

/**
 * Says beside a journal how far it reached: a journal that was cut between two records looks whole
 * by itself. Written behind every edit and not forced, for the edit is by then: whatever a power
 * cut leaves, it reaches no further than the journal. It speaks of the edits made under one id;
 * once the ledger goes on under another, as after it was brought back, what it said is past.
 */
public final class JournalReach {
  public static final String NAME = "ledger.reach";

  private static final String TITLE = "taizhang reach";

  /** Of lines that all have one length: one note covers the one before. */
  private static final String LINES = TITLE + "\n%s\n%019d\n";

  private static final int SIZE = (TITLE + "\n").length() + 37 + 20 + 2 * ChainHash.SIZE + 1;

  private final FileLayer layer;
  private final Path folder;

  /**
   * What the note says.
   *
   * @param replica under whose id the edits are made
   * @param sequence the last edit that was saved
   */
  record Said(UUID replica, long sequence) {
    byte[] bytes() {
      String lines = String.format(Locale.ROOT, LINES, replica, sequence);
      ChainHash hash = ChainHash.of(lines.getBytes(StandardCharsets.US_ASCII));
      return (lines + hash + "\n").getBytes(StandardCharsets.US_ASCII);
    }

    /** Null for what is not as it was written. */
    static @Nullable Said parse(byte[] bytes) {
      String[] lines = new String(bytes, StandardCharsets.US_ASCII).split("\n", -1);
      try {
        Said said =
            lines.length < 3 ? null : new Said(UUID.fromString(lines[1]), Long.parseLong(lines[2]));
        return said != null && Arrays.equals(said.bytes(), bytes) ? said : null;
      } catch (IllegalArgumentException e) {
        return null;
      }
    }
  }

  public JournalReach(FileLayer layer, Path folder) {
    this.layer = layer;
    this.folder = folder;
  }

  private @Nullable Said said() {
    Path note = folder.resolve(NAME);
    if (!layer.exists(note) || layer.isFolder(note)) {
      return null;
    }
    try (InputStream in = layer.read(note, 0)) {
      return Said.parse(in.readNBytes(SIZE + 1));
    } catch (IOException e) {
      return null;
    }
  }

  /** Whether there is a note that an edit was saved. */
  public boolean exists() {
    return said() != null;
  }

  /**
   * The last edit that was saved; 0 when nothing says so. To be asked for before the journal is
   * read: another program may go on writing meanwhile.
   *
   * @param owner of the journal; null when nobody knows
   */
  long sequence(@Nullable UUID owner) {
    Said said = said();
    if (said == null) {
      return 0;
    }
    UUID until = owner == null ? said.replica() : owner;
    UUID current = new ReplicaNote(layer, folder).or(until);
    return said.replica().equals(current) ? said.sequence() : 0;
  }

  /** Says that this edit was saved, unless the disk refuses: it is saved all the same. */
  public void put(UUID replica, long sequence) {
    try {
      layer.overwrite(folder.resolve(NAME), new Said(replica, sequence).bytes());
    } catch (IOException e) {
      // A note that is older than the journal means nothing.
    }
  }

  /** Whether it says so already. */
  boolean says(UUID replica, long sequence) {
    return new Said(replica, sequence).equals(said());
  }
}
