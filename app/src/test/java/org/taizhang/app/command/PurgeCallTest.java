package org.taizhang.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Content is purged from the command line: shown first, done when confirmed. */
class PurgeCallTest {
  @TempDir private Path temp;
  private Calls calls;

  @BeforeEach
  void makeLedger() throws IOException {
    calls = new Calls(temp.resolve("台账"));
    Path plan = Files.writeString(temp.resolve("安排.txt"), CommandsTest.PLAN);
    assertThat(calls.run("import", plan).exitCode()).isLessThan(2);
    assertThat(calls.run("matrix", "滨河").out()).contains("教育局");
  }

  @Test
  void showsFirstAndPurgesWhenConfirmed() {
    Calls.Result shown = calls.run("purge", "--text", "教育局");
    assertThat(shown.exitCode()).isZero();
    assertThat(shown.out()).contains("安排.txt").contains("不能撤销").contains("--confirm");
    assertThat(calls.run("matrix", "滨河").out()).contains("教育局");
    Calls.Result silent = calls.run("purge", "--text", "教育局", "--confirm");
    assertThat(silent.exitCode()).isEqualTo(2);
    assertThat(silent.err()).contains("原因").hasLineCount(1);
    Calls.Result done = calls.run("purge", "--text", "教育局", "--reason", "教育局要求", "--confirm");
    assertThat(done.exitCode()).isZero();
    assertThat(done.out()).contains("没有再找到").contains("另存到别处的备份");
    assertThat(calls.run("matrix", "滨河").out()).contains("■■").doesNotContain("教育局");
    assertThat(calls.run("history").out())
        .contains("清除内容：指定文字")
        .contains("■■要求")
        .doesNotContain("教育局");
    assertThat(calls.run("check").out()).contains("校验通过");
    Calls.Result again = calls.run("purge", "--text", "教育局", "--reason", "再来", "--confirm");
    assertThat(again.exitCode()).isEqualTo(2);
    assertThat(again.err()).contains("没有可清除的").hasLineCount(1);
  }

  @Test
  void refusesADamagedHistoryInOneSentence() throws IOException {
    Path journal = temp.resolve("台账/ledger.journal");
    byte[] whole = Files.readAllBytes(journal);
    byte[] hurt = whole.clone();
    hurt[hurt.length / 2] ^= 1;
    Files.write(journal, hurt);
    Object[] look = {"purge", "--text", "教育局"};
    Object[] purge = {"purge", "--text", "教育局", "--reason", "试", "--confirm"};
    for (Object[] call : List.of(look, purge)) {
      Calls.Result refused = calls.run(call);
      assertThat(refused.exitCode()).isNotZero();
      assertThat(refused.err()).contains("修改记录不完整", "没有清除").hasLineCount(1);
    }
    assertThat(journal).hasBinaryContent(hurt);
  }

  @Test
  void saysThatAJournalWasCutBetweenTwoEdits() throws IOException {
    Path journal = temp.resolve("台账/ledger.journal");
    byte[] whole = Files.readAllBytes(journal);
    assertThat(calls.run("purge", "--text", "教育局", "--reason", "试", "--confirm").exitCode())
        .isZero();
    Files.write(journal, whole);
    try (var snapshots = Files.list(temp.resolve("台账/snapshots"))) {
      for (Path snapshot : snapshots.toList()) {
        Files.delete(snapshot);
      }
    }
    Calls.Result checked = calls.run("check");
    assertThat(checked.exitCode()).isNotZero();
    assertThat(checked.out()).contains("改动记录只到第 1 条，而台账曾保存到第 2 条，后面的不见了");
  }

  @Test
  void takesAPlanOut() throws IOException {
    Calls.Result done = calls.run("purge", "--plan", "滨河", "--reason", "涉密", "--confirm");
    assertThat(done.exitCode()).isZero();
    assertThat(calls.run("plans").out()).doesNotContain("滨河");
    assertThat(temp.resolve("台账/files")).isEmptyDirectory();
    Path table = temp.resolve("记录.csv");
    calls.run("history", "--out", table);
    assertThat(Files.readString(table)).contains("清除内容：整份方案").contains("涉密");
  }

  @Test
  void takesOnlyTheTextsOfAProject() {
    assertThat(
            calls
                .run("purge", "--plan", "滨河", "--project", "1", "--reason", "试", "--confirm")
                .exitCode())
        .isZero();
    assertThat(calls.run("matrix", "滨河").out()).contains("■■");
  }

  @Test
  void findsTheDocumentByItsName() {
    Calls.Result done = calls.run("purge", "--document", "安排", "--reason", "试", "--confirm");
    assertThat(done.exitCode()).isZero();
    assertThat(temp.resolve("台账/files")).isEmptyDirectory();
    assertThat(calls.run("matrix", "滨河").out()).contains("教育局");
  }

  @Test
  void refusesInOneSentence() {
    for (Object[] wrong :
        new Object[][] {
          {"purge"},
          {"purge", "--text", "甲"},
          {"purge", "--text", "■■"},
          {"purge", "--plan", "别的"},
          {"purge", "--project", "1"},
          {"purge", "--plan", "滨河", "--text", "教育局"},
          {"purge", "--plan", "滨河", "--project", "999"},
          {"purge", "--document", "没有"},
          {"--read-only", "purge", "--text", "教育局", "--reason", "试", "--confirm"}
        }) {
      Calls.Result refused = calls.run(wrong);
      assertThat(refused.exitCode()).isEqualTo(2);
      assertThat(refused.err()).hasLineCount(1);
    }
    assertThat(calls.run("matrix", "滨河").out()).contains("教育局");
  }
}
