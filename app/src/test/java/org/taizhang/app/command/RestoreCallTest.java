package org.taizhang.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Backups are made and brought back from the command line. */
class RestoreCallTest {
  @TempDir private Path temp;
  private Path backup;
  private Calls calls;

  @BeforeEach
  void makeLedger() throws IOException {
    backup = temp.resolve("备份.zip");
    calls = new Calls(temp.resolve("台账"));
    Path plan = Files.writeString(temp.resolve("安排.txt"), CommandsTest.PLAN);
    assertThat(calls.run("import", plan).exitCode()).isLessThan(2);
  }

  @Test
  void bringsTheLedgerIntoAnotherFolderAndBack() {
    assertThat(calls.run("backup", backup).exitCode()).isZero();
    String matrix = calls.run("matrix", "滨河").out();
    Path other = temp.resolve("另一处");
    Calls.Result restored = calls.run("--store", other, "restore", backup);
    assertThat(restored.exitCode()).isZero();
    assertThat(restored.out()).contains("已恢复到").contains("1 条").doesNotContain("另存");
    assertThat(calls.run("--store", other, "matrix", "滨河").out()).isEqualTo(matrix);
    assertThat(calls.run("--store", other, "check").out()).contains("校验通过");
    assertThat(calls.run("restore", backup).out()).contains("原来的台账另存在");
    assertThat(calls.run("matrix", "滨河").out()).isEqualTo(matrix);
  }

  @Test
  void asksForThePasswordOfALockedOne() {
    assertThat(calls.run("backup", backup, "--password=口令").exitCode()).isZero();
    Path other = temp.resolve("另一处");
    Calls.Result without = calls.run("--store", other, "restore", backup);
    assertThat(without.exitCode()).isEqualTo(3);
    assertThat(without.err()).contains("设有口令").hasLineCount(1);
    Calls.Result wrong = calls.run("--store", other, "restore", backup, "--password=别的");
    assertThat(wrong.err()).contains("口令不对").hasLineCount(1);
    assertThat(other).doesNotExist();
    assertThat(calls.run("--store", other, "restore", backup, "--password=口令").exitCode()).isZero();
    assertThat(calls.run("backup", backup, "--password=").err()).hasLineCount(1);
  }

  @Test
  void refusesToRestoreWhileLookingOnly() {
    calls.run("backup", backup);
    Calls.Result refused = calls.run("--read-only", "restore", backup);
    assertThat(refused.exitCode()).isEqualTo(2);
    assertThat(refused.err()).contains("只读检查").hasLineCount(1);
  }
}
