package org.taizhang.persistence.disk;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Everything that the journal and the snapshots do to a disk. What was written outlives a power cut
 * only once its file was forced, and a name that was made, changed or removed only once its folder
 * was.
 */
public interface FileLayer extends FileSource {

  /** False where files cannot be made: on read-only media, or without the right to. */
  boolean isWritable(Path folder);

  /**
   * Makes a file with this content, for its owner alone where the file system can say so, and
   * forces the content, not the name. An older file of the name is overwritten.
   */
  void write(Path file, byte[] content) throws IOException;

  /**
   * Writes over the beginning of a file, which is made if need be, and forces nothing: a power cut
   * may leave what was there, or any part of either. What is longer keeps its end.
   */
  void overwrite(Path file, byte[] content) throws IOException;

  /** Opens a file that exists to write at its end. */
  Appender append(Path file) throws IOException;

  /** Gives the file another name in one step, in place of any file that has it. */
  void rename(Path from, Path to) throws IOException;

  void delete(Path file) throws IOException;

  /** Makes the folder, and those above it, for its owner alone where the file system can say so. */
  void createFolder(Path folder) throws IOException;

  /**
   * As {@link #createFolder}, in a folder that must be there: one that was moved or taken away
   * under us must not come back empty.
   *
   * @throws NoSuchFileException when it is not
   */
  default void createFolderIn(Path existing, Path folder) throws IOException {
    if (!isFolder(existing)) {
      throw new NoSuchFileException(existing.toString());
    }
    createFolder(folder);
  }

  void forceFolder(Path folder) throws IOException;

  /**
   * Takes from everybody but its owner the rights on a file or folder, where the file system keeps
   * any.
   *
   * @return whether others had some and have none now
   */
  default boolean keepToOwner(Path path) {
    return false;
  }

  /**
   * Locks the file for this process, making it if need be; null when another process has the lock.
   */
  @Nullable Closeable tryLock(Path file) throws IOException;

  /** An open file that grows at its end. */
  interface Appender extends Closeable {

    long size() throws IOException;

    /** Writes all bytes at the end, unforced. */
    void append(byte[] bytes) throws IOException;

    /** Cuts the file to this size, unforced. */
    void cut(long size) throws IOException;

    void force() throws IOException;
  }
}
