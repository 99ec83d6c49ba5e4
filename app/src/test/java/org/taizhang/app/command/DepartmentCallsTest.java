package org.taizhang.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.taizhang.model.Ledger;
import org.taizhang.persistence.LedgerFolder;
import org.taizhang.persistence.Progress;

/** The calls by which departments are renamed, merged and split. */
class DepartmentCallsTest {
  @TempDir private Path disk;
  private Path store;
  private Calls calls;

  @BeforeEach
  void importsAPlan() throws IOException {
    store = disk.resolve("ledger");
    calls = new Calls(store);
    Path plan = disk.resolve("要点.txt");
    Files.writeString(
        plan,
        """
        滨江区教育局2026年工作要点
        一、学校建设
        1.新建滨江第三小学。年底前竣工，新增学位1080个。（牵头单位：区教育局；责任单位：区财政局）
        2.改造操场5片。（责任单位：区教育局）
        3.添置校车8辆。（责任单位：区财政局）
        """);
    assertThat(calls.run("import", plan).exitCode()).isLessThan(2);
  }

  @Test
  void aPreviewChangesNothingAndARecordStaysOfWhatWasDone() {
    Ledger before = ledger();
    String preview =
        done("department", "rename", "区财政局", "区财政金融局", "--from", "2026-7-1", "--preview");
    assertThat(preview).contains("转出 2 个项目（2 个未完成目标）").contains("台账没有改动");
    assertThat(ledger()).isEqualTo(before);
    assertThat(done("department", "record")).isEqualTo("没有更名、合并或拆分的记录。\n");
    done(
        "department", "rename", "区财政局", "区财政金融局", "--from", "2026-7-1", "--document", "滨编〔2026〕3号");
    assertThat(done("department", "record", "区财政局"))
        .isEqualTo("2026年7月1日起，区财政局更名为区财政金融局，接续 2 个项目；依据：滨编〔2026〕3号\n");
    assertThat(matrixHead()).isEqualTo("序号,分组,项目,区教育局,区财政局");
    assertThat(done("matrix", "2026", "--csv", "--current").lines().findFirst())
        .hasValue("序号,分组,项目,区教育局,区财政金融局");
  }

  @Test
  void severalAreMergedAndOneIsSplit() {
    done(
        "department",
        "split",
        "区财政局",
        "--into",
        "区财政局",
        "--into",
        "区国资办",
        "--from",
        "2026-7-1",
        "--give",
        "2026:3=区国资办");
    assertThat(done("matrix", "2026", "--csv", "--current"))
        .contains("1,学校建设,新建滨江第三小学,牵头,责任,责任")
        .contains("3,学校建设,添置校车8辆,,,责任");
    done("department", "merge", "区国资办", "区财政局", "--into", "区财政局", "--from", "2027-1-1");
    assertThat(done("department", "record").lines().map(line -> line.substring(0, 9)))
        .containsExactly("2026年7月1日", "2027年1月1日");
    assertThat(matrixHead()).isEqualTo("序号,分组,项目,区教育局,区财政局");
  }

  @Test
  void whatCannotBeDoneIsSaidInOneSentence() {
    refused("没有部门“区水利局”", "department", "rename", "区水利局", "区水务局", "--from", "2026-7-1");
    refused("名称相同", "department", "rename", "区财政局", "区财政局", "--from", "2026-7-1");
    refused(
        "没有“区税务局”",
        "department",
        "split",
        "区财政局",
        "--into",
        "甲局",
        "--into",
        "乙局",
        "--from",
        "2026-7-1",
        "--give",
        "2026:3=区税务局");
    done("department", "rename", "区财政局", "区财政金融局", "--from", "2026-7-1");
    refused("已经变更过", "department", "rename", "区财政局", "甲局", "--from", "2027-1-1");
  }

  @Test
  void whatADepartmentOwesIsListedAndPrinted() {
    done("report", "2026", "3", "--as-of", "2026-10-31", "--percent", "50", "--text", "已购4辆");
    assertThat(done("owes", "区财政局"))
        .startsWith("区财政局　截至 2026年11月22日，未完成 2 项")
        .contains("新建滨江第三小学", "添置校车8辆", "2026年10月31日　50%　已购4辆");
    assertThat(done("owes", "区财政局", "--json"))
        .contains("\"name\" : \"添置校车8辆\"", "\"percent\" : 50");
    done("department", "rename", "区财政局", "区财政金融局", "--from", "2026-7-1");
    assertThat(done("owes", "区财政局")).contains("未完成 2 项");
    Path pdf = disk.resolve("未完成.pdf");
    Path xlsx = disk.resolve("未完成.xlsx");
    done("owes", "区财政金融局", "--out", pdf);
    done("owes", "区财政局", "--out", xlsx);
    assertThat(pdf).isNotEmptyFile();
    assertThat(xlsx).isNotEmptyFile();
    refused("没有部门", "owes", "区水利局");
    refused(".doc", "owes", "区财政局", "--out", disk.resolve("a.doc"));
  }

  @Test
  void anInstructionIsEnteredByACall() {
    assertThat(
            done(
                "instruct",
                "--text",
                "拿出校车方案。",
                "--meeting",
                "局长办公会",
                "--day",
                "2026-3-5",
                "--due",
                "2026-3-31",
                "--lead",
                "区教育局",
                "--supporting",
                "区财政局、区交通局"))
        .isEqualTo("已登记 〔2026〕1号　拿出校车方案\n");
    assertThat(done("matrix", "2026年交办事项", "--csv"))
        .isEqualTo("序号,分组,项目,区教育局,区财政局,区交通局\n1,局长办公会（2026年3月5日）,拿出校车方案,牵头,配合,配合\n");
    assertThat(done("owes", "区财政局")).contains("拿出校车方案");
    done("step", "2026年交办事项", "1", "--office", "计财科", "--text", "测算经费");
    assertThat(done("matrix", "2026年交办事项", "--csv", "--offices"))
        .isEqualTo("序号,分组,项目,计财科\n1,局长办公会（2026年3月5日）,拿出校车方案,0/1\n");
    refused("请写明由哪个部门承办", "instruct", "--text", "查", "--who", "张局长");
  }

  private String matrixHead() {
    return done("matrix", "2026", "--csv").lines().findFirst().orElseThrow();
  }

  private String done(Object... arguments) {
    Calls.Result result = calls.run(arguments);
    assertThat(result.exitCode()).as(result.err()).isZero();
    return result.out();
  }

  private void refused(String reason, Object... arguments) {
    Calls.Result result = calls.run(arguments);
    assertThat(result.exitCode()).isEqualTo(2);
    assertThat(result.err()).contains(reason);
    assertThat(result.err().lines()).hasSize(1);
  }

  private Ledger ledger() {
    return LedgerFolder.view(store, null, Progress.NONE).ledger();
  }
}
