import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;

/**
 * {@code BuildImage FOLDER WORK VERSION}: makes of the runnable FOLDER an application with a Java
 * of its own in WORK/image, for the system it runs on. The Java has the modules the classes ask
 * for, as jdeps sees them.
 */
class BuildImage {

  /**
   * What no class names and the program needs: old character sets of documents, dates in Chinese.
   */
  private static final String HIDDEN_MODULES = "jdk.charsets,jdk.localedata,jdk.zipfs";

  private final Path libraries;
  private final Path work;

  BuildImage(Path folder, Path work) {
    this.libraries = folder.resolve("lib");
    this.work = work;
  }

  public static void main(String[] args) throws IOException {
    BuildImage build = new BuildImage(Path.of(args[0]).normalize(), Path.of(args[1]));
    String modules = build.modules();
    System.out.println("modules: " + modules);
    build.runtime(modules);
    build.input();
    build.image(args[2]);
    System.out.println(build.work.resolve("image"));
  }

  /**
   * jdeps wants classes, not jars: among jars it takes those with a module-info for modules and
   * looks for their modules.
   */
  private String modules() throws IOException {
    Path classes = emptied("classes");
    for (Path jar : files(libraries, ".jar")) {
      unpack(jar, classes, ".class");
    }
    String found =
        run(
            "jdeps",
            "--print-module-deps",
            "--ignore-missing-deps",
            "--multi-release",
            "25",
            classes.toString());
    return found.strip() + "," + HIDDEN_MODULES;
  }

  private void runtime(String modules) throws IOException {
    Path runtime = emptied("runtime");
    Files.delete(runtime);
    run(
        "jlink",
        "--add-modules",
        modules,
        "--include-locales=en,zh",
        "--strip-debug",
        "--no-header-files",
        "--no-man-pages",
        "--compress=zip-6",
        "--generate-cds-archive",
        "--output",
        runtime.toString());
  }

  /**
   * The jars with JavaFX's native libraries beside them, so that nothing is unpacked into the
   * user's home.
   */
  private void input() throws IOException {
    Path input = emptied("input");
    for (Path jar : files(libraries, ".jar")) {
      Files.copy(jar, input.resolve(jar.getFileName()), StandardCopyOption.COPY_ATTRIBUTES);
      if (jar.getFileName().toString().startsWith("javafx-")) {
        for (String ending : List.of(".so", ".dll", ".dylib")) {
          unpack(jar, input, ending);
        }
      }
    }
  }

  private void image(String version) throws IOException {
    Path image = emptied("image");
    run(
        "jpackage",
        "--type",
        "app-image",
        "--name",
        "taizhang",
        "--app-version",
        version,
        "--vendor",
        "Taizhang",
        "--description",
        "Taizhang 台账",
        "--input",
        work.resolve("input").toString(),
        "--main-jar",
        "taizhang-app-" + version + ".jar",
        "--main-class",
        "org.taizhang.app.Main",
        "--java-options",
        "--enable-native-access=ALL-UNNAMED",
        "--java-options",
        "-Dstdout.encoding=UTF-8",
        "--java-options",
        "-Dstderr.encoding=UTF-8",
        "--java-options",
        "-Djava.library.path=$APPDIR",
        "--runtime-image",
        work.resolve("runtime").toString(),
        "--dest",
        image.toString());
  }

  private static void unpack(Path jar, Path into, String ending) throws IOException {
    try (FileSystem zip = FileSystems.newFileSystem(jar)) {
      Path root = zip.getPath("/");
      for (Path file : files(root, ending)) {
        String name = root.relativize(file).toString();
        if (!name.startsWith("META-INF") && !name.equals("module-info.class")) {
          Path target = into.resolve(name);
          Files.createDirectories(target.getParent());
          Files.copy(file, target, StandardCopyOption.REPLACE_EXISTING);
        }
      }
    }
  }

  private static List<Path> files(Path folder, String ending) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
    }
  }

  private Path emptied(String name) throws IOException {
    Path folder = work.resolve(name);
    if (Files.exists(folder)) {
      List<Path> old;
      try (Stream<Path> files = Files.walk(folder)) {
        old = files.sorted(Comparator.reverseOrder()).toList();
      }
      for (Path file : old) {
        file.toFile().setWritable(true);
        Files.delete(file);
      }
    }
    return Files.createDirectories(folder);
  }

  private static String run(String tool, String... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int exit =
        ToolProvider.findFirst(tool)
            .orElseThrow(() -> new IllegalStateException("this Java has no " + tool))
            .run(new PrintWriter(out), new PrintWriter(err), arguments);
    if (exit != 0) {
      throw new IllegalStateException(tool + " failed: " + out + err);
    }
    return out.toString();
  }
}
