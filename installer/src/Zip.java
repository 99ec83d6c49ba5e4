import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Packs folders. */
class Zip {
  private Zip() {}

  /** The folder with everything in it, under its own name. */
  static void of(Path folder, Path zip) throws IOException {
    Path above = folder.toAbsolutePath().getParent();
    try (OutputStream out = Files.newOutputStream(zip);
        ZipOutputStream entries = new ZipOutputStream(out)) {
      for (Path file : Folders.files(folder.toAbsolutePath(), "")) {
        if (Files.isRegularFile(file)) {
          ZipEntry entry = new ZipEntry(above.relativize(file).toString().replace('\\', '/'));
          entry.setLastModifiedTime(Files.getLastModifiedTime(file));
          entries.putNextEntry(entry);
          Files.copy(file, entries);
          entries.closeEntry();
        }
      }
    }
  }
}
