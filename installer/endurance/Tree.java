import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** What is done with folders as a whole. */
class Tree {
  private Tree() {}

  static Path emptied(Path folder) throws IOException {
    delete(folder);
    return Files.createDirectories(folder);
  }

  static void delete(Path folder) throws IOException {
    if (Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
      List<Path> all;
      try (Stream<Path> walk = Files.walk(folder)) {
        all = walk.sorted(Comparator.reverseOrder()).toList();
      }
      for (Path path : all) {
        Files.deleteIfExists(path);
      }
    }
  }

  static Path copy(Path from, Path to) throws IOException {
    try (Stream<Path> walk = Files.walk(from)) {
      for (Path path : walk.toList()) {
        Files.copy(path, to.resolve(from.relativize(path).toString()));
      }
    }
    return to;
  }

  /** The names in a folder, sorted; none when it is not there. */
  static List<String> names(Path folder) throws IOException {
    try (Stream<Path> list = Files.list(folder)) {
      return list.map(path -> path.getFileName().toString()).sorted().toList();
    } catch (NoSuchFileException | NotDirectoryException e) {
      return List.of();
    }
  }

  /**
   * Stands for names, sizes and times of everything below the folder but the lock and the note
   * beside it; cheap enough to be asked a thousand times a second.
   */
  static int look(Path folder) {
    try (Stream<Path> walk = Files.walk(folder, 3)) {
      return walk.mapToInt(Tree::look1).sum();
    } catch (IOException | UncheckedIOException e) {
      // a file went away under the walk: that is a change
      return System.identityHashCode(e);
    }
  }

  private static int look1(Path path) {
    String name = path.getFileName().toString();
    if (name.startsWith("ledger.lock") || name.startsWith("ledger.holder")) {
      return 0;
    }
    File file = path.toFile();
    boolean folder = file.isDirectory();
    return (name + (folder ? "" : file.length() + ":" + file.lastModified())).hashCode();
  }
}
