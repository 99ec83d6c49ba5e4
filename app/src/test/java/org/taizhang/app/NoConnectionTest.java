package org.taizhang.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.taizhang.app.command.Commands;

/**
 * A day's work opens no connection: in a process of its own, no class is loaded that looks up a
 * machine or connects to one, and where there is strace the system is not asked to either. What is
 * local to the machine, as the way to a screen, is no connection.
 */
@EnabledOnOs(OS.LINUX)
class NoConnectionTest {
  private static final List<String> MAKERS =
      List.of("NioSocketImpl", "DatagramChannelImpl", "InetAddress$NameService");

  /**
   * Java asks with so many, closed at once, what the system can, before it opens its first file.
   */
  private static final int PROBES = 3;

  @TempDir private Path temp;

  @Test
  void aDaysWorkOpensNone() throws Exception {
    assertThat(connections(WorkingDay.class)).isEmpty();
  }

  @Test
  void oneWouldBeSeen() throws Exception {
    var seen = connections(Dialling.class);
    assertThat(seen).anyMatch(line -> line.contains("NioSocketImpl"));
    if (hasStrace()) {
      assertThat(seen).anyMatch(line -> line.contains(" connect(") && line.contains("AF_INET"));
    }
  }

  private List<String> connections(Class<?> program) throws Exception {
    var classes = temp.resolve("classes.txt");
    var calls = temp.resolve("calls.txt");
    var under =
        new ArrayList<>(List.of("env", "JDK_JAVA_OPTIONS=-Xlog:class+load:file=" + classes));
    if (hasStrace()) {
      under.addAll(
          List.of(
              "strace",
              "-f",
              "--seccomp-bpf",
              "-qq",
              "-e",
              "trace=socket,connect,bind,listen,sendto",
              "-o"));
      under.add(calls.toString());
    } else {
      System.out.println("no strace here: only the classes that are loaded are looked at");
    }
    var child = ChildProcess.start(under, program, temp.toString());
    assertThat(child.output().lines().toList()).last().isEqualTo("done");
    assertThat(child.end()).isZero();
    assertThat(Files.size(classes)).isPositive();
    return Stream.concat(
            lines(classes).filter(line -> MAKERS.stream().anyMatch(line::contains)),
            Stream.concat(
                internet(calls).filter(line -> !line.contains(" socket(")),
                internet(calls).filter(line -> line.contains(" socket(")).skip(PROBES)))
        .toList();
  }

  private static Stream<String> internet(Path calls) throws IOException {
    return lines(calls).filter(line -> line.contains("AF_INET") || line.contains("AF_PACKET"));
  }

  private static boolean hasStrace() {
    return Files.isExecutable(Path.of("/usr/bin/strace"));
  }

  private static Stream<String> lines(Path file) throws IOException {
    return Files.exists(file)
        ? Files.readString(file, StandardCharsets.UTF_8).lines()
        : Stream.empty();
  }

  /** Imports, looks, prints, shows every view, backs up, checks and looks at the backup. */
  static final class WorkingDay {
    public static void main(String[] arguments) throws IOException {
      Main.deserialiseNothing();
      Main.quieten();
      var temp = Path.of(arguments[0]);
      var plan =
          Files.writeString(
              temp.resolve("安排.txt"),
              """
              滨河区教育局2027年重点工作安排
              一、办好学前教育
              1.扩大普惠资源。新建幼儿园3所。（牵头单位：区教育局；责任单位：区财政局）
              """);
      var home = Main.home(temp.resolve("台账"));
      var backup = temp.resolve("备份.zip").toString();
      for (var call :
          List.of(
              List.of("import", plan.toString()),
              List.of("matrix", "滨河区", "--csv"),
              List.of("brief", "matrix", "--out", temp.resolve("a.pdf").toString()),
              List.of("brief", "years", "--out", temp.resolve("a.xlsx").toString()),
              List.of("backup", backup),
              List.of("check"),
              List.of("--read-only", "--store", backup, "plans"),
              List.of("tour", "--out", temp.resolve("图").toString()))) {
        int code =
            new Commands(Main.context(home, new Desktop(home))).run(call.toArray(String[]::new));
        if (code != 0) {
          throw new IllegalStateException(call + " returned " + code);
        }
      }
      System.out.println("done");
    }
  }

  /** Tries to reach somebody. */
  static final class Dialling {
    public static void main(String[] arguments) {
      try (var socket = new Socket(InetAddress.getLoopbackAddress(), 9)) {
        System.out.println(socket.isConnected());
      } catch (IOException e) {
        // nobody answers; that it was tried is what counts
        System.err.println(new UncheckedIOException(e).getMessage());
      }
      System.out.println("done");
    }
  }
}
