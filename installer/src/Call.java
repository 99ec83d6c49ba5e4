import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.spi.ToolProvider;

/** One call of another program: must end well, and what it printed is the answer. */
class Call {
  private final List<String> command;
  private final Map<String, String> environment = new HashMap<>();

  private Call(List<String> command) {
    this.command = command;
  }

  static Call of(Object... command) {
    return new Call(new ArrayList<>(Arrays.stream(command).map(Object::toString).toList()));
  }

  Call with(Object... arguments) {
    Arrays.stream(arguments).map(Object::toString).forEach(command::add);
    return this;
  }

  Call where(String variable, String value) {
    environment.put(variable, value);
    return this;
  }

  /** Runs it; standard output and error together. */
  String run() throws IOException, InterruptedException {
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().putAll(environment);
    builder.redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()));
    Process process = builder.start();
    String text;
    try (InputStream out = process.getInputStream()) {
      text = new String(out.readAllBytes(), StandardCharsets.UTF_8);
    }
    int exit = process.waitFor();
    if (exit != 0) {
      throw new IllegalStateException(
          "exit %d of %s:%n%s".formatted(exit, String.join(" ", command), text));
    }
    return text;
  }

  /** Runs a tool of this JDK in this process. */
  static String tool(String name, Object... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int exit =
        ToolProvider.findFirst(name)
            .orElseThrow(() -> new IllegalStateException("this Java has no " + name))
            .run(
                new PrintWriter(out),
                new PrintWriter(err),
                Arrays.stream(arguments).map(Object::toString).toArray(String[]::new));
    if (exit != 0) {
      throw new IllegalStateException(name + " failed: " + out + err);
    }
    return out.toString();
  }
}
