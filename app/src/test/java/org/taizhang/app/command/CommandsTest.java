package org.taizhang.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CommandsTest {
  private static final String PLAN =
      """
      滨河区教育局2027年重点工作安排
      一、办好学前教育
      1.扩大普惠资源。新建幼儿园3所。（牵头单位：区教育局；责任单位：区财政局、区住建局）
      2.提升保教质量。创建优质园2所。（牵头单位：区教育局；责任单位：区财政局；配合单位：各镇（街道））
      二、守住校园安全
      3.排查安全隐患。全年排查4次。（牵头单位：区教育局、区公安分局；责任单位：区应急局）
      """;

  @TempDir private Path temp;
  private Calls calls;
  private Path plan;

  @BeforeEach
  void writePlan() throws IOException {
    calls = new Calls(temp.resolve("台账 一"));
    plan = Files.writeString(temp.resolve("安排.txt"), PLAN);
  }

  @Test
  void importsAndShowsTheMatrix() {
    assertThat(calls.run("import", plan).exitCode()).isLessThanOrEqualTo(1);
    assertThat(calls.run("plans").out()).contains("滨河区教育局2027年重点工作安排").contains("2027");
    assertThat(calls.run("matrix", "滨河区", "--csv").out())
        .isEqualTo(
            """
            序号,分组,项目,区教育局,区财政局,区住建局,各镇（街道）,区公安分局,区应急局
            1,办好学前教育,扩大普惠资源,牵头,责任,责任,,,
            2,办好学前教育,提升保教质量,牵头,责任,,配合,,
            3,守住校园安全,排查安全隐患,牵头,,,,牵头,责任
            """);
    assertThat(calls.run("targets", "滨河区", "--year", 2027).out()).contains("新建幼儿园3所");
    assertThat(calls.run("targets", "滨河区", "--year", 2026).out()).doesNotContain("新建幼儿园3所");
    assertThat(calls.run("check").exitCode()).isZero();
  }

  @Test
  void addsNothingWhenOneOfTheFilesCannotBeRead() {
    Calls.Result result = calls.run("import", plan, temp.resolve("没有.txt"));
    assertThat(result.exitCode()).isEqualTo(2);
    assertThat(result.err()).contains("没有.txt").hasLineCount(1);
    assertThat(calls.run("plans").out()).doesNotContain("滨河区");
  }

  @Test
  void addsNothingTwice() {
    calls.run("import", plan);
    Calls.Result again = calls.run("import", plan);
    assertThat(again.exitCode()).isEqualTo(2);
    assertThat(again.err()).contains("已在台账中");
    assertThat(calls.run("plans").out()).containsOnlyOnce("滨河区教育局2027年重点工作安排");
  }

  @Test
  void namesThePlansThereAreWhenNoneFits() {
    calls.run("import", plan);
    Calls.Result result = calls.run("matrix", "常州");
    assertThat(result.exitCode()).isEqualTo(2);
    assertThat(result.err()).contains("常州").contains("滨河区教育局2027年重点工作安排").hasLineCount(1);
  }

  @Test
  void saysWhatIsWrongWithACall() {
    assertThat(calls.run("read").err()).contains("缺少 FILE").hasLineCount(1);
    assertThat(calls.run("read").exitCode()).isEqualTo(2);
    assertThat(calls.run("print").err()).contains("不认识 print").hasLineCount(1);
    assertThat(calls.run("targets", "x", "--year", "明年").err()).contains("--year").contains("明年");
  }

  @Test
  void refusesAFolderThatHoldsSomethingElse() throws IOException {
    Files.writeString(Files.createDirectories(temp.resolve("别的")).resolve("照片.txt"), "无");
    Calls.Result result = calls.run("--store", temp.resolve("别的"), "plans");
    assertThat(result.exitCode()).isEqualTo(3);
    assertThat(result.err()).contains("照片.txt").hasLineCount(1);
  }

  @Test
  void takesTheTourOfTheDemonstrationWhereThereIsNoLedger() {
    Calls.Result result = calls.run("tour", "--out", temp.resolve("图"));
    assertThat(result.exitCode()).isZero();
    assertThat(result.out()).contains("1.png");
    assertThat(temp.resolve("台账 一")).doesNotExist();
  }

  @Test
  void readChangesNothing() {
    assertThat(calls.run("read", plan).out()).contains("排查安全隐患").contains("区公安分局");
    assertThat(temp.resolve("台账 一")).doesNotExist();
  }
}
