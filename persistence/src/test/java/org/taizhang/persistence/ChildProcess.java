package org.taizhang.persistence;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/** Another JVM with the class path of this one. */
record ChildProcess(Process process, BufferedReader output) {

  static ChildProcess start(Class<?> program, String... arguments) throws IOException {
    return start(List.of(), program, arguments);
  }

  /** For a user who hides no file that they make from others. */
  static ChildProcess unmasked(Class<?> program, String... arguments) throws IOException {
    return start(List.of("sh", "-c", "umask 000; exec \"$@\"", "sh"), program, arguments);
  }

  /** With as much memory as the program promises to live in. */
  static ChildProcess small(Class<?> program, String... arguments) throws IOException {
    return start(List.of("env", "JDK_JAVA_OPTIONS=-Xmx256m"), program, arguments);
  }

  private static ChildProcess start(List<String> before, Class<?> program, String... arguments)
      throws IOException {
    List<String> command = new java.util.ArrayList<>(before);
    command.addAll(
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-Djava.util.logging.config.file="
                + System.getProperty("java.util.logging.config.file", ""),
            "-Dfile.encoding=UTF-8",
            "-Dstdout.encoding=UTF-8",
            "-cp",
            System.getProperty("java.class.path"),
            program.getName()));
    command.addAll(List.of(arguments));
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    return new ChildProcess(process, process.inputReader(java.nio.charset.StandardCharsets.UTF_8));
  }

  String firstLine() throws IOException {
    return Objects.requireNonNullElse(output.readLine(), "");
  }

  long pid() {
    return process.pid();
  }

  /** SIGKILL, and whatever it had still said. */
  List<String> kill() throws InterruptedException {
    process.toHandle().destroyForcibly();
    List<String> rest = output.lines().toList();
    process.waitFor();
    return rest;
  }
}
