import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * {@code Smoke FOLDER WORK CALL}: starts the launcher in FOLDER the hard way (from a path with a
 * space and Chinese in it, through a symbolic link, with almost no environment) and takes CALL,
 * {@code plans} or {@code tour}, for a walk.
 */
class Smoke {

  private static final boolean WINDOWS = System.getProperty("os.name").startsWith("Windows");
  private static final int LONGEST_SECONDS = 180;

  private final Path place;
  private final Path launcher;

  Smoke(Path folder, Path work) throws IOException {
    this.place = work.resolve("试 运行").toAbsolutePath();
    clear(place);
    Path copy = place.resolve("taizhang");
    copy(folder, copy);
    Path started =
        Stream.of("bin/taizhang.bat", "taizhang.exe", "bin/taizhang")
            .filter(name -> WINDOWS == (name.endsWith(".bat") || name.endsWith(".exe")))
            .map(copy::resolve)
            .filter(Files::exists)
            .findFirst()
            .orElseThrow(() -> new IllegalStateException("no launcher in " + folder));
    this.launcher =
        WINDOWS
            ? started
            : Files.createSymbolicLink(place.resolve("台账"), place.relativize(started));
    Files.createDirectories(place.resolve("home"));
  }

  public static void main(String[] args) throws Exception {
    Smoke smoke = new Smoke(Path.of(args[0]).normalize(), Path.of(args[1]));
    smoke.call(0, "--help");
    Result refused = smoke.call(2, "no-such-call");
    require(!refused.text().contains("\tat "), "bad usage is answered with a stack trace");
    String store = smoke.place.resolve("账 本").toString();
    if (args[2].equals("tour")) {
      Result tour =
          smoke.call(0, "--store", store, "tour", "--out", smoke.place.resolve("图").toString());
      List<String> paths =
          tour.text().lines().filter(line -> line.matches(".*\\.(png|pdf)")).toList();
      require(!paths.isEmpty(), "the tour names no file");
      for (String path : paths) {
        require(Files.size(Path.of(path)) > 0, path + " is empty");
      }
      System.out.println(paths.size() + " files");
    } else {
      smoke.call(0, "--store", store, args[2]);
    }
    clear(smoke.place);
  }

  private Result call(int expected, String... arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of(launcher.toString()));
    command.addAll(Arrays.asList(arguments));
    Path out = place.resolve("out.txt");
    ProcessBuilder builder =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(out.toFile());
    builder.environment().keySet().removeIf(name -> !WINDOWS && !name.equals("JAVA_HOME"));
    builder.environment().put("HOME", place.resolve("home").toString());
    builder.environment().put("PATH", WINDOWS ? System.getenv("PATH") : "/usr/bin:/bin");
    long begun = System.nanoTime();
    Process process = builder.start();
    process.getOutputStream().close();
    if (!process.waitFor(LONGEST_SECONDS, TimeUnit.SECONDS)) {
      process.destroyForcibly();
      throw new IllegalStateException(String.join(" ", arguments) + " did not end");
    }
    String text = Files.readString(out, StandardCharsets.UTF_8);
    long millis = (System.nanoTime() - begun) / 1_000_000;
    System.out.printf(
        "taizhang %s: exit %d, %d ms%n", String.join(" ", arguments), process.exitValue(), millis);
    require(
        process.exitValue() == expected, "exit " + expected + " was due, and this came:\n" + text);
    require(!text.isBlank() || arguments.length > 1, "nothing was said");
    return new Result(text);
  }

  private record Result(String text) {}

  private static void require(boolean holds, String otherwise) {
    if (!holds) {
      throw new IllegalStateException(otherwise);
    }
  }

  private static void copy(Path from, Path to) throws IOException {
    List<Path> all;
    try (Stream<Path> files = Files.walk(from)) {
      all = files.toList();
    }
    for (Path file : all) {
      Path target = to.resolve(from.relativize(file).toString());
      Files.createDirectories(target.getParent());
      Files.copy(file, target, StandardCopyOption.COPY_ATTRIBUTES);
    }
  }

  private static void clear(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    List<Path> all;
    try (Stream<Path> files = Files.walk(folder)) {
      all = files.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path file : all) {
      Files.delete(file);
    }
  }
}
