package org.taizhang.persistence;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.taizhang.persistence.disk.FileSource;

/** Looks for texts in files, and in what is packed in backups. */
record Finder(FileSource disk, Needles needles) {

  /** What a look into a file came to. */
  enum Found {
    NOTHING,
    SOMETHING,
    /** A backup behind a password. */
    LOCKED,
    /** A backup that is not as it was written. */
    DAMAGED
  }

  Found in(Path file) throws IOException {
    BackupFile backup = new BackupFile(disk, file, null);
    if (!backup.isBackup()) {
      try (InputStream in = disk.read(file, 0)) {
        return needles.isAnyIn(in) ? Found.SOMETHING : Found.NOTHING;
      }
    }
    boolean[] any = {false};
    try {
      backup.read((name, _, content) -> any[0] |= needles.isAnyIn(content), Progress.NONE);
    } catch (StoreException e) {
      return e.reason() instanceof StoreException.Reason.PasswordNeeded
          ? Found.LOCKED
          : Found.DAMAGED;
    }
    return any[0] ? Found.SOMETHING : Found.NOTHING;
  }

  /** The same search for other texts. */
  Finder with(Set<String> texts) {
    return new Finder(disk, new Needles(texts));
  }

  /** The texts that stand in any of the backups among the files; these must be whole. */
  Set<String> allOf(List<Path> files) throws IOException {
    Set<String> found = new HashSet<>();
    for (Path file : files) {
      BackupFile backup = new BackupFile(disk, file, null);
      if (backup.isBackup()) {
        backup.read((_, _, content) -> found.addAll(needles.allIn(content)), Progress.NONE);
      }
    }
    return found;
  }

  /**
   * The files below a folder, however deep, in which something was found, or may be: not those
   * behind a password.
   */
  List<Path> allIn(Path folder) throws IOException {
    List<Path> all = new ArrayList<>();
    for (String name : disk.isFolder(folder) ? disk.list(folder) : List.<String>of()) {
      Path each = folder.resolve(name);
      if (disk.isFolder(each)) {
        all.addAll(allIn(each));
      } else if (!name.equals(FolderLock.NAME) && !name.equals(HolderFile.NAME)) {
        Found found = in(each);
        if (found == Found.SOMETHING || found == Found.DAMAGED) {
          all.add(each);
        }
      }
    }
    return all;
  }
}
