package org.taizhang.persistence.disk;

import java.nio.file.Path;
import java.util.Set;

/**
 * One thing done to a {@link SimulatedDisk}. Files are known by number, so that a name is one thing
 * and content another.
 */
sealed interface DiskOperation {

  /** Writes to a file that last once it is forced. */
  sealed interface Data extends DiskOperation {
    int file();
  }

  /** Never compared. */
  @SuppressWarnings("ArrayRecordComponent")
  record Write(int file, int offset, byte[] bytes) implements Data {}

  record Cut(int file, int size) implements Data {}

  /** Changes of names that last once their folders are forced. */
  sealed interface Naming extends DiskOperation {
    Set<Path> folders();
  }

  record NewFolder(Path path) implements Naming {
    @Override
    public Set<Path> folders() {
      return Set.of(path.getParent());
    }
  }

  record NewFile(Path path, int file) implements Naming {
    @Override
    public Set<Path> folders() {
      return Set.of(path.getParent());
    }
  }

  record Rename(Path from, Path to, int file) implements Naming {
    @Override
    public Set<Path> folders() {
      return from.getParent().equals(to.getParent())
          ? Set.of(to.getParent())
          : Set.of(from.getParent(), to.getParent());
    }
  }

  record RenameFolder(Path from, Path to) implements Naming {
    @Override
    public Set<Path> folders() {
      return Set.of(to.getParent());
    }
  }

  record Delete(Path path) implements Naming {
    @Override
    public Set<Path> folders() {
      return Set.of(path.getParent());
    }
  }

  record Force(int file) implements DiskOperation {}

  record ForceFolder(Path path) implements DiskOperation {}

  /** Not done to the disk: the program told its user that this edit is saved. */
  record Acknowledged(long sequence) implements DiskOperation {}
}
