import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;

/** A program at work; what it says is read all the while. */
class Running {
  private final Process process;
  private final List<String> lines = new CopyOnWriteArrayList<>();
  private final CompletableFuture<Void> out;
  private final CompletableFuture<String> err;

  Running(Process process) {
    this.process = process;
    this.out =
        reading(() -> {
          try (BufferedReader reader = process.inputReader(StandardCharsets.UTF_8)) {
            reader.lines().forEach(lines::add);
          }
          return null;
        });
    this.err =
        reading(() -> {
          try (BufferedReader reader = process.errorReader(StandardCharsets.UTF_8)) {
            return String.join("\n", reader.lines().toList());
          }
        });
  }

  private interface Reading<T> {
    T read() throws IOException;
  }

  private static <T> CompletableFuture<T> reading(Reading<T> reading) {
    CompletableFuture<T> read = new CompletableFuture<>();
    Thread.ofVirtual()
        .start(() -> {
          try {
            read.complete(reading.read());
          } catch (IOException | RuntimeException e) {
            read.completeExceptionally(e);
          }
        });
    return read;
  }

  Process process() {
    return process;
  }

  /** Gives it so much on standard input; false once it takes no more. */
  boolean tell(String text) {
    try {
      OutputStream in = process.getOutputStream();
      in.write(text.getBytes(StandardCharsets.UTF_8));
      in.flush();
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  void hangUp() {
    try {
      process.getOutputStream().close();
    } catch (IOException e) {
      // It is gone already.
    }
  }

  /** The lines so far. */
  List<String> lines() {
    return List.copyOf(lines);
  }

  List<Acknowledged> acknowledged() {
    return lines.stream().flatMap(line -> Acknowledged.of(line).stream()).toList();
  }

  /** SIGKILL for the whole group; false when it had ended before. */
  boolean kill() throws IOException, InterruptedException {
    boolean alive = process.isAlive();
    // The launcher gave way to the program, so this is it; at once, for a file is written in a
    // millisecond. By its handle, or what it said last could no longer be read.
    process.toHandle().destroyForcibly();
    new ProcessBuilder("sh", "-c", "kill -KILL -- -" + process.pid())
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .start()
        .waitFor();
    return process.waitFor() == 128 + 9 && alive;
  }

  /** What it said, once it has ended. */
  Program.Ended ended() throws InterruptedException {
    int exit = process.waitFor();
    out.join();
    return new Program.Ended(exit, String.join("\n", lines), err.join());
  }
}
