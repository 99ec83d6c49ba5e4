package org.taizhang.app.command;

import java.io.ByteArrayInputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.taizhang.app.kit.Messages;
import org.taizhang.persistence.Author;

/** Calls the program as a shell would, on a folder of the test's own, without a screen. */
final class Calls {
  private final Path folder;
  private final Screens screens;
  private final String told;

  Calls(Path folder) {
    this(folder, new NoScreen(), "");
  }

  private Calls(Path folder, Screens screens, String told) {
    this.folder = folder;
    this.screens = screens;
    this.told = told;
  }

  /** The same calls, told this on standard input. */
  Calls told(String input) {
    return new Calls(folder, screens, input);
  }

  /** The same calls where pictures fail in a way nobody foresaw. */
  Calls withBrokenScreen() {
    return new Calls(folder, new BrokenScreen(), told);
  }

  /** What a call returned and wrote. */
  record Result(int exitCode, String out, String err) {}

  Result run(Object... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    Context context =
        new Context(
            new ByteArrayInputStream(told.getBytes(StandardCharsets.UTF_8)),
            new PrintWriter(out),
            new PrintWriter(err),
            new Home(
                folder,
                new Author("测试员"),
                InstantSource.fixed(Instant.parse("2026-11-22T01:00:00Z"))),
            Messages.chinese(),
            screens);
    int exitCode =
        new Commands(context).run(Stream.of(arguments).map(String::valueOf).toArray(String[]::new));
    return new Result(exitCode, out.toString(), err.toString());
  }

  private static class NoScreen implements Screens {
    @Override
    public boolean available() {
      return false;
    }

    @Override
    public void window(@Nullable Path store, boolean readOnly) {
      throw new AssertionError("a window without a screen");
    }

    @Override
    public List<Path> tour(Pictured pictured, Path folder) {
      return List.of(folder.resolve(pictured.ledger().plans().size() + ".png"));
    }
  }

  private static final class BrokenScreen extends NoScreen {
    @Override
    public List<Path> tour(Pictured pictured, Path folder) {
      throw new IllegalStateException("no pipeline");
    }
  }
}
