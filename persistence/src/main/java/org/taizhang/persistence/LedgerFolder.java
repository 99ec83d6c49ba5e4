package org.taizhang.persistence;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.taizhang.model.Ledger;
import org.taizhang.persistence.disk.RealFileLayer;
import org.taizhang.persistence.journal.EnvelopeCodec;

/**
 * A folder that holds a ledger: its journal, which is the truth, snapshots of it, and a query
 * database.
 */
public final class LedgerFolder {
  private LedgerFolder() {}

  /**
   * Whether the folder holds a ledger; false when it is empty or does not exist yet.
   *
   * @throws StoreException when the path cannot be or is not a ledger's folder
   */
  public static boolean holdsLedger(Path folder) {
    try {
      return !FolderContents.of(new RealFileLayer(), folder.toAbsolutePath().normalize()).isNew();
    } catch (IOException e) {
      throw new StoreException(folder, new StoreException.Reason.Refused(), e);
    }
  }

  /**
   * Opens the ledger for writing, or for reading when another program has it or the folder cannot
   * be written into. A folder that does not exist is created with an empty ledger.
   *
   * @throws StoreException when there is no ledger to be had there
   */
  public static Opening open(Path folder, Author author, InstantSource clock) {
    return new FolderOpener(folder, Surroundings.real(author, clock)).open();
  }

  /**
   * Opens a ledger that {@link #open} found {@link Opening.Damaged} and goes on from its newest
   * good copy; the damaged journal is kept aside. Edits behind that copy are no longer part of the
   * ledger: only the user can decide on this.
   *
   * @throws StoreException when there is no ledger to be had there
   */
  public static Opening recover(Path folder, Author author, InstantSource clock) {
    return new FolderOpener(folder, Surroundings.real(author, clock)).recover();
  }

  /**
   * Looks through everything in the folder and writes nothing; also while another program has it.
   *
   * @throws StoreException when there is no ledger, or one of a newer version
   */
  public static CheckReport check(Path folder) {
    return new FolderChecker(folder, new RealFileLayer(), new EnvelopeCodec()).check();
  }

  /**
   * Reads a ledger folder, or a backup file, and leaves no trace: nothing is written, locked or
   * unpacked, in it or beside it.
   *
   * @throws StoreException when there is no ledger and no whole backup
   */
  public static Viewing view(Path place) {
    return view(place, null, Progress.NONE);
  }

  /**
   * As the other, also of a backup that is locked.
   *
   * @param password of such a backup; one that is behind none needs none
   * @throws StoreException when there is no ledger and no whole backup, or it is behind another
   *     password
   */
  public static Viewing view(Path place, @Nullable Password password, Progress progress) {
    return new LedgerViewer(place, new RealFileLayer(), password).view(progress);
  }

  /**
   * The edits of a ledger folder, or of a backup file; as {@link #view} without a trace, and also
   * while another program has the folder.
   *
   * @throws StoreException when there is no ledger and no whole backup
   */
  public static EditLog edits(Path place) {
    return edits(place, null);
  }

  /**
   * As the other.
   *
   * @param password of a backup that is locked with one
   */
  public static EditLog edits(Path place, @Nullable Password password) {
    return new LedgerViewer(place, new RealFileLayer(), password).edits();
  }

  /**
   * A file that is kept beside a ledger, in its folder or a backup of it; as {@link #view} without
   * a trace, and also while another program has the folder.
   *
   * @param sha256 it is kept under
   * @return null when it is missing or damaged
   * @throws StoreException when there is no ledger and no whole backup
   */
  public static byte @Nullable [] keptFile(Path place, String sha256) {
    return keptFile(place, sha256, null);
  }

  /**
   * As the other.
   *
   * @param password of a backup that is locked with one
   */
  public static byte @Nullable [] keptFile(Path place, String sha256, @Nullable Password password) {
    return new LedgerViewer(place, new RealFileLayer(), password).kept(sha256);
  }

  /**
   * As {@link #check}, also of a backup file, and as {@link #view} without a trace.
   *
   * @throws StoreException when there is no ledger and no whole backup
   */
  public static CheckReport checkView(Path place) {
    return checkView(place, null);
  }

  /**
   * As the other.
   *
   * @param password of a backup that is locked with one
   */
  public static CheckReport checkView(Path place, @Nullable Password password) {
    return new LedgerViewer(place, new RealFileLayer(), password).check();
  }

