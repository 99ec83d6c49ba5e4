import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * {@code StartBenchmark IMAGE WORK ROUNDS LIMIT}: how long the image takes from being called until
 * a responsibility matrix stands on the screen, and how many times as long that is as a window with
 * nothing in it, on the image's own Java, jars and prepared classes. Exits 1 when it is more than
 * LIMIT times as long.
 *
 * <p>Nothing in the program takes part. Each is started once to see what it shows in the end; then
 * they are started in turn, and the time runs until the screen shows that picture again. The matrix
 * is that of a user's own ledger with the demonstration in it, in whose folder the window remembers
 * that the matrix was open last.
 */
class StartBenchmark {
  private final Path image;
  private final Path work;
  private final Screen screen;
  private final int[] blank;

  StartBenchmark(Path image, Path work, Screen screen) {
    this.image = image;
    this.work = work;
    this.screen = screen;
    this.blank = screen.picture();
  }

  public static void main(String[] args) throws IOException, InterruptedException {
    Path work = Folders.emptied(Path.of(args[1]).toAbsolutePath().normalize().resolve("start"));
    int rounds = Integer.parseInt(args[2]);
    double limit = Double.parseDouble(args[3]);
    double ratio;
    try (Screen screen = new Screen(work)) {
      ratio = new StartBenchmark(Path.of(args[0]).toRealPath(), work, screen).run(rounds);
    }
    if (ratio > limit) {
      System.out.printf(Locale.ROOT, "more than %.1f times as long%n", limit);
      System.exit(1);
    }
  }

  private double run(int rounds) throws IOException, InterruptedException {
    emptyWindow();
    ledger();
    int[] empty = shownBy(this::startEmpty);
    int[] matrix = shownBy(this::startMatrix);
    List<Long> emptyTimes = new ArrayList<>();
    List<Long> matrixTimes = new ArrayList<>();
    for (int round = 1; round <= rounds; round++) {
      emptyTimes.add(millis(this::startEmpty, empty));
      matrixTimes.add(millis(this::startMatrix, matrix));
      System.out.printf(
          "round %d: empty window %d ms, first matrix %d ms%n",
          round, emptyTimes.getLast(), matrixTimes.getLast());
    }
    double ratio = (double) median(matrixTimes) / median(emptyTimes);
    System.out.printf(
        Locale.ROOT,
        "median: empty window %d ms, first matrix %d ms, %.2f times as long%n",
        median(emptyTimes),
        median(matrixTimes),
        ratio);
    return ratio;
  }

  private interface Start {
    Process start() throws IOException;
  }

  private int[] shownBy(Start start) throws IOException, InterruptedException {
    Process process = start.start();
    try {
      return screen.settled(blank);
    } finally {
      end(process);
    }
  }

  private long millis(Start start, int[] picture) throws IOException, InterruptedException {
    long begun = System.nanoTime();
    Process process = start.start();
    try {
      screen.await(picture);
      return (System.nanoTime() - begun) / 1_000_000;
    } finally {
      end(process);
    }
  }

  private void end(Process process) throws InterruptedException {
    process.destroyForcibly().waitFor();
    screen.await(blank);
  }

  private Process startEmpty() throws IOException {
    return start(javaOfTheImage(work.resolve("empty.jar"), "EmptyWindow"));
  }

  /** Each time on a ledger that was closed in good order: a killed program has more to tell. */
  private Process startMatrix() throws IOException {
    Path ledger = work.resolve("taizhang");
    Folders.delete(ledger);
    Folders.copy(work.resolve("closed"), ledger);
    return start(new ProcessBuilder(image.resolve("bin/taizhang").toString()));
  }

  private Process start(ProcessBuilder builder) throws IOException {
    builder.environment().put("DISPLAY", screen.display());
    builder.environment().put("LC_ALL", "C.UTF-8");
    builder.environment().put("XDG_DATA_HOME", work.toString());
    builder.environment().put("MESA_SHADER_CACHE_DISABLE", "true");
    builder.environment().remove("WAYLAND_DISPLAY");
    return builder.redirectErrorStream(true).redirectOutput(work.resolve("said").toFile()).start();
  }

  /** As the launcher calls it, with one jar more at the end. */
  private ProcessBuilder javaOfTheImage(Path jar, String main, String... arguments)
      throws IOException {
    Path library = image.resolve("lib");
    List<String> command =
        new ArrayList<>(
            List.of(
                image.resolve("runtime/bin/java").toString(),
                "-XX:AOTCache=" + library.resolve("taizhang.aot"),
                "-XX:TieredStopAtLevel=1",
                "-Xlog:disable",
                "-Xlog:all=error:stderr",
                "-XX:-UsePerfData",
                "--enable-native-access=ALL-UNNAMED",
                "-classpath",
                classPath() + ":" + jar,
                main));
    command.addAll(List.of(arguments));
    return new ProcessBuilder(command);
  }

  private String classPath() throws IOException {
    return String.join(
        ":", Folders.files(image.resolve("lib"), ".jar").stream().map(Path::toString).toList());
  }

  private void emptyWindow() throws IOException {
    Path classes = Files.createDirectories(work.resolve("classes"));
    Call.tool("javac", "-cp", classPath(), "-d", classes, "src/EmptyWindow.java");
    Call.tool("jar", "--create", "--file", work.resolve("empty.jar"), "-C", classes, ".");
  }

  private void ledger() throws IOException, InterruptedException {
    Path ledger = work.resolve("closed");
    start(javaOfTheImage(work.resolve("empty.jar"), "org.taizhang.app.Rehearsal", "" + ledger))
        .waitFor();
    Files.writeString(ledger.resolve("window.properties"), "room=MATRIX\n");
  }

  private static long median(List<Long> times) {
    return times.stream().sorted().toList().get(times.size() / 2);
  }
}
