package org.taizhang.persistence;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.taizhang.persistence.disk.FileLayer;
import org.taizhang.persistence.disk.FileSource;
import org.taizhang.persistence.journal.Replacement;

/**
 * Where further copies of a ledger go, as to a USB stick: a line of text beside the copies in the
 * ledger's own folder. Several ledgers may share the place, each has a folder of its own there.
 */
record SecondPlace(FileSource disk, Path ledger) {
  private static final String NAME = "second-place";
  private static final String SHELF = "taizhang-";

  /** The place that was named; null when none was. */
  @Nullable Path named() {
    if (!disk.exists(note())) {
      return null;
    }
    try (InputStream in = disk.read(note(), 0)) {
      String line = new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
      return line.isEmpty() ? null : Path.of(line);
    } catch (IOException | InvalidPathException e) {
      return null;
    }
  }

  private Path note() {
    return ledger.resolve(Shelf.FOLDER).resolve(NAME);
  }

  /**
   * Names another place, or none.
   *
   * @throws StoreException when copies cannot go there
   */
  void name(FileLayer layer, @Nullable Path place) throws IOException {
    if (place != null && place.startsWith(ledger)) {
      throw new StoreException(place, new StoreException.Reason.InsideLedger());
    }
    if (place != null && !layer.isFolder(place)) {
      throw new StoreException(place, new StoreException.Reason.NotThere());
    }
    Path shelf = ledger.resolve(Shelf.FOLDER);
    if (!layer.isFolder(shelf)) {
      layer.createFolderIn(ledger, shelf);
      layer.forceFolder(ledger);
    }
    String line = place == null ? "" : place + "\n";
    new Replacement(layer, shelf).put(NAME, line.getBytes(StandardCharsets.UTF_8));
  }

  /** The folder of a ledger's copies in a place. */
  static Path shelf(Path place, UUID replica) {
    return place.resolve(SHELF + replica);
  }

  /** The copies there, of whatever ledger; none when the place is out of reach. */
  List<Copy> copies() throws IOException {
    List<Copy> copies = new ArrayList<>();
    for (Path shelf : shelves()) {
      copies.addAll(Shelf.copies(disk, shelf));
    }
    return copies;
  }

  /** The folders of copies there, of whatever ledger; none when the place is out of reach. */
  List<Path> shelves() throws IOException {
    Path place = named();
    return place != null && disk.isFolder(place)
        ? disk.list(place).stream()
            .filter(name -> name.startsWith(SHELF))
            .map(place::resolve)
            .toList()
        : List.of();
  }
}
