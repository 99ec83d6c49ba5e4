package org.taizhang.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an inspector may call, on a folder and on a backup, and what it leaves behind: nothing. */
class ReadOnlyCallsTest {
  @TempDir private Path temp;
  private Path store;
  private Path backup;
  private Path plan;
  private Calls calls;

  @BeforeEach
  void makeLedger() throws IOException {
    store = temp.resolve("台账");
    backup = Files.createDirectory(temp.resolve("U盘")).resolve("备份.zip");
    calls = new Calls(store);
    plan = Files.writeString(temp.resolve("安排.txt"), CommandsTest.PLAN);
    assertThat(calls.run("import", plan).exitCode()).isLessThan(2);
    Calls.Result done = calls.run("backup", backup);
    assertThat(done.out()).contains("已备份到").contains("改动记录 1 条");
    assertThat(done.exitCode()).isZero();
  }

  @Test
  void readsTheFolderAndTheBackupAlike() {
    String[][] questions = {{"plans"}, {"matrix", "滨河"}, {"targets", "滨河", "--json"}};
    List<Calls.Result> usual =
        Stream.of(questions).map(call -> calls.run((Object[]) call)).toList();
    Map<String, String> before = traces();
    for (Path place : List.of(store, backup)) {
      assertThat(Stream.of(questions).map(call -> run(place, call)).toList()).isEqualTo(usual);
    }
    assertThat(run(store, "check").out()).contains("校验通过");
    assertThat(run(backup, "check").out()).contains("校验通过").contains("1 条");
    assertThat(run(backup, "tour", "--out", temp.resolve("图").toString()).out()).contains("1.png");
    Map<String, String> after = traces();
    after.remove("图");
    assertThat(after).isEqualTo(before);
  }

  @Test
  void readsALockedBackupWithItsPassword() {
    Path locked = backup.resolveSibling("加密.taizhang");
    assertThat(calls.run("backup", locked, "--password=口令").exitCode()).isZero();
    String matrix = calls.run("matrix", "滨河").out();
    Map<String, String> before = traces();
    assertThat(run(locked, "matrix", "滨河").err()).contains("设有口令").hasLineCount(1);
    assertThat(run(locked, "--store-password=别的", "matrix", "滨河").err())
        .contains("口令不对")
        .hasLineCount(1);
    assertThat(run(locked, "--store-password=口令", "matrix", "滨河").out()).isEqualTo(matrix);
    assertThat(run(locked, "--store-password=口令", "check").out()).contains("校验通过");
    assertThat(run(locked, "--store-password=口令", "history").exitCode()).isZero();
    assertThat(traces()).isEqualTo(before);
    String out = locked.resolveSibling("导出").toString();
    assertThat(run(locked, "dump", "--out", out).err()).contains("设有口令").hasLineCount(1);
    assertThat(run(locked, "--store-password=口令", "dump", "--out", out).out()).contains("已导出");
  }

  @Test
  void refusesToWrite() {
    Map<String, String> before = traces();
    for (Path place : new Path[] {store, backup}) {
      Calls.Result refused = run(place, "import", plan.toString());
      assertThat(refused.exitCode()).isEqualTo(2);
      assertThat(refused.err()).contains("只读检查").hasLineCount(1);
    }
    assertThat(traces()).isEqualTo(before);
  }

  @Test
  void saysInOneSentenceWhyAFileIsNoBackup() throws IOException {
    assertRefused(plan, "不是台账备份");
    assertRefused(temp.resolve("没有"), "没有台账");
    byte[] bytes = Files.readAllBytes(backup);
    bytes[bytes.length / 2] ^= 4;
    Files.write(backup, bytes);
    assertRefused(backup, "已损坏");
    assertRefused(Files.write(backup, Arrays.copyOf(bytes, bytes.length / 2)), "已损坏");
    Calls.Result writing = calls.run("--store", backup, "plans");
    assertThat(writing.err()).contains("--read-only").hasLineCount(1);
  }

  private void assertRefused(Path place, String why) {
    Calls.Result refused = run(place, "plans");
    assertThat(refused.exitCode()).isEqualTo(3);
    assertThat(refused.out()).isEmpty();
    assertThat(refused.err()).contains(why).hasLineCount(1);
  }

  private Calls.Result run(Path place, String... call) {
    return calls.run(
        Stream.concat(Stream.of("--read-only", "--store", place), Stream.of(call)).toArray());
  }

  /** Names, times and content of everything there is. */
  private Map<String, String> traces() {
    Map<String, String> traces = new TreeMap<>();
    try (Stream<Path> all = Files.walk(temp)) {
      for (Path path : all.filter(p -> !p.equals(temp)).toList()) {
        int content = Files.isDirectory(path) ? 0 : Arrays.hashCode(Files.readAllBytes(path));
        traces.put(
            temp.relativize(path).toString(), Files.getLastModifiedTime(path) + " " + content);
      }
      return traces;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
