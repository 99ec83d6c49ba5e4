package org.taizhang.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormCommandTest {
  @TempDir private Path temp;

  @Test
  void writesAForm() {
    Path file = temp.resolve("填报表.xlsx");
    Calls.Result result = calls().run("form", "--out", file);
    assertThat(result.exitCode()).isZero();
    assertThat(result.out()).contains("填报表.xlsx");
    assertThat(file).isNotEmptyFile();
    assertThat(temp.resolve("台账")).doesNotExist();
    assertThat(calls().run("form", "--out", file, "--years", "2026").exitCode()).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"2027-2025", "25-27", "2025-2035", "三年"})
  void yearsThatAreNoneAreRefused(String years) {
    Calls.Result result = calls().run("form", "--out", temp.resolve("a.xlsx"), "--years", years);
    assertThat(result.exitCode()).isEqualTo(2);
    assertThat(result.err()).contains(years, "2025-2027");
    assertThat(temp.resolve("a.xlsx")).doesNotExist();
  }

  @Test
  void onlyWorkbooksAreWritten() {
    assertThat(calls().run("form", "--out", temp.resolve("a.docx")).err()).contains(".xlsx");
  }

  private Calls calls() {
    return new Calls(temp.resolve("台账"));
  }
}