  /**
   * Packs the whole ledger of a folder into one file and reads it back before it replaces an older
   * backup of that name; also while another program has the folder, in which nothing is written.
   *
   * @throws StoreException when there is no whole ledger, or the file cannot be written
   */
  public static BackupReport backup(Path folder, Path file, InstantSource clock) {
    return backup(folder, file, null, clock, Progress.NONE);
  }

  /**
   * As the other.
   *
   * @param password that the backup is locked with; null for one that anybody can read
   */
  public static BackupReport backup(
      Path folder, Path file, @Nullable Password password, InstantSource clock, Progress progress) {
    return new BackupMaker(folder, new RealFileLayer(), new BackupMaker.Wanted(password, true))
        .make(file, clock.instant(), progress);
  }

  /**
   * Writes everything that can be read of a ledger into a folder, as plain files for other
   * programs: {@code ledger.json}, {@code history.jsonl} with an edit a line, the issued documents,
   * and the files that are handed in. The folder comes to be as a whole or not at all. As {@link
   * #view} without a trace in the ledger, and also of a backup file.
   *
   * @param out a folder that is empty or not there
   * @param tables what else is to be written of the ledger
   * @throws StoreException when there is no ledger, or the folder cannot be written
   */
  public static DumpReport dump(
      Path place, Path out, Function<Ledger, List<DumpFile>> tables, Progress progress) {
    return dump(place, null, out, tables, progress);
  }

  /**
   * As the other.
   *
   * @param password of a backup that is locked with one
   */
  public static DumpReport dump(
      Path place,
      @Nullable Password password,
      Path out,
      Function<Ledger, List<DumpFile>> tables,
      Progress progress) {
    RealFileLayer layer = new RealFileLayer();
    return new DumpMaker(new LedgerViewer(place, layer, password), out, layer, progress)
        .make(tables);
  }

  /**
   * Brings the ledger of a backup, or of a copy that the program made, into a folder: a new one, or
   * in place of the ledger that stands there, which is copied before. Cut short at any moment the
   * folder holds the one or the other.
   *
   * @param password of a backup that is locked with one
   * @throws StoreException when the file is no whole backup or the folder is open elsewhere; the
   *     folder is as before then
   */
  public static RestoreReport restore(
      Path folder,
      Path file,
      @Nullable Password password,
      Author author,
      InstantSource clock,
      Progress progress) {
    return new Restorer(folder, Surroundings.real(author, clock)).restore(file, password, progress);
  }

  /**
   * What a purge would come to; also while another program has the folder, in which nothing is
   * written.
   *
   * @throws StoreException when there is no ledger whose history is whole, or nothing to purge
   */
  public static PurgePreview previewPurge(Path folder, PurgeOrder order, Progress progress) {
    // nothing is signed or dated
    Surroundings around = Surroundings.real(new Author(""), InstantSource.fixed(Instant.EPOCH));
    return new Purger(folder, around).preview(order, progress);
  }

  /**
   * Takes content out of the ledger, its history, its snapshots, its files and the copies within
   * reach, and puts on record that this was done. Nothing brings it back. Cut short at any moment
   * the folder holds the ledger of before or that of after.
   *
   * @param reason put on record; what is purged is left out of it
   * @throws StoreException when there is no ledger whose history is whole, nothing to purge, or the
   *     folder is open elsewhere; the folder is as before then
   */
  public static PurgeReport purge(
      Path folder,
      PurgeOrder order,
      String reason,
      Author author,
      InstantSource clock,
      Progress progress) {
    return new Purger(folder, Surroundings.real(author, clock)).purge(order, reason, progress);
  }

  /**
   * The copies that the program made of the ledger in this folder, newest first; those of a second
   * place too when it is within reach.
   *
   * @throws StoreException when the folder cannot be read
   */
  public static List<Copy> copies(Path folder) {
    return new CopySearch(new RealFileLayer(), folder.toAbsolutePath().normalize()).all();
  }

  /**
   * The newest of the {@link #copies} that can be read whole; null when there is none. Reads
   * through every one that is newer.
   *
   * @throws StoreException when the folder cannot be read
   */
  public static @Nullable Copy newestGoodCopy(Path folder) {
    return new CopySearch(new RealFileLayer(), folder.toAbsolutePath().normalize()).newestGood();
  }
}
