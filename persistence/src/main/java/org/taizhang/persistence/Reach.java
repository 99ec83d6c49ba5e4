package org.taizhang.persistence;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.taizhang.persistence.backup.CopyName;
import org.taizhang.persistence.disk.FileLayer;
import org.taizhang.persistence.files.KeptFiles;

/**
 * What beside the truth a purge comes to.
 *
 * @param lines the files to go
 * @param copies how many of them are copies of the ledger
 * @param beyond what cannot be looked into, or is not this ledger's alone to delete
 */
record Reach(List<Clearing.Line> lines, int copies, List<Path> beyond) {

  /**
   * @param finder of what shows that a copy holds the content
   * @param staying hashes of the kept files that the history still names
   */
  static Reach of(FileLayer layer, Path ledger, Finder finder, Set<String> staying)
      throws IOException {
    Gathering gathering = new Gathering(layer, finder);
    for (String folder : List.of(FolderContents.PROJECTION, FolderContents.DAMAGED)) {
      gathering.all(folder, ledger.resolve(folder));
    }
    gathering.copies(Shelf.FOLDER, ledger.resolve(Shelf.FOLDER));
    gathering.files(KeptFiles.FOLDER, ledger, staying);
    Path second = new SecondPlace(layer, ledger).named();
    Path shelf = Clearing.shelf(layer, ledger);
    if (shelf != null) {
      gathering.copies(Clearing.SECOND, shelf);
      gathering.files(Clearing.SECOND_FILES, shelf, staying);
    } else if (second != null) {
      gathering.beyond.add(second);
    }
    gathering.beyond.addAll(new OtherShelves(layer, ledger).holding(finder));
    return new Reach(List.copyOf(gathering.lines), gathering.copies, List.copyOf(gathering.beyond));
  }

  /** The same, and more that cannot be looked into. */
  Reach orBeyond(List<Path> files) {
    return new Reach(lines, copies, Stream.concat(beyond.stream(), files.stream()).toList());
  }

  private static final class Gathering {
    private final FileLayer layer;
    private final Finder finder;
    private final List<Clearing.Line> lines = new ArrayList<>();
    private final List<Path> beyond = new ArrayList<>();
    private final List<Path> stayingCopies = new ArrayList<>();
    private int copies;

    Gathering(FileLayer layer, Finder finder) {
      this.layer = layer;
      this.finder = finder;
    }

    /** The files in a folder; other folders in it are none of ours. */
    private List<String> names(Path folder) throws IOException {
      return layer.isFolder(folder)
          ? layer.list(folder).stream()
              .filter(name -> !layer.isFolder(folder.resolve(name)))
              .toList()
          : List.of();
    }

    void all(String key, Path folder) throws IOException {
      names(folder).forEach(name -> lines.add(new Clearing.Line(key, name)));
    }

    /** Copies may be of another course of the ledger, and have files that only they speak of. */
    void files(String key, Path shelf, Set<String> staying) throws IOException {
      Path folder = shelf.resolve(KeptFiles.FOLDER);
      Set<String> unknown = new HashSet<>(names(folder));
      unknown.removeAll(staying);
      Set<String> needed = finder.with(unknown).allOf(stayingCopies);
      for (String name : unknown.stream().sorted().toList()) {
        Finder.Found found =
            needed.contains(name) ? finder.in(folder.resolve(name)) : Finder.Found.SOMETHING;
        switch (found) {
          case SOMETHING -> lines.add(new Clearing.Line(key, name));
          case LOCKED, DAMAGED -> beyond.add(folder.resolve(name));
          case NOTHING -> {}
        }
      }
    }

    /** A copy that cannot be read may hold anything. */
    void copies(String key, Path folder) throws IOException {
      for (String name : names(folder)) {
        Finder.Found found = finder.in(folder.resolve(name));
        if (found == Finder.Found.LOCKED) {
          beyond.add(folder.resolve(name));
        } else if (CopyName.parse(name).isPresent()
            && (found != Finder.Found.NOTHING || isNoBackup(folder.resolve(name)))) {
          lines.add(new Clearing.Line(key, name));
          copies++;
        } else {
          stayingCopies.add(folder.resolve(name));
        }
      }
    }

    private boolean isNoBackup(Path file) throws IOException {
      return !new BackupFile(layer, file, null).isBackup();
    }
  }
}
