import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * {@code CleanRoot WORK}: sets up the least Debian there is in WORK/clean-root, installs the
 * package in WORK there as apt does it, and lets a user who has nothing start the window, import a
 * plan, start it again and take the tour. Then the package is removed, and of all that only the
 * user's ledger may be left. For root, on Debian, with debootstrap and Xvfb.
 */
class CleanRoot {
  private static final String SUITE = "bookworm";
  private static final String LEDGER = "home/clerk/.local/share/taizhang";

  /** What the package manager keeps of its own, and what is no file. */
  private static final List<String> NOT_LOOKED_AT =
      List.of("proc", "sys", "dev", "run", "var/lib/dpkg", "var/lib/apt", "var/cache", "var/log");

  private static final String PLAN =
      """
      示例区2025年教育工作要点

      一、重点任务
      1.建设两所学校。新建幼儿园1所、小学1所。（牵头单位：教育局；责任单位：住建局、财政局）
      2.培训教师。全年培训教师500人次。（牵头单位：教育局；责任单位：人社局）
      """;

  private final Path root;
  private final Path work;

  CleanRoot(Path work) {
    this.work = work;
    this.root = work.resolve("clean-root");
  }

  public static void main(String[] args) throws IOException, InterruptedException {
    CleanRoot test = new CleanRoot(Path.of(args[0]).toAbsolutePath().normalize());
    test.unmount();
    Folders.delete(test.root);
    try {
      test.run(Folders.only(test.work, ".deb"));
    } finally {
      test.unmount();
    }
    Folders.delete(test.root);
  }

  private void run(Path deb) throws IOException, InterruptedException {
    System.out.printf("Debian %s: %d ms%n", SUITE, millis(this::bootstrap));
    Set<String> before = files();
    Files.copy(deb, root.resolve("tmp/taizhang.deb"));
    System.out.printf("installed: %d ms%n", millis(() -> apt("install", "/tmp/taizhang.deb")));
    try (Screen screen = new Screen(work)) {
      show(screen, "the first start");
      Files.writeString(root.resolve("home/clerk/要点.txt"), PLAN);
      clerk("taizhang", "import", "/home/clerk/要点.txt");
      show(screen, "a start on the ledger");
    }
    System.out.print(clerk("taizhang", "plans"));
    clerk("taizhang", "check");
    tour();
    Files.delete(root.resolve("home/clerk/要点.txt"));
    Files.delete(root.resolve("tmp/taizhang.deb"));
    apt("purge", "taizhang");
    apt("autoremove");
    left(before);
  }

  private void bootstrap() throws IOException, InterruptedException {
    String mirrors =
        Call.of("apt-get", "indextargets", "--format", "$(SITE)", "Codename: " + SUITE).run();
    String mirror =
        mirrors.lines().findFirst().orElseThrow(() -> new IllegalStateException("no mirror"));
    Call.of("debootstrap", "--variant=minbase", SUITE, root, mirror).run();
    Path names = root.resolve("etc/resolv.conf");
    Files.copy(Path.of("/etc/resolv.conf"), names, StandardCopyOption.REPLACE_EXISTING);
    Call.of("mount", "-t", "proc", "proc", root.resolve("proc")).run();
    Path screens = Files.createDirectories(root.resolve("tmp/.X11-unix"));
    Files.createDirectories(Path.of("/tmp/.X11-unix"));
    Call.of("mount", "--bind", "/tmp/.X11-unix", screens).run();
    Call.of("chroot", root, "useradd", "--create-home", "clerk").run();
  }

  private void unmount() throws IOException, InterruptedException {
    for (String place : List.of("proc", "tmp/.X11-unix")) {
      String mounts = Files.readString(Path.of("/proc/mounts"));
      if (mounts.contains(" " + root.resolve(place) + " ")) {
        Call.of("umount", root.resolve(place)).run();
      }
    }
  }

  private void apt(String action, String... what) throws IOException, InterruptedException {
    Call.of("chroot", root, "apt-get", "-qq", "-y", "--no-install-recommends", "--purge", action)
        .with((Object[]) what)
        .where("DEBIAN_FRONTEND", "noninteractive")
        .where("LC_ALL", "C.UTF-8")
        .run();
  }

