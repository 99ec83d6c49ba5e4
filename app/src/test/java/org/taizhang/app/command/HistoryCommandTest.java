package org.taizhang.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.taizhang.app.Adding;
import org.taizhang.app.LedgerBuilder;
import org.taizhang.model.Ledger;
import org.taizhang.model.Project;
import org.taizhang.model.edit.Edit;
import org.taizhang.model.edit.Fields;
import org.taizhang.model.edit.Occasion;
import org.taizhang.model.revise.PlanEdits;
import org.taizhang.persistence.Author;
import org.taizhang.persistence.LedgerFolder;
import org.taizhang.persistence.LedgerStore;
import org.taizhang.persistence.Opening;

class HistoryCommandTest {
  @TempDir private Path temp;

  /** An import, ten renamings by one, a plan taken out by another a month later. */
  @BeforeEach
  void makeLedger() {
    var random = new Random(1);
    try (var store = open("张三", "2024-03-05T02:00:00Z")) {
      store.submit(new Edit.Together(Occasion.IMPORT, Adding.edits(LedgerBuilder.small())), null);
      for (int i = 0; i < 10; i++) {
        var projects = projects(store.ledger());
        var project = projects.get(random.nextInt(projects.size()));
        store.submit(
            new Edit.Change<>(
                project.id(), Fields.PROJECT_CONTENT, project.content(), "=第" + i + "次"),
            null);
      }
    }
    try (var store = open("李四", "2024-04-05T02:00:00Z")) {
      store.submit(PlanEdits.remove(store.ledger(), LedgerBuilder.planId("yi")), null);
    }
  }

  private LedgerStore open(String author, String at) {
    var time = InstantSource.fixed(Instant.parse(at));
    var opening = LedgerFolder.open(temp.resolve("台账"), new Author(author), time);
    return ((Opening.Writable) opening).store();
  }

  private static List<Project> projects(Ledger ledger) {
    return ledger.projects(LedgerBuilder.planId("jia"));
  }

  @Test
  void listsEveryEdit() {
    var result = calls().run("history");
    assertThat(result.exitCode()).isZero();
    assertThat(result.err()).isEmpty();
    assertThat(result.out().lines()).hasSize(13);
    assertThat(result.out().lines().skip(1).findFirst().orElseThrow())
        .startsWith("1 ")
        .contains("2024年3月5日", "张三", "导入方案", "jia、yi");
    assertThat(result.out().lines().skip(12).findFirst().orElseThrow()).contains("李四", "yi");
  }

  @ParameterizedTest
  @CsvSource({
    "--by,李,1",
    "--since,2024-03-06,1",
    "--until,2024年3月31日,11",
    "--department,财政局,1",
    "--project,年度要点,2",
  })
  void narrowsDown(String option, String value, int lines) {
    var result = calls().run("history", option, value);
    assertThat(result.exitCode()).isZero();
    assertThat(result.out().lines()).hasSize(lines + 1);
  }

  @Test
  void aPlanThatWasTakenOutIsStillThere() {
    assertThat(calls().run("history", "yi").out().lines()).hasSize(3);
    assertThat(calls().run("plans").out()).doesNotContain("yi");
  }

  @Test
  void numbersAndNamesMeanTheSameProject() {
    var byNumber = calls().run("history", "jia", "--project", "1");
    assertThat(byNumber.out()).isEqualTo(calls().run("history", "jia", "--project", "学校").out());
    assertThat(byNumber.out().lines().count()).isGreaterThan(2);
  }

  @Test
  void writesAFileInWhichNothingIsAFormula() throws IOException {
    var file = temp.resolve("记录.csv");
    var result = calls().run("history", "jia", "--project", "1", "--out", file);
    assertThat(result.exitCode()).isZero();
    assertThat(result.out()).contains(file.toString());
    assertThat(Files.readString(file))
        .startsWith("\uFEFF序号,")
        .contains(",'=第")
        .doesNotContain(",=");
    assertThat(calls().run("history", "--out", temp.resolve("记录.xlsx")).exitCode()).isZero();
    assertThat(temp.resolve("记录.xlsx")).isNotEmptyFile();
  }

  @ParameterizedTest
  @CsvSource({
    "--since,昨天",
    "--until,2024-13-01",
    "--department,水务局",
    "--project,99",
    "--by,赵六",
    "--out,a.docx",
  })
  void whatCannotBeMeantIsRefusedInOneSentence(String option, String value) {
    var result = calls().run("history", option, value);
    assertThat(result.exitCode()).isEqualTo(2);
    assertThat(result.out()).isEmpty();
    assertThat(result.err().lines()).hasSize(1);
    assertThat(result.err()).contains(value);
  }

  @Test
  void damageIsToldAndTheRestIsListed() throws IOException {
    var journal = temp.resolve("台账").resolve("ledger.journal");
    byte[] bytes = Files.readAllBytes(journal);
    bytes[bytes.length / 2] ^= 1;
    Files.write(journal, bytes);
    var result = calls().run("--read-only", "history");
    assertThat(result.exitCode()).isEqualTo(1);
    assertThat(result.err()).contains("1 处");
    assertThat(result.out().lines()).hasSize(12);
  }

  @Test
  void aBackupHasItsHistory() {
    var file = temp.resolve("备份.zip");
    assertThat(calls().run("backup", file).exitCode()).isZero();
    assertThat(calls().run("--read-only", "--store", file, "history").out())
        .isEqualTo(calls().run("history").out());
  }

  @Test
  void whereNothingWasDoneThereIsNothing() {
    var result = new Calls(temp.resolve("新")).run("history");
    assertThat(result.exitCode()).isZero();
    assertThat(result.out()).contains("没有符合条件的记录");
  }

  private Calls calls() {
    return new Calls(temp.resolve("台账"));
  }
}
