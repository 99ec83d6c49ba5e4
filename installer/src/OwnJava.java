import java.io.IOException;
import java.nio.file.Path;

/** A Java with the modules that the classes in some jars ask for, as jdeps sees them. */
class OwnJava {
  /**
   * What no class names and the program needs: old character sets of documents, dates in Chinese.
   */
  private static final String HIDDEN_MODULES = "jdk.charsets,jdk.localedata,jdk.zipfs";

  private final Path work;
  private final Path jars;

  OwnJava(Path work, Path jars) {
    this.work = work;
    this.jars = jars;
  }

  void into(Path runtime) throws IOException {
    Folders.delete(runtime);
    String modules = modules();
    System.out.println("modules: " + modules);
    Call.tool(
        "jlink",
        "--add-modules",
        modules,
        "--include-locales=en,zh",
        "--strip-java-debug-attributes",
        "--no-header-files",
        "--no-man-pages",
        "--compress=zip-6",
        "--output",
        runtime);
  }

  /**
   * jdeps wants classes, not jars: among jars it takes those with a module-info for modules and
   * looks for their modules.
   */
  private String modules() throws IOException {
    Path classes = Folders.emptied(work.resolve("classes"));
    for (Path jar : Folders.files(jars, ".jar")) {
      Folders.unpack(jar, classes, ".class");
    }
    String found =
        Call.tool(
            "jdeps",
            "--print-module-deps",
            "--ignore-missing-deps",
            "--multi-release",
            "25",
            classes);
    Folders.delete(classes);
    return found.strip() + "," + HIDDEN_MODULES;
  }
}
