package org.taizhang.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BriefCommandTest {
  private static final String PLAN =
      """
      滨河区教育局2027年重点工作安排
      一、办好学前教育
      1.扩大普惠资源。新建幼儿园3所。（牵头单位：区教育局；责任单位：区财政局、区住建局）
      2.提升保教质量。创建优质园2所。（牵头单位：区教育局；责任单位：区财政局）
      二、守住校园安全
      3.排查安全隐患。全年排查4次。（牵头单位：区公安分局；责任单位：区应急局）
      """;

  @TempDir private Path temp;
  private Calls calls;

  @BeforeEach
  void importPlan() throws IOException {
    calls = new Calls(temp.resolve("台账"));
    calls.run("import", Files.writeString(temp.resolve("安排.txt"), PLAN));
  }

  @ParameterizedTest
  @ValueSource(strings = {"matrix", "years", "department"})
  void makesAnyKindAsPagesOrWorksheets(String kind) throws IOException {
    var pdf = temp.resolve(kind + ".pdf");
    assertThat(calls.run("brief", kind, "--out", pdf).out()).contains("页");
    assertThat(text(pdf)).contains("扩大普惠资源", "排查安全隐患", "区应急局");
    var xlsx = temp.resolve(kind + ".XLSX");
    assertThat(calls.run("brief", kind, "--out", xlsx).out()).contains("张工作表");
    assertThat(xlsx).isNotEmptyFile();
  }

  @Test
  void printsWhatConcernsADepartment() throws IOException {
    var file = temp.resolve("财政.pdf");
    var call = calls.run("brief", "department", "--department", "财政", "--out", file);
    assertThat(call.exitCode()).isZero();
    assertThat(text(file))
        .contains("区财政局", "共2项", "责任2项", "扩大普惠资源", "提升保教质量")
        .doesNotContain("排查安全隐患");
  }

  @Test
  void saysWhatCannotBeMade() {
    assertRefused("目前可选：", "brief", "poster", "--out", temp.resolve("a.pdf"));
    assertRefused("请用 .pdf 或 .xlsx", "brief", "years", "--out", temp.resolve("a.docx"));
    assertRefused(
        "没有名称含“气象”的部门", "brief", "years", "--department", "气象", "--out", temp.resolve("a.pdf"));
    assertRefused(
        "请写全：区教育局、", "brief", "years", "--department", "局", "--out", temp.resolve("a.pdf"));
    assertThat(temp.resolve("a.pdf")).doesNotExist();
  }

  private void assertRefused(String why, Object... call) {
    var result = calls.run(call);
    assertThat(result.exitCode()).isEqualTo(2);
    assertThat(result.err()).contains(why).hasLineCount(1);
  }

  private static String text(Path file) throws IOException {
    try (var pdf = Loader.loadPDF(file.toFile())) {
      return new PDFTextStripper().getText(pdf);
    }
  }
}
