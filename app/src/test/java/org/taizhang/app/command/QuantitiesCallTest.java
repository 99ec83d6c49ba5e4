package org.taizhang.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QuantitiesCallTest {
  @TempDir private Path disk;
  private Calls calls;

  @BeforeEach
  void importsAPlan() throws IOException {
    calls = new Calls(disk.resolve("ledger"));
    Path table = disk.resolve("三年计划.txt");
    Files.writeString(
        table,
        """
        滨江区教育三年行动计划（2021-2023年）
        序号\t项目\t主要内容\t2021年\t2022年\t2023年\t牵头单位
        1\t扩优\t新建幼儿园12所\t新建幼儿园4所\t新建幼儿园5所\t新建幼儿园3所\t区教育局
        2\t强师\t培养市名师18-20名\t培养市名师8-10名\t培养市名师6名\t培养市名师6名\t区教育局
        """);
    assertThat(calls.run("import", table).exitCode()).isLessThan(2);
    for (var year : new String[] {"2021", "2022"}) {
      assertThat(
              calls
                  .run(
                      "report",
                      "三年行动",
                      "1",
                      "--year",
                      year,
                      "--as-of",
                      year + "-12-20",
                      "--reached",
                      "4",
                      "--text",
                      "已完工")
                  .exitCode())
          .isZero();
    }
  }

  @Test
  void totalsStandBesideWhatIsReached() {
    var said = calls.run("quantities", "三年行动", "--as-of", "2022-12-31").out();
    assertThat(said).contains("4 + 5 + 3 = 12", "8所", "欠 4所", "8—10 + 6 + 6 = 20—22", "未报");
    assertThat(calls.run("quantities", "--year", "2022", "--as-of", "2022-12-31").out())
        .contains("5所", "欠 1所");
    assertThat(calls.run("quantities", "--as-of", "2021-12-31", "--json").out())
        .contains("\"reached\" : 4", "\"standing\" : \"short\"", "\"verdict\" : \"disagree\"");
  }

  @Test
  void theyAreWrittenIntoAWorksheetAndNothingElse() {
    var file = disk.resolve("指标.xlsx");
    assertThat(calls.run("quantities", "--out", file).out()).contains("已导出 2 项指标");
    assertThat(file).isNotEmptyFile();
    assertThat(calls.run("quantities", "--out", disk.resolve("指标.pdf")).exitCode()).isEqualTo(2);
  }
}
