package org.taizhang.persistence;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.taizhang.model.KeptFile;
import org.taizhang.persistence.backup.CopyName;
import org.taizhang.persistence.backup.CopyOccasion;
import org.taizhang.persistence.backup.Thinning;
import org.taizhang.persistence.disk.FileLayer;
import org.taizhang.persistence.disk.FileSource;
import org.taizhang.persistence.files.KeptFiles;
import org.taizhang.persistence.journal.Replacement;

/**
 * A folder of copies of one ledger. The kept files lie beside the copies once, in the ledger's own
 * folder or, where the shelf is elsewhere, in one like it.
 */
final class Shelf {
  /** Name of the folder in the ledger's. */
  static final String FOLDER = "backups";

  private final FileLayer layer;
  private final Path ledger;
  private final Path folder;

  private Shelf(FileLayer layer, Path ledger, Path folder) {
    this.layer = layer;
    this.ledger = ledger;
    this.folder = folder;
  }

  /** The one in the ledger's own folder. */
  static Shelf within(FileLayer layer, Path ledger) {
    return new Shelf(layer, ledger, ledger.resolve(FOLDER));
  }

  /** One anywhere else. */
  static Shelf elsewhere(FileLayer layer, Path ledger, Path folder) {
    return new Shelf(layer, ledger, folder);
  }

  /** The copies by their names, newest first. */
  static List<Copy> copies(FileSource disk, Path folder) throws IOException {
    return disk.isFolder(folder)
        ? disk.list(folder).stream()
            .flatMap(file -> CopyName.parse(file).stream())
            .sorted(Comparator.reverseOrder())
            .map(name -> new Copy(folder.resolve(name.fileName()), name))
            .toList()
        : List.of();
  }

  List<Copy> copies() throws IOException {
    return copies(layer, folder);
  }

  /** Whether this ledger, as it stands, is in the newest copy already. */
  boolean holds(Truth truth) throws IOException {
    List<Copy> copies = copies();
    return truth.sequence() == 0
        || (!copies.isEmpty() && copies.getFirst().sequence() == truth.sequence());
  }

  /** Makes a copy, reads it back, and then lets go of those that are no longer needed. */
  Copy add(Truth truth, CopyOccasion occasion, Instant at, Progress progress) throws IOException {
    open();
    if (!folder.startsWith(ledger)) {
      bringFiles(truth);
    }
    CopyName name = new CopyName(at, truth.sequence(), occasion);
    Path file = folder.resolve(name.fileName());
    new BackupMaker(ledger, layer, BackupMaker.Wanted.TRUTH_ALONE).make(file, truth, at, progress);
    for (Copy old : Thinning.dispensable(copies(), Copy::name, at, ZoneId.systemDefault())) {
      layer.delete(old.file());
    }
    return new Copy(file, name);
  }

  private void open() throws IOException {
    if (!layer.isFolder(folder)) {
      Path parent = Objects.requireNonNull(folder.getParent());
      layer.createFolderIn(parent, folder);
      layer.forceFolder(parent);
    }
    for (String name : layer.list(folder)) {
      if (name.endsWith(Replacement.UNFINISHED) && !layer.isFolder(folder.resolve(name))) {
        layer.delete(folder.resolve(name));
      }
    }
  }

  private void bringFiles(Truth truth) throws IOException {
    List<KeptFile> needed = new ArrayList<>(NamedFiles.of(truth.ledger()));
    needed.addAll(NamedFiles.frozen(layer, ledger, truth.ledger()));
    for (KeptFile document : needed) {
      Path from = KeptFiles.place(ledger, document.sha256());
      if (!layer.exists(KeptFiles.place(folder, document.sha256())) && layer.exists(from)) {
        try (InputStream in = layer.read(from, 0)) {
          KeptFiles.keep(layer, folder, document.sha256(), in);
        }
      }
    }
  }

  /** Where a kept file may be had when the copy of this path is restored; null when nowhere. */
  static @Nullable Path fileBeside(FileSource disk, Path copy, String sha256) throws IOException {
    Path folder = copy.getParent();
    return folder != null && KeptFiles.state(disk, folder, sha256) == KeptFiles.State.WHOLE
        ? KeptFiles.place(folder, sha256)
        : null;
  }
}
