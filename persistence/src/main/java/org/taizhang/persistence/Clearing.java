package org.taizhang.persistence;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.taizhang.persistence.backup.CopyName;
import org.taizhang.persistence.disk.FileLayer;
import org.taizhang.persistence.files.KeptFiles;
import org.taizhang.persistence.journal.JournalFile;
import org.taizhang.persistence.journal.ReplicaNote;

/**
 * Files that are to go once another truth counts: a note of a line for each, a folder and a name in
 * it. The note may have come with a foreign folder, so nothing goes by it but what a ledger has in
 * folders of its own, and copies and kept files in its second place.
 *
 * @param note where it lies, or does not
 */
record Clearing(FileLayer layer, Path ledger, Path note) {
  /** Stands for the folder of the ledger's copies in its second place. */
  static final String SECOND = "second";

  /** Stands for that of the kept files there. */
  static final String SECOND_FILES = "second-files";

  private static final Set<String> OWN =
      Set.of(FolderContents.PROJECTION, FolderContents.DAMAGED, Shelf.FOLDER, KeptFiles.FOLDER);
  private static final Pattern PLAIN = Pattern.compile("[^/\\\\:\\p{Cntrl}]+");
  private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

  /**
   * A file to go.
   *
   * @param folder by its name in the ledger's, or one of the constants
   */
  record Line(String folder, String name) {
    @Override
    public String toString() {
      return folder + "/" + name;
    }

    static Line parse(String text) {
      int slash = text.indexOf('/');
      return new Line(text.substring(0, Math.max(0, slash)), text.substring(slash + 1));
    }
  }

  void put(List<Line> lines) throws IOException {
    StringBuilder text = new StringBuilder();
    lines.forEach(line -> text.append(line).append('\n'));
    layer.write(note, text.toString().getBytes(StandardCharsets.UTF_8));
  }

  /**
   * Deletes what the note names, and the note; may be done again after it was cut short. What
   * cannot be deleted stays: the ledger must open all the same.
   */
  void run() throws IOException {
    if (!layer.exists(note)) {
      return;
    }
    List<Line> lines = lines();
    Set<Path> changed = new LinkedHashSet<>();
    for (Line line : lines) {
      if (OWN.contains(line.folder()) && isPlain(line.name())) {
        Path file = ledger.resolve(line.folder()).resolve(line.name());
        if (delete(file)) {
          changed.add(Objects.requireNonNull(file.getParent()));
        }
      }
    }
    for (Path folder : changed) {
      layer.forceFolder(folder);
    }
    clearSecondPlace(lines);
    layer.delete(note);
    layer.forceFolder(Objects.requireNonNull(note.getParent()));
  }

  /** Whether it is gone; it is not, as when another program has it open. */
  private boolean delete(Path file) {
    try {
      layer.delete(file);
      return true;
    } catch (IOException e) {
      warn(e);
      return false;
    }
  }

  private static void warn(IOException reason) {
    System.getLogger(Clearing.class.getName())
        .log(System.Logger.Level.WARNING, "not deleted", reason);
  }

  private List<Line> lines() throws IOException {
    try (InputStream in = layer.read(note, 0)) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return text.lines().map(Line::parse).toList();
    }
  }

  private static boolean isPlain(String name) {
    return PLAIN.matcher(name).matches() && !name.equals("..") && !name.equals(".");
  }

  /** It may be out of reach by now, or full of failures. */
  private void clearSecondPlace(List<Line> lines) throws IOException {
    Path shelf = shelf(layer, ledger);
    if (shelf == null) {
      return;
    }
    for (Line line : lines) {
      Path file = inSecondPlace(shelf, line);
      if (file != null && layer.exists(file) && delete(file)) {
        try {
          layer.forceFolder(Objects.requireNonNull(file.getParent()));
        } catch (IOException e) {
          warn(e);
        }
      }
    }
  }

  private static @Nullable Path inSecondPlace(Path shelf, Line line) {
    boolean isCopy = line.folder().equals(SECOND) && CopyName.parse(line.name()).isPresent();
    boolean isKept = line.folder().equals(SECOND_FILES) && HASH.matcher(line.name()).matches();
    return isCopy
        ? shelf.resolve(line.name())
        : isKept ? KeptFiles.place(shelf, line.name()) : null;
  }

  /** Where the ledger's copies are in its second place; null when that is not within reach. */
  static @Nullable Path shelf(FileLayer layer, Path ledger) throws IOException {
    Path place = new SecondPlace(layer, ledger).named();
    JournalFile journal = new JournalFile(layer, ledger);
    UUID replica = journal.exists() ? journal.replica() : null;
    return place == null || replica == null || !layer.isFolder(place)
        ? null
        : SecondPlace.shelf(place, new ReplicaNote(layer, ledger).or(replica));
  }
}
