package org.taizhang.persistence;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.taizhang.persistence.disk.FileLayer;
import org.taizhang.persistence.disk.ReadOnlyLayer;
import org.taizhang.persistence.journal.JournalFile;

/**
 * Copies in a ledger's second place that it made before it was brought back, or that another
 * machine makes which went on from the same beginning. They are not this ledger's to delete.
 */
record OtherShelves(FileLayer layer, Path ledger) {

  /** The files among them that hold what is looked for. */
  List<Path> holding(Finder finder) throws IOException {
    List<Path> holding = new ArrayList<>();
    Path own = Clearing.shelf(layer, ledger);
    JournalFile journal = new JournalFile(layer, ledger);
    UUID owner = journal.exists() ? journal.replica() : null;
    for (Path shelf : new SecondPlace(layer, ledger).shelves()) {
      if (owner != null && !shelf.equals(own) && isOf(owner, shelf)) {
        holding.addAll(finder.allIn(shelf));
      }
    }
    return List.copyOf(holding);
  }

  /** Whether the copies there began as this ledger did; by the newest that says it. */
  private boolean isOf(UUID owner, Path shelf) throws IOException {
    for (Copy copy : Shelf.copies(layer, shelf)) {
      UUID found = ownerOf(copy);
      if (found != null) {
        return found.equals(owner);
      }
    }
    return false;
  }

  private @Nullable UUID ownerOf(Copy copy) throws IOException {
    try {
      BackupContents contents = new BackupFile(layer, copy.file(), null).open(Progress.NONE);
      JournalFile journal = new JournalFile(new ReadOnlyLayer(contents), BackupContents.FOLDER);
      return journal.exists() ? journal.replica() : null;
    } catch (StoreException e) {
      return null;
    }
  }
}
