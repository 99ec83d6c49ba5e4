package org.taizhang.persistence;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.taizhang.persistence.disk.FileLayer;
import org.taizhang.persistence.files.KeptFiles;
import org.taizhang.persistence.journal.JournalFile;
import org.taizhang.persistence.journal.JournalReach;
import org.taizhang.persistence.journal.Replacement;
import org.taizhang.persistence.journal.ReplicaNote;
import org.taizhang.persistence.journal.Snapshots;

/**
 * What kind of folder somebody named as the ledger's.
 *
 * @param isNew holds no ledger yet and nothing else
 */
record FolderContents(boolean isNew) {
  /** Where damaged files are kept. */
  static final String DAMAGED = "damaged";

  /** Where the query database is kept. */
  static final String PROJECTION = "projection";

  /** There before the journal is, or put into every folder by some file manager. */
  private static final Set<String> WITHOUT_MEANING =
      Set.of(
          FolderLock.NAME,
          HolderFile.NAME,
          ReplicaNote.NAME,
          ".DS_Store",
          "desktop.ini",
          "Thumbs.db");

  /**
   * Makes sure that a ledger there can be written to, or made.
   *
   * @throws StoreException when the path cannot be or is not a ledger's folder
   */
  static void requireUsable(FileLayer layer, Path folder) throws IOException {
    boolean isNew = of(layer, folder).isNew();
    if (isNew && folder.getParent() == null) {
      throw new StoreException(folder, new StoreException.Reason.RootOfDrive());
    }
    if (isNew) {
      requireNoLedgerAround(layer, folder);
    }
    if (layer.isOnNetwork(folder)) {
      throw new StoreException(folder, new StoreException.Reason.NetworkDrive());
    }
  }

  private static void requireNoLedgerAround(FileLayer layer, Path folder) {
    for (Path outer = folder.getParent(); outer != null; outer = outer.getParent()) {
      if (new JournalFile(layer, outer).exists()) {
        throw new StoreException(folder, new StoreException.Reason.InsideAnother(outer.toString()));
      }
    }
  }

  /**
   * @throws StoreException when the path cannot be or is not a ledger's folder
   */
  static FolderContents of(FileLayer layer, Path folder) throws IOException {
    StoreException.Reason against = PathRules.ofThisSystem().against(folder);
    if (against != null) {
      throw new StoreException(folder, against);
    }
    if (!layer.exists(folder)) {
      requireRoomFor(layer, folder);
      return new FolderContents(true);
    }
    if (!layer.isFolder(folder)) {
      throw new StoreException(folder, new StoreException.Reason.NotAFolder());
    }
    if (isLedger(layer, folder)) {
      return new FolderContents(false);
    }
    List<String> names = layer.list(folder);
    // A first restore that was cut short leaves these and nothing else.
    Set<String> unfinished =
        names.contains(Restoration.FOLDER)
            ? Set.of(Restoration.FOLDER, KeptFiles.FOLDER, Shelf.FOLDER)
            : Set.of();
    String foreign =
        firstForeign(names.stream().filter(name -> !unfinished.contains(name)).toList());
    if (foreign != null) {
      throw new StoreException(folder, new StoreException.Reason.NotALedger(foreign));
    }
    return new FolderContents(true);
  }

  /** That what is there of the way are folders. */
  private static void requireRoomFor(FileLayer layer, Path folder) {
    for (Path step = folder; step != null; step = step.getParent()) {
      if (layer.isDeadLink(step)) {
        throw new StoreException(step, new StoreException.Reason.DeadLink());
      }
      if (layer.exists(step)) {
        if (!layer.isFolder(step)) {
          throw new StoreException(step, new StoreException.Reason.BelowAFile());
        }
        return;
      }
    }
  }

  /** Also without its journal: a lost journal must not be taken for a new ledger. */
  private static boolean isLedger(FileLayer layer, Path folder) throws IOException {
    return new JournalFile(layer, folder).exists()
        || !new Snapshots(layer, folder).files().isEmpty()
        || Restoration.isPending(layer, folder)
        || new JournalReach(layer, folder).exists()
        || layer.exists(folder.resolve(PROJECTION).resolve("ledger.mv.db"));
  }

  private static @Nullable String firstForeign(List<String> names) {
    return names.stream()
        .filter(name -> !WITHOUT_MEANING.contains(name))
        .filter(name -> !isUnfinished(name))
        .findFirst()
        .orElse(null);
  }

  /** Whether a crash during the making of one of our own files left this. */
  static boolean isUnfinished(String name) {
    return name.startsWith("ledger.") && name.endsWith(Replacement.UNFINISHED);
  }
}
