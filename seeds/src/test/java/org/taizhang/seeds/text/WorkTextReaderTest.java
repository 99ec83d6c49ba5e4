package org.taizhang.seeds.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.taizhang.seeds.demo.Demonstration;

/** What cannot be read is said with its line. */
class WorkTextReaderTest {

  @ParameterizedTest
  @CsvSource({
    "情况 没有开头,1,这里不能写“情况”",
    "进展 3｜2024年｜教育局｜2024年6月30日,1,应写作 序号｜年份｜部门｜截至日期｜完成比例",
    "进展 99｜2024年｜教育局｜2024年6月30日｜45%,1,第 99 项没有 2024年的目标",
    "进展 3｜2024年｜气象局｜2024年6月30日｜45%,1,没有叫“气象局”的部门",
    "进展 3｜2024年｜教育局｜2024年6月31日｜45%,1,“2024年6月31日”不是日历上有的日期",
    "分解 3｜2024年｜财务科｜测算,1,应写作 序号｜年份｜承办单位｜内容｜日期，办结的再写 办结 日期",
  })
  void saysWhichLineAndWhy(String text, int line, String reason) {
    var result =
        WorkTextReader.read(
            "进展", text, Demonstration.ledger(), Demonstration.first(), UUID::randomUUID);
    assertThat(result)
        .isEqualTo(new PlanTextReader.Result.Unreadable("进展 第 " + line + " 行：" + reason + "。"));
  }
}
