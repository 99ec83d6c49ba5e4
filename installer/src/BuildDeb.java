import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * {@code BuildDeb IMAGE WORK VERSION}: makes of the image a package for Debian and what descends
 * from it, {@code WORK/taizhang_VERSION_ARCHITECTURE.deb}, with an entry in the menu of the desktop
 * and an icon. It carries no scripts: what it puts down, and nothing else, goes when it is removed.
 */
class BuildDeb {
  private static final Map<String, String> ARCHITECTURES =
      Map.of("amd64", "amd64", "aarch64", "arm64");
  private static final Set<PosixFilePermission> PLAIN =
      PosixFilePermissions.fromString("rw-r--r--");
  private static final Set<PosixFilePermission> USED = PosixFilePermissions.fromString("rwxr-xr-x");

  private final Path work;
  private final Path root;
  private final String version;
  private final String architecture = ARCHITECTURES.get(System.getProperty("os.arch"));

  BuildDeb(Path work, String version) {
    this.work = work;
    this.root = work.resolve("deb");
    this.version = version;
  }

  public static void main(String[] args) throws Exception {
    new BuildDeb(Path.of(args[1]).toAbsolutePath().normalize(), args[2]).build(Path.of(args[0]));
  }

  private void build(Path image) throws Exception {
    for (Path old : Folders.files(work, ".deb")) {
      Files.delete(old);
    }
    Folders.emptied(root);
    Folders.copy(image, root.resolve("usr/lib/taizhang"));
    Files.createSymbolicLink(
        Files.createDirectories(root.resolve("usr/bin")).resolve("taizhang"),
        Path.of("../lib/taizhang/bin/taizhang"));
    put(Path.of("linux/taizhang.desktop"), "usr/share/applications/taizhang.desktop");
    icons();
    documents();
    control();
    permissions();
    Path file = work.resolve("taizhang_" + version + "_" + architecture + ".deb");
    // Not the newest compression: the desktops in question descend from old Debians. More of it
    // takes minutes and saves little, for the fonts are most of it.
    Call.of("dpkg-deb", "--root-owner-group", "-Zxz", "-z2", "--build", root, file).run();
    System.out.printf("%s: %.1f MB%n", file, Files.size(file) / 1e6);
  }

  private void icons() throws IOException {
    Path drawn = work.resolve("icons");
    DrawIcon.main(new String[] {drawn.toString()});
    String place = "usr/share/icons/hicolor/%s/apps/taizhang.%s";
    for (int size : DrawIcon.SIZES) {
      put(drawn.resolve("taizhang-" + size + ".png"), place.formatted(size + "x" + size, "png"));
    }
    put(drawn.resolve("taizhang.svg"), place.formatted("scalable", "svg"));
  }

  private void documents() throws IOException {
    String place = "usr/share/doc/taizhang/";
    put(Path.of("../LICENSE"), place + "copyright");
    for (Path licence : Folders.files(Path.of("../app/src/main/resources"), ".txt")) {
      put(licence, place + licence.getFileName());
    }
  }

  private void control() throws Exception {
    Path folder = Files.createDirectories(root.resolve("DEBIAN"));
    StringBuilder sums = new StringBuilder();
    for (Path file : Folders.files(root.resolve("usr"), "")) {
      if (Files.isRegularFile(file) && !Files.isSymbolicLink(file)) {
        sums.append(md5(file)).append("  ").append(root.relativize(file)).append('\n');
      }
    }
    Files.writeString(folder.resolve("md5sums"), sums);
    Files.writeString(
        folder.resolve("control"),
        Files.readString(Path.of("linux/control"))
            .replace("@VERSION@", version)
            .replace("@ARCHITECTURE@", architecture)
            .replace("@SIZE@", "" + Folders.bytes(root) / 1024));
  }

  private void put(Path file, String place) throws IOException {
    Path target = root.resolve(place);
    Files.createDirectories(target.getParent());
    Files.copy(file, target);
  }

  /** Whatever the builder's habits: everybody may read, nobody but the owner may write. */
  private void permissions() throws IOException {
    try (Stream<Path> all = Files.walk(root)) {
      for (Path file : all.filter(f -> !Files.isSymbolicLink(f)).toList()) {
        boolean used = Files.isDirectory(file) || Files.isExecutable(file);
        Files.setPosixFilePermissions(file, used ? USED : PLAIN);
      }
    }
  }

  private static String md5(Path file) throws IOException, NoSuchAlgorithmException {
    MessageDigest digest = MessageDigest.getInstance("MD5");
    try (var in = new DigestInputStream(Files.newInputStream(file), digest)) {
      in.transferTo(OutputStream.nullOutputStream());
    }
    return HexFormat.of().formatHex(digest.digest());
  }
}
