import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;

/**
 * {@code CheckWindows WORK}: as far as one can tell without Windows, whether what AssembleWindows
 * left in WORK could run there.
 */
class CheckWindows {
  private static final List<String> JAVAFX = List.of("base", "graphics", "controls");

  private static final List<String> NATIVE =
      List.of("glass.dll", "prism_d3d.dll", "prism_sw.dll", "javafx_font.dll");

  /** What the installer cannot do without, for anybody and for Windows. */
  private static final Set<String> OPTIONS =
      Set.of(
          "--type",
          "--name",
          "--app-version",
          "--vendor",
          "--icon",
          "--input",
          "--main-jar",
          "--main-class",
          "--runtime-image",
          "--java-options",
          "--dest",
          "--license-file",
          "--win-menu",
          "--win-menu-group",
          "--win-shortcut",
          "--win-per-user-install",
          "--win-dir-chooser",
          "--win-upgrade-uuid");

  /** Those that name something which must be there; the Java is made on Windows. */
  private static final Set<String> PATHS = Set.of("--icon", "--input", "--license-file");

  private final Path work;
  private final List<String> faults = new ArrayList<>();
  private final Set<String> entries = new TreeSet<>();

  CheckWindows(Path work) {
    this.work = work;
  }

  public static void main(String[] args) throws IOException {
    CheckWindows check = new CheckWindows(Path.of(args[0]));
    List<Path> zips = Folders.files(check.work, "-windows-without-java.zip");
    check.require(zips.size() == 1, "one zip was due, there are " + zips);
    for (Path zip : zips) {
      check.zip(zip);
    }
    check.arguments();
    check.faults.forEach(System.err::println);
    System.out.println(
        "for Windows: " + check.entries.size() + " files, checked on Linux, untested on Windows");
    System.exit(check.faults.isEmpty() ? 0 : 1);
  }

  private void zip(Path file) throws IOException {
    try (ZipFile zip = new ZipFile(file.toFile())) {
      for (ZipEntry entry : zip.stream().toList()) {
        entries.add(entry.getName());
        if (entry.getName().endsWith(".jar")) {
          try (InputStream in = zip.getInputStream(entry)) {
            jar(entry.getName(), in);
          }
        }
      }
      ZipEntry bat = zip.getEntry("taizhang/bin/taizhang.bat");
      if (bat == null) {
        faults.add("there is no taizhang.bat");
      } else {
        try (InputStream in = zip.getInputStream(bat)) {
          String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
          require(text.startsWith("@echo off\r\n"), "taizhang.bat does not begin as a batch file");
          require(!text.replace("\r\n", "").contains("\n"), "taizhang.bat has line ends of Unix");
        }
      }
    }
    for (String name : NATIVE) {
      require(entries.contains("taizhang/lib/" + name), name + " does not lie beside the jars");
    }
    require(entries.stream().noneMatch(CheckWindows::isForeign), "libraries of other systems");
  }

  private void jar(String name, InputStream in) throws IOException {
    List<String> inside = new ArrayList<>();
    ZipInputStream jar = new ZipInputStream(in);
    for (ZipEntry entry = jar.getNextEntry(); entry != null; entry = jar.getNextEntry()) {
      inside.add(entry.getName());
    }
    require(inside.stream().noneMatch(CheckWindows::isForeign), name + " is of another system");
    if (name.contains("/javafx-")) {
      require(name.endsWith("-win.jar"), name + " is not the one for Windows");
      boolean base = JAVAFX.stream().anyMatch(part -> name.contains("javafx-" + part));
      require(base, name + " is not asked for");
    }
    if (name.contains("javafx-graphics")) {
      require(inside.containsAll(NATIVE), name + " lacks native libraries");
    }
  }

  private void arguments() throws IOException {
    Set<String> given = new TreeSet<>();
    for (String line : Files.readAllLines(work.resolve("msi.txt"))) {
      String option = line.replaceFirst(" .*", "");
      String value = line.substring(option.length()).strip().replace("\"", "");
      given.add(option);
      require(!value.contains("@"), "left open: " + line);
      require(!PATHS.contains(option) || Files.exists(Path.of(value)), "not there: " + line);
      if (option.equals("--main-jar")) {
        require(entries.contains("taizhang/lib/" + value), "no such jar: " + value);
      }
    }
    for (String option : OPTIONS) {
      require(given.contains(option), "jpackage is not told " + option);
    }
  }

  private static boolean isForeign(String name) {
    return name.endsWith(".so") || name.endsWith(".dylib");
  }

  private void require(boolean holds, String otherwise) {
    if (!holds) {
      faults.add(otherwise);
    }
  }
}
