package org.taizhang.persistence;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.taizhang.persistence.disk.FileLayer;
import org.taizhang.persistence.files.KeptFiles;
import org.taizhang.persistence.journal.Snapshots;

/** Keeps a ledger folder to its owner, also one that was made or copied with wider rights. */
record Privacy(FileLayer layer, Path folder) {
  /** Ours have such a beginning; what else lies in the folder keeps the rights it has. */
  private static final List<String> OURS = List.of("ledger.", "window.properties");

  private static final List<String> OUR_FOLDERS =
      List.of(
          Snapshots.FOLDER,
          KeptFiles.FOLDER,
          Shelf.FOLDER,
          Restoration.FOLDER,
          FolderContents.DAMAGED,
          FolderContents.PROJECTION);

  /**
   * Who cannot enter the folder reads nothing in it, so where it was private the files need no
   * look.
   *
   * @return whether others could enter the folder and no longer can
   */
  boolean narrow() throws IOException {
    if (!layer.keepToOwner(folder)) {
      return false;
    }
    for (String name : layer.list(folder)) {
      if (OURS.stream().anyMatch(name::startsWith)) {
        layer.keepToOwner(folder.resolve(name));
      } else if (OUR_FOLDERS.contains(name) && layer.isFolder(folder.resolve(name))) {
        narrowAll(folder.resolve(name));
      }
    }
    return true;
  }

  private void narrowAll(Path ours) throws IOException {
    layer.keepToOwner(ours);
    for (String name : layer.list(ours)) {
      layer.keepToOwner(ours.resolve(name));
    }
  }
}
