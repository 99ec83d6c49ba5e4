import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * {@code AssembleWindows FOLDER JAVAFX WORK VERSION}: makes of the runnable FOLDER the one for
 * Windows in WORK/windows/taizhang: with the jars of JavaFX for Windows that lie in JAVAFX, their
 * native libraries beside them, and line ends as Windows writes them; packed into {@code
 * WORK/taizhang-VERSION-windows-without-java.zip}, with what jpackage is to be told in {@code
 * WORK/msi.txt}. Runs anywhere; what only Windows can do is left to FinishWindows.
 */
class AssembleWindows {
  private final Path work;
  private final Path program;

  AssembleWindows(Path work) {
    this.work = work;
    this.program = work.resolve("windows/taizhang");
  }

  public static void main(String[] args) throws IOException {
    Path work = Path.of(args[2]).toAbsolutePath().normalize();
    AssembleWindows windows = new AssembleWindows(work);
    windows.folder(Path.of(args[0]), Path.of(args[1]));
    windows.launcher();
    DrawIcon.main(new String[] {work.resolve("icons").toString()});
    windows.arguments(args[3]);
    Path zip = work.resolve("taizhang-" + args[3] + "-windows-without-java.zip");
    Zip.of(windows.program, zip);
    System.out.printf("%s: %.1f MB%n", zip, Files.size(zip) / 1e6);
  }

  private void folder(Path folder, Path javafx) throws IOException {
    Folders.emptied(program);
    Folders.copy(folder, program);
    Path library = program.resolve("lib");
    for (Path jar : Folders.files(library, ".jar")) {
      if (jar.getFileName().toString().startsWith("javafx-")) {
        Files.delete(jar);
      }
    }
    List<Path> ofWindows = Folders.files(javafx, ".jar");
    for (Path jar : ofWindows) {
      Files.copy(jar, library.resolve(jar.getFileName()));
      Folders.unpack(jar, library, ".dll");
    }
  }

  private void launcher() throws IOException {
    Files.deleteIfExists(program.resolve("bin/taizhang"));
    Path bat = program.resolve("bin/taizhang.bat");
    Files.writeString(bat, Files.readString(bat).replace("\r", "").replace("\n", "\r\n"));
  }

  private void arguments(String version) throws IOException {
    Path house = Path.of("..").toAbsolutePath().normalize();
    Files.writeString(
        work.resolve("msi.txt"),
        Files.readString(Path.of("windows/msi.txt"))
            .replace("@VERSION@", version)
            .replace("@HOUSE@", slashes(house))
            .replace("@WORK@", slashes(work)));
  }

  /** A backslash in such a file would take the meaning from the letter behind it. */
  private static String slashes(Path path) {
    return path.toString().replace('\\', '/');
  }
}
