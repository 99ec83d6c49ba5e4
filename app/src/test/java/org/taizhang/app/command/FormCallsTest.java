package org.taizhang.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.taizhang.model.Ledger;
import org.taizhang.model.ProgressReport;
import org.taizhang.model.TargetState;
import org.taizhang.persistence.LedgerFolder;

/** The calls by which forms go out and come back. */
class FormCallsTest {
  private static final String DAY = "2026-06-30";

  @TempDir private Path disk;
  private Path store;
  private Path out;
  private Calls calls;

  @BeforeEach
  void sendsFormsOut() throws IOException {
    store = disk.resolve("ledger");
    out = disk.resolve("发出");
    calls = new Calls(store);
    Path plan = disk.resolve("要点.txt");
    Files.writeString(
        plan,
        """
        滨江区教育局2026年工作要点
        一、学校建设
        1.新建滨江第三小学。年底前竣工，新增学位1080个。（牵头单位：区教育局；责任单位：区住建局）
        2.改造操场5片。（责任单位：区教育局）
        """);
    assertThat(calls.run("import", plan).exitCode()).isLessThan(2);
    Calls.Result made = calls.run("forms", "--as-of", DAY, "--out", out);
    assertThat(made.exitCode()).as(made.err()).isZero();
    assertThat(made.out()).contains("已生成填报表 2 份");
  }

  @Test
  void everyDepartmentGetsItsForm() throws IOException {
    try (Stream<Path> files = Files.list(out)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrder("区教育局 2026年6月30日进展填报表.xlsx", "区住建局 2026年6月30日进展填报表.xlsx");
    }
  }

  @Test
  void whatWasFilledInIsNotOverwrittenByNewForms() {
    Calls.Result again = calls.run("forms", "--as-of", DAY, "--out", out);
    assertThat(again.exitCode()).isEqualTo(2);
    assertThat(again.err()).contains("已有", "没有生成任何表");
  }

  @Test
  void aFolderOfFormsIsTaken() throws IOException {
    fill("区教育局", "进展情况", "已开工");
    fill("区住建局", "进展情况", "已招标");
    Ledger before = ledger();
    Calls.Result listed = calls.run("take", out, "--dry-run");
    assertThat(listed.exitCode()).as(listed.err()).isZero();
    assertThat(listed.out()).contains("区教育局", "区住建局", "进展情况", "已开工", "没有写入任何内容");
    assertThat(ledger()).isEqualTo(before);
    assertThat(calls.run("missing", "--as-of", DAY).out()).contains("0/2", "0/1", "未报齐 2 个");
    Calls.Result taken = calls.run("take", out);
    assertThat(taken.exitCode()).as(taken.err()).isZero();
    assertThat(reports())
        .extracting(report -> report.account().text())
        .containsExactlyInAnyOrder("已开工", "已招标");
    assertThat(ledger().target(reports().getFirst().target()).state())
        .isEqualTo(TargetState.IN_PROGRESS);
    assertThat(calls.run("missing", "--as-of", DAY).out()).contains("1/2", "1/1", "已报齐 1 个");
    assertThat(calls.run("take", out).out()).as("nothing twice").contains("已写入 0 处");
    assertThat(calls.run("check").exitCode()).isZero();
  }

  @Test
  void whatNeedsALookIsLeftOut() throws IOException {
    fill("区教育局", "进展情况", "已开工");
    fill("区教育局", "完成比例（%）", "一半");
    assertThat(
            calls
                .run(
                    "report",
                    "2026",
                    "1",
                    "--as-of",
                    DAY,
                    "--department",
                    "区教育局",
                    "--text",
                    "电话：已封顶")
                .exitCode())
        .isZero();
    Calls.Result taken = calls.run("take", out);
    assertThat(taken.exitCode()).isEqualTo(1);
    assertThat(taken.out()).contains("电话：已封顶", "台账中已有改动", "完成比例（%）“一半”应为0至100的整数");
    assertThat(reports()).extracting(report -> report.account().text()).containsExactly("电话：已封顶");
  }

  @Test
  void saysWhatItCannotDo() {
    assertThat(refused("forms", "--as-of", "六月", "--out", out)).contains("不是日期");
    assertThat(refused("forms", "--as-of", DAY, "--out", disk, "--department", "气象局"))
        .contains("气象局");
    assertThat(refused("forms", "--as-of", "2020-06-30", "--out", disk)).contains("2020年6月30日");
    assertThat(refused("take", disk.resolve("没有.xlsx"))).contains("没有.xlsx");
  }

  private String refused(Object... arguments) {
    Calls.Result result = calls.run(arguments);
    assertThat(result.exitCode()).as("%s: %s", List.of(arguments), result.out()).isEqualTo(2);
    return result.err();
  }

  /** Into the first row of a department's form. */
  private void fill(String department, String head, String text) throws IOException {
    Path file = out.resolve(department + " 2026年6月30日进展填报表.xlsx");
    try (InputStream in = Files.newInputStream(file);
        XSSFWorkbook book = new XSSFWorkbook(in)) {
      Sheet sheet = book.getSheetAt(0);
      for (Row row : sheet) {
        for (Cell cell : row) {
          if (cell.toString().equals(head)) {
            sheet.getRow(row.getRowNum() + 1).getCell(cell.getColumnIndex()).setCellValue(text);
          }
        }
      }
      try (OutputStream saved = Files.newOutputStream(file)) {
        book.write(saved);
      }
    }
  }

  private Ledger ledger() {
    return LedgerFolder.view(store).ledger();
  }

  private List<ProgressReport> reports() {
    Ledger ledger = ledger();
    return ledger.projects(ledger.plans().getFirst().id()).stream()
        .flatMap(project -> ledger.targets(project.id()).stream())
        .flatMap(target -> ledger.reports(target.id()).stream())
        .toList();
  }
}
