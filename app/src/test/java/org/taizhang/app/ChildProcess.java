package org.taizhang.app;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** Another JVM with the class path of this one and no screen. */
record ChildProcess(Process process, BufferedReader output) {
  private static final int LONGEST_SECONDS = 300;

  static ChildProcess start(Class<?> program, String... arguments) throws IOException {
    return start(List.of(), program, arguments);
  }

  /**
   * Starts it under another program, which is given its command line.
   *
   * @param under with its own arguments; empty for none
   */
  static ChildProcess start(List<String> under, Class<?> program, String... arguments)
      throws IOException {
    List<String> command = new ArrayList<>(under);
    command.addAll(
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-Dglass.platform=Headless",
            "-Dprism.order=sw",
            "--enable-native-access=ALL-UNNAMED",
            "--sun-misc-unsafe-memory-access=allow",
            "-Dstdout.encoding=UTF-8",
            "-Dsun.jnu.encoding=UTF-8",
            "-cp",
            System.getProperty("java.class.path"),
            program.getName()));
    command.addAll(List.of(arguments));
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    CompletableFuture.delayedExecutor(LONGEST_SECONDS, TimeUnit.SECONDS)
        .execute(process::destroyForcibly);
    return new ChildProcess(process, process.inputReader(StandardCharsets.UTF_8));
  }

  String nextLine() throws IOException {
    return Objects.requireNonNullElse(output.readLine(), "");
  }

  /** Waits for its end and returns its exit code. */
  int end() throws InterruptedException {
    if (!process.waitFor(LONGEST_SECONDS, TimeUnit.SECONDS)) {
      process.destroyForcibly();
      throw new AssertionError("did not end");
    }
    return process.exitValue();
  }
}