  private Object[] asClerk(String display, String... command) {
    List<Object> call =
        new ArrayList<>(List.of("chroot", "--userspec=clerk:clerk", root, "/usr/bin/env", "-i"));
    call.addAll(List.of("HOME=/home/clerk", "PATH=/usr/bin:/bin", "LANG=C.UTF-8"));
    call.add("DISPLAY=" + display);
    call.addAll(Arrays.asList(command));
    return call.toArray();
  }

  private String clerk(String... command) throws IOException, InterruptedException {
    return Call.of(asClerk("", command)).run();
  }

  private void show(Screen screen, String what) throws IOException, InterruptedException {
    int[] blank = screen.picture();
    Path said = work.resolve("window.txt");
    List<String> command =
        Arrays.stream(asClerk(screen.display(), "taizhang")).map(Object::toString).toList();
    Process window =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(said.toFile()).start();
    int[] picture;
    try {
      picture = screen.settled(blank);
    } finally {
      window.destroy();
      window.waitFor();
    }
    long colours = Arrays.stream(picture).distinct().count();
    System.out.printf("%s: a window in %d colours%n", what, colours);
    require(colours > 50, what + " shows nothing: " + Files.readString(said));
    screen.await(blank);
  }

  private void tour() throws IOException, InterruptedException {
    String home = "/home/clerk/图";
    List<String> paths =
        clerk("taizhang", "tour", "--out", home).lines().filter(l -> l.startsWith("/")).toList();
    int pictures = 0;
    for (String path : paths) {
      byte[] file = Files.readAllBytes(root.resolve(path.substring(1)));
      boolean picture = path.endsWith(".png");
      pictures += picture ? 1 : 0;
      String begins = picture ? "\u0089PNG" : path.endsWith(".pdf") ? "%PDF" : "PK";
      for (int i = 0; i < begins.length(); i++) {
        require(file.length > 1000 && (file[i] & 0xff) == begins.charAt(i), path + " is no file");
      }
    }
    require(pictures > 0 && pictures < paths.size(), "the tour left no pictures or no prints");
    System.out.printf("tour: %d pictures, %d prints%n", pictures, paths.size() - pictures);
    Folders.delete(root.resolve(home.substring(1)));
  }

  private void left(Set<String> before) throws IOException, InterruptedException {
    Set<String> left = files();
    left.removeAll(before);
    List<String> ledger = left.stream().filter(f -> f.startsWith(LEDGER + "/")).toList();
    left.removeIf(file -> file.equals(LEDGER) || file.startsWith(LEDGER + "/"));
    left.removeIf(file -> LEDGER.startsWith(file + "/"));
    System.out.println("left of the ledger: " + ledger);
    List<String> ours =
        left.stream()
            .filter(f -> f.contains("taizhang") || f.matches("(home|tmp|var/tmp|opt)/.*"))
            .toList();
    left.removeAll(ours);
    System.out.println("left by packages of Debian: " + left);
    require(ledger.contains(LEDGER + "/ledger.journal"), "the ledger is gone");
    require(ours.isEmpty(), "more than the ledger is left: " + ours);
  }

  private Set<String> files() throws IOException, InterruptedException {
    Set<String> files = new TreeSet<>();
    Call find = Call.of("find", root, "-mindepth", "1");
    for (String place : NOT_LOOKED_AT) {
      find.with("-path", root.resolve(place), "-prune", "-o");
    }
    find.with("-path", root.resolve("tmp/.X11-unix"), "-prune", "-o", "-print")
        .run()
        .lines()
        .forEach(line -> files.add(root.relativize(Path.of(line)).toString()));
    return files;
  }

  private interface Step {
    void run() throws IOException, InterruptedException;
  }

  private static long millis(Step step) throws IOException, InterruptedException {
    long begun = System.nanoTime();
    step.run();
    return (System.nanoTime() - begun) / 1_000_000;
  }

  private static void require(boolean holds, String otherwise) {
    if (!holds) {
      throw new IllegalStateException(otherwise);
    }
  }
}
