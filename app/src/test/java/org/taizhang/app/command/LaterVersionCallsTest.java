package org.taizhang.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.taizhang.app.LaterVersion;

/** Calls on a ledger that a later version wrote on: what reads works, what writes is refused. */
class LaterVersionCallsTest {
  private static final String SENTENCE = "此台账由更新的版本（格式 " + LaterVersion.FORMAT + "）写成，本版本只能查看，不能修改";

  @TempDir private Path temp;

  @Test
  void readsUpToThereAndChangesNothing() throws IOException {
    var folder = temp.resolve("台账");
    var calls = new Calls(folder);
    var plan = Files.writeString(temp.resolve("安排.txt"), CommandsTest.PLAN);
    assertThat(calls.run("import", plan).exitCode()).isLessThan(2);
    var known = calls.run("matrix", "滨河").out();
    LaterVersion.writeOn(folder);
    var journal = Files.readAllBytes(folder.resolve("ledger.journal"));

    var read = calls.run("matrix", "滨河");
    assertThat(read.out()).isEqualTo(known);
    assertThat(read.err()).contains(SENTENCE, "第 1 次修改").hasLineCount(1);
    var viewed = calls.run("--read-only", "matrix", "滨河");
    assertThat(viewed.out()).isEqualTo(known);
    assertThat(viewed.err()).contains(SENTENCE).hasLineCount(1);
    var other = Files.writeString(temp.resolve("别的.txt"), CommandsTest.PLAN);
    var refused = calls.run("import", other);
    assertThat(refused.exitCode()).isGreaterThanOrEqualTo(2);
    assertThat(refused.err()).contains(SENTENCE);
    var check = calls.run("check");
    assertThat(check.exitCode()).isEqualTo(ExitCodes.FINDINGS);
    assertThat(check.out()).contains("第 1 次修改以后由更新的版本（格式 " + LaterVersion.FORMAT + "）写成");
    assertThat(Files.readAllBytes(folder.resolve("ledger.journal"))).isEqualTo(journal);
  }
}
