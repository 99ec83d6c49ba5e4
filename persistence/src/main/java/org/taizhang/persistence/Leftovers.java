package org.taizhang.persistence;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.taizhang.persistence.disk.FileLayer;
import org.taizhang.persistence.files.KeptFiles;
import org.taizhang.persistence.journal.Replacement;
import org.taizhang.persistence.journal.Snapshots;

/** Files of ours that a crash left unfinished: what they were to replace still stands. */
record Leftovers(FileLayer layer, Path folder) {

  void delete() throws IOException {
    for (String name : layer.list(folder)) {
      if (FolderContents.isUnfinished(name)) {
        layer.delete(folder.resolve(name));
      }
    }
    for (String ours :
        List.of(Snapshots.FOLDER, FolderContents.DAMAGED, Shelf.FOLDER, KeptFiles.FOLDER)) {
      if (layer.isFolder(folder.resolve(ours))) {
        deleteIn(folder.resolve(ours));
      }
    }
    if (layer.isFolder(folder.resolve(Restoration.FOLDER))) {
      new Restoration(layer, folder).clear();
    }
  }

  private void deleteIn(Path ours) throws IOException {
    for (String name : layer.list(ours)) {
      if (name.endsWith(Replacement.UNFINISHED) && !layer.isFolder(ours.resolve(name))) {
        layer.delete(ours.resolve(name));
      }
    }
  }
}
