package org.taizhang.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FindCallTest {
  @TempDir private Path disk;
  private Calls calls;

  @BeforeEach
  void importsAPlan() throws IOException {
    calls = new Calls(disk.resolve("ledger"));
    Path plan = disk.resolve("要点.txt");
    Files.writeString(
        plan,
        """
        滨江区教育局2026年工作要点
        一、学校建设
        1.新建滨江第三小学。年底前竣工，新增学位1080个。（牵头单位：区教育局；责任单位：区财政局）
        2.改造操场5片。（责任单位：区教育局）
        """);
    assertThat(calls.run("import", plan).exitCode()).isLessThan(2);
  }

  @Test
  void findsNamesNumbersAndContents() {
    assertThat(found("qczj")).contains("部门", "区财政局");
    assertThat(found("１０８０")).contains("指标", "学位 1080个");
    assertThat(found("第三小學")).contains("任务", "1. 新建滨江第三小学");
    assertThat(found("操场", "教育局")).contains("没有找到“操场 教育局”");
  }

  @Test
  void saysHowManyWereLeftOut() {
    assertThat(found("--most", "1", "局")).contains("部门另有 1 项没有列出");
  }

  @Test
  void printsMarksAndPlacesAsJson() {
    assertThat(found("--json", "财政局"))
        .contains("\"kind\" : \"department\"", "\"fit\" : \"inside\"", "区财政局")
        .contains("[ 1, 4 ]");
    assertThat(found("--json", "没有这样的事").strip()).isEqualTo("[ ]");
  }

  private String found(String... words) {
    var arguments = new Object[words.length + 1];
    arguments[0] = "find";
    System.arraycopy(words, 0, arguments, 1, words.length);
    Calls.Result result = calls.run(arguments);
    assertThat(result.exitCode()).isZero();
    return result.out();
  }
}
