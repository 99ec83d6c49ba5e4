package org.taizhang.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.taizhang.app.SharedPlans;

/** Plans that say different figures about the same thing are told when the second one comes. */
class ImportConflictsTest {
  private static final String CODE = "[plans.figure]";

  @TempDir private Path temp;
  private Calls calls;
  private Path three;
  private Path points;

  @BeforeEach
  void writePlans() throws IOException {
    calls = new Calls(temp.resolve("台账"));
    three =
        Files.writeString(
            temp.resolve("三年.txt"),
            """
            东湖区教育三年行动计划（2022—2024年）
            序号\t项目名称\t主要内容\t2022年\t2023年\t2024年\t牵头部门\t责任部门
            1\t产教融合\t深化产教融合\t建设产业学院2个\t建设产业学院2个\t建设产业学院2个\t教育局\t财政局
            2\t新建幼儿园\t推进建设\t新建幼儿园3所\t新建幼儿园3所\t新建幼儿园3所\t教育局\t住建局
            """);
    points =
        Files.writeString(
            temp.resolve("要点.txt"),
            """
            2024年东湖区教育工作要点

            一、学校建设
            1.产教融合。建设产业学院 1 个。
            2.新建幼儿园。全年新建幼儿园3所。
            """);
  }

  @Test
  void theSecondImportSaysIt() {
    assertThat(calls.run("import", three).out()).doesNotContain(CODE);
    var second = calls.run("import", points);
    assertThat(second.exitCode()).isEqualTo(1);
    assertThat(second.out().lines().filter(line -> line.contains(CODE)))
        .singleElement()
        .satisfies(line ->
            assertThat(line).contains("2024年“产业学院”", "《2024年东湖区教育工作要点》第 1 项是1个", "第 1 项是2个"));
    assertThat(calls.run("plans").out()).contains("东湖区教育三年行动计划", "2024年东湖区教育工作要点");
  }

  @Test
  void oneImportOfBothSaysItOnce() {
    var both = calls.run("import", three, points);
    assertThat(both.exitCode()).isEqualTo(1);
    assertThat(both.out().lines().filter(line -> line.contains(CODE))).hasSize(1);
  }

  @Test
  void onePlanAloneIsSound() {
    assertThat(calls.run("import", points).exitCode()).isZero();
  }

  @Test
  void theFivePlansDifferOnlyWhereTheyDo() {
    SharedPlans.needed();
    List<Object> call = new ArrayList<>(List.of("import"));
    IntStream.range(0, 5).mapToObj(SharedPlans::document).forEach(call::add);
    assertThat(calls.run(call.toArray()).out().lines().filter(line -> line.contains(CODE)))
        .satisfiesExactly(
            line -> assertThat(line).contains("2024年“产业学院”", "第 16 项是2个", "第 12 项是1个"),
            line -> assertThat(line).contains("2024年“产业教授", "第 16 项是6个", "第 12 项是2—4个"));
  }
}
