import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * {@code BuildImage FOLDER WORK}: makes of the runnable FOLDER an application with a Java of its
 * own in WORK/image/taizhang. It has FOLDER's launcher and jars, JavaFX's native libraries beside
 * them, so that none is unpacked into the user's home, and {@code lib/taizhang.aot}: classes that a
 * rehearsal of the program needed, prepared for a fast start.
 */
class BuildImage {
  private final Path work;
  private final Path image;

  BuildImage(Path work) {
    this.work = work;
    this.image = work.resolve("image/taizhang");
  }

  public static void main(String[] args) throws IOException, InterruptedException {
    BuildImage build = new BuildImage(Path.of(args[1]).toAbsolutePath().normalize());
    build.folder(Path.of(args[0]));
    build.sheets();
    new OwnJava(build.work, build.library()).into(build.image.resolve("runtime"));
    build.rehearse();
    build.strip();
    System.out.printf(
        "%s: %.1f MB, of these %.1f MB Java and %.1f MB prepared classes%n",
        build.image,
        Folders.bytes(build.image) / 1e6,
        Folders.bytes(build.image.resolve("runtime")) / 1e6,
        Files.size(build.cache()) / 1e6);
  }

  private Path library() {
    return image.resolve("lib");
  }

  private Path program() throws IOException {
    return Folders.files(library(), ".jar").stream()
        .filter(jar -> jar.getFileName().toString().startsWith("taizhang-app-"))
        .findFirst()
        .orElseThrow();
  }

  private Path cache() {
    return library().resolve("taizhang.aot");
  }

  private String classPath() throws IOException {
    return String.join(":", Folders.files(library(), ".jar").stream().map(Path::toString).toList());
  }

  private void folder(Path folder) throws IOException {
    Folders.emptied(image);
    Folders.copy(folder, image);
    Files.deleteIfExists(image.resolve("bin/taizhang.bat"));
    for (Path jar : Folders.files(library(), ".jar")) {
      if (jar.getFileName().toString().startsWith("javafx-")) {
        Folders.unpack(jar, library(), ".so");
      }
    }
  }

  /** A start need not parse the program's style sheets: the jar gets them parsed. */
  private void sheets() throws IOException, InterruptedException {
    Path sheets = Folders.emptied(work.resolve("sheets"));
    Path program = program();
    Folders.unpack(program, sheets, ".css");
    Path java = Path.of(System.getProperty("java.home"), "bin", "java");
    Call.of(java, "-cp", classPath(), "src/ConvertSheets.java", sheets).run();
    for (Path sheet : Folders.files(sheets, ".css")) {
      Files.delete(sheet);
    }
    Call.tool("jar", "--update", "--no-compress", "--file", program, "-C", sheets, ".");
  }

  /** The class path must be the launcher's, word for word but for the folder it lies in. */
  private void rehearse() throws IOException, InterruptedException {
    Path ledger = Folders.emptied(work.resolve("rehearsal"));
    String said =
        Call.of(image.resolve("runtime/bin/java"), "-XX:AOTCacheOutput=" + cache())
            .with("-XX:-UsePerfData", "--enable-native-access=ALL-UNNAMED")
            .with("-classpath", classPath())
            .with("org.taizhang.app.Rehearsal", ledger.resolve("ledger"))
            .where("LC_ALL", "C.UTF-8")
            .run();
    if (Files.notExists(cache())) {
      throw new IllegalStateException("the rehearsal left no prepared classes: " + said);
    }
  }

  /** The tools of the Java but for the one that starts the program. */
  private void strip() throws IOException {
    for (Path tool : Folders.files(image.resolve("runtime/bin"), "")) {
      if (Files.isRegularFile(tool) && !tool.endsWith("java")) {
        Files.delete(tool);
      }
    }
  }
}
