package org.taizhang.persistence;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.taizhang.persistence.disk.FileLayer;

/**
 * The right of one process to write to a ledger folder. The system takes it back when the process
 * dies.
 */
final class FolderLock implements Closeable {
  static final String NAME = "ledger.lock";

  private final Closeable lock;
  private final HolderFile note;
  private final @Nullable Holder crashed;

  private FolderLock(Closeable lock, HolderFile note, @Nullable Holder crashed) {
    this.lock = lock;
    this.note = note;
    this.crashed = crashed;
  }

  /** Takes the folder and notes who has it; null when another has it. */
  static @Nullable FolderLock tryAcquire(Path folder, Surroundings around) throws IOException {
    FileLayer layer = around.layer();
    Closeable lock = layer.tryLock(folder.resolve(NAME));
    if (lock == null) {
      return null;
    }
    HolderFile note = new HolderFile(layer, folder);
    Holder crashed = note.read();
    try {
      note.write(around.author(), around.clock().instant());
    } catch (IOException e) {
      lock.close();
      throw e;
    }
    return new FolderLock(lock, note, crashed);
  }

  /**
   * As {@link #tryAcquire}.
   *
   * @throws StoreException when another process has it
   */
  static FolderLock acquire(Path folder, Surroundings around) throws IOException {
    FolderLock lock = tryAcquire(folder, around);
    if (lock == null) {
      Holder holder =
          Objects.requireNonNullElse(new HolderFile(around.layer(), folder).read(), Holder.UNKNOWN);
      throw new StoreException(folder, new StoreException.Reason.HeldElsewhere(holder));
    }
    return lock;
  }

  /**
   * Who left a note and holds the folder no longer: a program that was not closed. Null when all
   * was well.
   */
  @Nullable Holder crashed() {
    return crashed;
  }

  @Override
  public void close() throws IOException {
    try (lock) {
      note.delete();
    }
  }
}
