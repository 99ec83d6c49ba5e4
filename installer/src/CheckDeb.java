import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * {@code CheckDeb WORK}: looks through the package in WORK as dpkg-deb shows it and leaves what it
 * would put down in WORK/unpacked.
 */
class CheckDeb {
  private static final List<String> FIELDS =
      List.of(
          "Package: taizhang", "Version: ", "Architecture: ", "Maintainer: ", "Description: 台账");

  private static final List<String> NEEDED =
      List.of("libgtk-3-0", "libfreetype6", "libfontconfig1", "libx11-6", "libxtst6", "libc6");

  /** What an entry of the list may look like: owned by root, written by nobody else. */
  private static final Pattern ENTRY =
      Pattern.compile("(drwxr-xr-x|-rw-r--r--|-rwxr-xr-x|lrwxrwxrwx) root/root .*");

  private static final List<String> PLACES =
      List.of(
          "./usr/bin/taizhang -> ../lib/taizhang/bin/taizhang",
          "./usr/lib/taizhang/bin/taizhang",
          "./usr/lib/taizhang/lib/taizhang.aot",
          "./usr/lib/taizhang/lib/libglassgtk3.so",
          "./usr/lib/taizhang/runtime/bin/java",
          "./usr/share/applications/taizhang.desktop",
          "./usr/share/doc/taizhang/copyright",
          "./usr/share/icons/hicolor/48x48/apps/taizhang.png",
          "./usr/share/icons/hicolor/256x256/apps/taizhang.png",
          "./usr/share/icons/hicolor/scalable/apps/taizhang.svg");

  private static final List<String> MENU =
      List.of("Name=台账", "Categories=Office;", "Exec=taizhang", "Icon=taizhang", "Comment=读入方案");

  /** Named as the launcher names it, or the classes were prepared for another way of calling. */
  private static final String NATIVE = "--enable-native-access=ALL-UNNAMED";

  private final Path file;
  private final List<String> faults = new ArrayList<>();

  CheckDeb(Path file) {
    this.file = file;
  }

  public static void main(String[] args) throws IOException, InterruptedException {
    Path work = Path.of(args[0]).toAbsolutePath().normalize();
    CheckDeb check = new CheckDeb(Folders.only(work, ".deb"));
    check.control();
    int entries = check.contents();
    Path unpacked = work.resolve("unpacked");
    Folders.emptied(unpacked);
    Call.of("dpkg-deb", "--extract", check.file, unpacked).run();
    check.menu(unpacked);
    check.preparedClasses(unpacked.resolve("usr/lib/taizhang"));
    check.faults.forEach(System.err::println);
    System.out.println(check.file.getFileName() + ": " + entries + " entries");
    System.exit(check.faults.isEmpty() ? 0 : 1);
  }

  private void control() throws IOException, InterruptedException {
    String control = Call.of("dpkg-deb", "--field", file).run();
    FIELDS.forEach(field -> require(control.contains(field), "the package lacks " + field));
    String depends = control.lines().filter(l -> l.startsWith("Depends: ")).findFirst().orElse("");
    NEEDED.forEach(need -> require(depends.contains(need), "it does not ask for " + need));
    String info = Call.of("dpkg-deb", "--info", file).run();
    require(!info.contains("inst ") && !info.contains("rm "), "it carries scripts:\n" + info);
  }

  private int contents() throws IOException, InterruptedException {
    List<String> entries = Call.of("dpkg-deb", "--contents", file).run().lines().toList();
    for (String entry : entries) {
      require(ENTRY.matcher(entry).matches(), "not as root would put it down: " + entry);
      require(
          entry.contains(" ./usr/") || entry.endsWith(" ./"),
          "outside the system's folder: " + entry);
    }
    for (String place : PLACES) {
      require(entries.stream().anyMatch(e -> e.endsWith(" " + place)), "it lacks " + place);
    }
    return entries.size();
  }

  private void menu(Path unpacked) throws IOException {
    List<String> entry =
        Files.readAllLines(unpacked.resolve("usr/share/applications/taizhang.desktop"));
    for (String wanted : MENU) {
      require(entry.stream().anyMatch(line -> line.startsWith(wanted)), "the menu lacks " + wanted);
    }
  }

  /** Java takes them only when every jar is the very one they were prepared from. */
  private void preparedClasses(Path program) throws IOException, InterruptedException {
    List<String> jars =
        Folders.files(program.resolve("lib"), ".jar").stream().map(Path::toString).toList();
    String said =
        Call.of(program.resolve("runtime/bin/java"), "-XX:AOTMode=on", NATIVE)
            .with("-XX:AOTCache=" + program.resolve("lib/taizhang.aot"))
            .with("-cp", String.join(":", jars), "org.taizhang.app.Main", "--version")
            .where("LC_ALL", "C.UTF-8")
            .run();
    require(said.startsWith("Taizhang"), "the prepared classes are not taken: " + said);
  }

  private void require(boolean holds, String otherwise) {
    if (!holds) {
      faults.add(otherwise);
    }
  }
}
