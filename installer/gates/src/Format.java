import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.FormatterException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Runs google-java-format over every Java source of the house: {@code check ROOT WORK} names the
 * files that are not in form and exits 1, {@code write ROOT WORK} rewrites them. Files older than
 * the last clean run, whose mark lies in WORK, are not read again.
 */
class Format {

  private static final Set<String> SKIPPED = Set.of("target", ".git", ".idea", "shared");

  public static void main(String[] args) throws IOException {
    boolean write = args[0].equals("write");
    Path root = Path.of(args[1]).normalize();
    Path mark = Path.of(args[2], "clean-" + version());
    FileTime begun = FileTime.fromMillis(System.currentTimeMillis());
    List<Path> wrong =
        sources(root, mark).parallelStream()
            .filter(file -> isOutOfForm(file, write))
            .sorted()
            .toList();
    for (Path file : wrong) {
      System.err.println((write ? "rewritten: " : "not in form: ") + root.relativize(file));
    }
    if (!wrong.isEmpty() && !write) {
      System.err.println(
          "Bring them in form with: mvn -q -pl installer/gates validate exec:exec@format");
      System.exit(1);
    }
    Files.createDirectories(mark.getParent());
    if (!Files.exists(mark)) {
      Files.createFile(mark);
    }
    Files.setLastModifiedTime(mark, begun);
  }

  private static String version() {
    return Formatter.class.getPackage().getImplementationVersion();
  }

  private static List<Path> sources(Path root, Path mark) throws IOException {
    FileTime clean = Files.exists(mark) ? Files.getLastModifiedTime(mark) : FileTime.fromMillis(0);
    List<Path> sources = new ArrayList<>();
    Files.walkFileTree(
        root,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            Path name = folder.getFileName();
            boolean skipped = name != null && SKIPPED.contains(name.toString());
            return skipped ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (file.toString().endsWith(".java")
                && attributes.lastModifiedTime().compareTo(clean) >= 0) {
              sources.add(file);
            }
            return FileVisitResult.CONTINUE;
          }
        });
    return sources;
  }

  private static boolean isOutOfForm(Path file, boolean write) {
    try {
      String before = Files.readString(file);
      String after = new Formatter().formatSourceAndFixImports(before);
      if (before.equals(after)) {
        return false;
      }
      if (write) {
        Files.writeString(file, after);
      }
      return true;
    } catch (FormatterException cause) {
      throw new IllegalStateException(file + ": " + cause.getMessage(), cause);
    } catch (IOException cause) {
      throw new UncheckedIOException(cause);
    }
  }
}
