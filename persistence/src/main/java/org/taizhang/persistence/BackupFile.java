package org.taizhang.persistence;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.taizhang.model.edit.Envelope;
import org.taizhang.persistence.backup.BackupCodec;
import org.taizhang.persistence.backup.BackupException;
import org.taizhang.persistence.backup.Part;
import org.taizhang.persistence.disk.FileSource;
import org.taizhang.persistence.disk.MemoryFiles;

/** A backup as a file on a disk. */
record BackupFile(FileSource disk, Path path) {
  /** What the packing itself takes, beyond the parts. */
  private static final int PACKING = 1 << 20;

  /** Where the parts lie when they are in memory. */
  static final Path FOLDER = Path.of("backup").toAbsolutePath();

  /**
   * The parts in memory, as a folder of a ledger that nobody can write to.
   *
   * @throws StoreException when the file is no backup or not as it was written
   */
  FileSource open() throws IOException {
    try {
      return inMemory(BackupCodec.decode(bytes()));
    } catch (BackupException e) {
      throw new StoreException(path, reason(e), e);
    }
  }

  static FileSource inMemory(List<Part> parts) {
    return new MemoryFiles(
        parts.stream()
            .collect(Collectors.toMap(part -> FOLDER.resolve(part.name()), Part::content)));
  }

  /** Whether the file may be replaced: it begins as a backup, whole or not. */
  boolean isBackup() throws IOException {
    try (InputStream in = disk.read(path, 0)) {
      return BackupCodec.isBackup(in.readNBytes(PACKING));
    }
  }

  /** As a crash leaves a file that was only just begun. */
  boolean isEmpty() throws IOException {
    try (InputStream in = disk.read(path, 0)) {
      return in.read() < 0;
    }
  }

  private byte[] bytes() throws IOException {
    if (!isBackup()) {
      throw new StoreException(path, new StoreException.Reason.NotABackup());
    }
    int most = (int) BackupCodec.MOST + PACKING;
    try (InputStream in = disk.read(path, 0)) {
      byte[] bytes = in.readNBytes(most);
      if (in.read() >= 0) {
        throw tooLarge();
      }
      return bytes;
    }
  }

  StoreException tooLarge() {
    return new StoreException(path, new StoreException.Reason.BackupTooLarge(BackupCodec.MOST));
  }

  private static StoreException.Reason reason(BackupException e) {
    return switch (e.fault()) {
      case FOREIGN -> new StoreException.Reason.NotABackup();
      case DAMAGED -> new StoreException.Reason.BackupDamaged();
      case LARGE -> new StoreException.Reason.BackupTooLarge(BackupCodec.MOST);
      case NEWER ->
          new StoreException.Reason.NewerFormat(
              Envelope.CURRENT_FORMAT + 1, Envelope.CURRENT_FORMAT);
    };
  }
}
