package org.taizhang.persistence;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.taizhang.model.edit.Envelope;
import org.taizhang.persistence.backup.BackupCodec;
import org.taizhang.persistence.backup.BackupException;
import org.taizhang.persistence.backup.SealedBackup;
import org.taizhang.persistence.disk.FileSource;

/** A backup as a file on a disk. */
final class BackupFile {
  private final FileSource disk;
  private final Path path;
  private final @Nullable Password password;

  /**
   * @param password for a backup behind one; one that is behind none needs none
   */
  BackupFile(FileSource disk, Path path, @Nullable Password password) {
    this.disk = disk;
    this.path = path;
    this.password = password;
  }

  /** Whether the file may be replaced: it begins as a backup, whole or not. */
  boolean isBackup() throws IOException {
    byte[] start = start();
    return BackupCodec.isBackup(start) || SealedBackup.isSealed(start);
  }

  /** As a crash leaves a file that was only just begun. */
  boolean isEmpty() throws IOException {
    return start().length == 0;
  }

  private byte[] start() throws IOException {
    try (InputStream in = disk.read(path, 0)) {
      return in.readNBytes(Math.max(BackupCodec.START, SealedBackup.START));
    }
  }

  /**
   * Goes through the whole file; what was handed over counts only when this returns.
   *
   * @throws StoreException when the file is no backup, not as it was written, or behind another
   *     password
   */
  void read(BackupCodec.Sink sink, Progress progress) throws IOException {
    try (InputStream in = plain()) {
      BackupCodec.decode(in, sink, progress);
    } catch (BackupException e) {
      throw new StoreException(path, reason(e), e);
    }
  }

  /**
   * The parts as a folder of a ledger that nobody can write to.
   *
   * @throws StoreException as {@link #read}, or when it is too large to be looked at
   */
  BackupContents open(Progress progress) throws IOException {
    BackupContents contents = new BackupContents(this);
    read(contents::take, progress);
    return contents;
  }

  private InputStream plain() throws IOException {
    byte[] start = start();
    if (!SealedBackup.isSealed(start)) {
      return disk.read(path, 0);
    }
    if (password == null) {
      throw new StoreException(path, new StoreException.Reason.PasswordNeeded());
    }
    return SealedBackup.open(disk.read(path, 0), password.characters());
  }

  StoreException tooLarge() {
    return new StoreException(path, new StoreException.Reason.BackupTooLarge(BackupContents.MOST));
  }

  private static StoreException.Reason reason(BackupException e) {
    return switch (e.fault()) {
      case FOREIGN -> new StoreException.Reason.NotABackup();
      case DAMAGED -> new StoreException.Reason.BackupDamaged();
      case PASSWORD -> new StoreException.Reason.WrongPassword();
      case NEWER ->
          new StoreException.Reason.NewerFormat(
              Envelope.CURRENT_FORMAT + 1, Envelope.CURRENT_FORMAT);
    };
  }
}
