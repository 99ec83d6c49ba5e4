package org.taizhang.persistence;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.taizhang.persistence.disk.FileSource;
import org.taizhang.persistence.disk.ReadOnlyLayer;
import org.taizhang.persistence.journal.EnvelopeCodec;
import org.taizhang.persistence.journal.FormatException;
import org.taizhang.persistence.journal.NewerFormatException;
import org.taizhang.persistence.journal.TruthReader;

/** Looks for copies of a ledger whose folder may be in any state; writes nothing. */
record CopySearch(FileSource disk, Path ledger) {

  /** All within reach, newest first. */
  List<Copy> all() {
    try {
      List<Copy> copies = new ArrayList<>(Shelf.copies(disk, ledger.resolve(Shelf.FOLDER)));
      copies.addAll(new SecondPlace(disk, ledger).copies());
      copies.sort(Comparator.comparing(Copy::name).reversed());
      return List.copyOf(copies);
    } catch (IOException e) {
      throw new StoreException(ledger, new StoreException.Reason.Refused(), e);
    }
  }

  /** The newest that can be read whole; null when there is none. */
  @Nullable Copy newestGood() {
    return all().stream().filter(this::isGood).findFirst().orElse(null);
  }

  private boolean isGood(Copy copy) {
    return look(copy) == Condition.WHOLE;
  }

  /** Whether it is not as it was written; one of a later version of the program may well be. */
  boolean isBad(Copy copy) {
    return look(copy) == Condition.BAD;
  }

  private enum Condition {
    /** All of it can be read. */
    WHOLE,
    /** A later version of the program wrote what is in it. */
    NEWER,
    BAD
  }

  private Condition look(Copy copy) {
    try {
      BackupContents contents = new BackupFile(disk, copy.file(), null).open(Progress.NONE);
      boolean complete =
          new TruthReader(
                  new ReadOnlyLayer(contents),
                  BackupContents.FOLDER,
                  new EnvelopeCodec(),
                  UUID::randomUUID)
              .read()
              .complete();
      return complete ? Condition.WHOLE : Condition.BAD;
    } catch (NewerFormatException e) {
      return Condition.NEWER;
    } catch (IOException | StoreException | FormatException e) {
      return Condition.BAD;
    }
  }
}
