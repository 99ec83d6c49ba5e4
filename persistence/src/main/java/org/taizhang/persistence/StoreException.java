package org.taizhang.persistence;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The disk, or what stands on it, does not allow what was asked. The words for the user are the
 * app's.
 */
public final class StoreException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** Why it cannot be done. */
  public sealed interface Reason extends java.io.Serializable {

    /** The path holds a character that a database URL would take for the start of a command. */
    record ForbiddenCharacter(char character) implements Reason {}

    /** A name on the way that Windows keeps for itself or does not keep as it is written. */
    record ReservedName(String name) implements Reason {}

    /** Longer than the system takes, with what a ledger has in its folder. */
    record TooLong() implements Reason {}

    /** The path is a link that leads nowhere. */
    record DeadLink() implements Reason {}

    /** The path is a file, and the folder would be in it. */
    record BelowAFile() implements Reason {}

    /** A new ledger would lie open on a drive, among whatever else comes there. */
    record RootOfDrive() implements Reason {}

    /** A new ledger would be in the folder of another one, {@code outer}. */
    record InsideAnother(String outer) implements Reason {}

    /** On another machine, where neither locks nor forced writes can be relied on. */
    record NetworkDrive() implements Reason {}

    /** A file stands where the ledger folder should be. */
    record NotAFolder() implements Reason {}

    /** The folder holds other files and no ledger; {@code example} is one of them. */
    record NotALedger(String example) implements Reason {}

    /** There is no ledger in the folder to look through. */
    record NoLedger() implements Reason {}

    /** The file holds no backup of a ledger. */
    record NotABackup() implements Reason {}

    /** The backup is not as it was written. */
    record BackupDamaged() implements Reason {}

    /** The backup is behind a password. */
    record PasswordNeeded() implements Reason {}

    /** The backup is behind another password, or the first part of it is damaged. */
    record WrongPassword() implements Reason {}

    /** The backup would take more memory than this program gives it, in bytes. */
    record BackupTooLarge(long most) implements Reason {}

    /** An edit names a document, called {@code fileName}, whose file was not kept before. */
    record FileNotKept(String fileName) implements Reason {}

    /** The folder that copies go to is not there, as when a USB stick is not plugged in. */
    record NotThere() implements Reason {}

    /** History is missing or damaged somewhere: nobody can tell what stands in it. */
    record HistoryNotWhole() implements Reason {}

    /** What was to be purged stands nowhere. */
    record NothingToPurge() implements Reason {}

    /**
     * The words to purge stand also where no text does, as in dates and numbers, or in what is said
     * about the purge.
     */
    record NotSeparable() implements Reason {}

    /**
     * Something that was moved out of what is to be purged is in use elsewhere; {@code texts} are
     * what these targets, projects and quantities say, one at least.
     */
    record StandsElsewhere(List<String> texts) implements Reason {
      public StandsElsewhere {
        texts = List.copyOf(texts);
      }
    }

    /** Another program has the folder open. */
    record HeldElsewhere(Holder holder) implements Reason {}

    /** Saved edits can no longer be read: this is no state to keep as a backup. */
    record NotWhole() implements Reason {}

    /**
     * Another file or folder of the name stands there, which this program did not make and must not
     * replace.
     */
    record Occupied() implements Reason {}

    /** What is written as a whole folder needs an empty one; {@code example} is in it. */
    record NotEmpty(String example) implements Reason {}

    /** The backup would stand in the folder that it is to outlive. */
    record InsideLedger() implements Reason {}

    /**
     * Written by a newer version of this program; {@code known} is the newest format this one
     * reads.
     */
    record NewerFormat(int found, int known) implements Reason {}

    /**
     * The store was closed, or an earlier write failed and could not be taken back: it must be
     * opened again.
     */
    record Closed() implements Reason {}

    /**
     * The file system refused, as when the disk is full or access is denied; the cause says how.
     */
    record Refused() implements Reason {}
  }

  private final String path;
  private final Reason reason;

  public StoreException(Path path, Reason reason, @Nullable Throwable cause) {
    super(reason + ": " + path, cause);
    this.path = path.toString();
    this.reason = reason;
  }

  public StoreException(Path path, Reason reason) {
    this(path, reason, null);
  }

  /** The file or folder it is about. */
  public Path path() {
    return Path.of(path);
  }

  public Reason reason() {
    return reason;
  }
}
