package org.taizhang.seeds.generated;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.taizhang.seeds.DraftItem;
import org.taizhang.seeds.PlanReader;
import org.taizhang.seeds.ReadChoices;
import org.taizhang.seeds.ReadResult;
import org.taizhang.seeds.source.Clipping;

/** The smallest documents that made plans came down to when they were read wrongly. */
class KeptPlansTest {

  @Test
  void signatureBelowBareUnits() {
    assertThat(
            file(
                """
                白塔县教育工作要点（2023—2025年）
                第一章 夯实基础
                1.建设阅读角。开展图书漂流，覆盖全部乡镇。（教育局、财政局）
                2.优化校车管理。推进安全巡查，覆盖全部乡镇。（公安分局）
                云台市教育局
                2026年3月5日
                """))
        .isEqualTo(
            """
            建设阅读角 | 开展图书漂流，覆盖全部乡镇。 | [] [教育局, 财政局] []
            优化校车管理 | 推进安全巡查，覆盖全部乡镇。 | [] [公安分局] []
            """);
  }

  @Test
  void pageBreakInsideTheLastUnit() {
    assertThat(
            file(
                """
                白塔县教育工作要点（2023—2025年）
                一、夯实基础
                1.建设阅读角。开展图书漂流。牵头单位：教育局、各高校和职业院
                校；责任单位：财政局。
                2.优化校车管理。推进安全巡查。牵头单位：公安分局；责任单位：财政局。
                """))
        .isEqualTo(
            """
            建设阅读角 | 开展图书漂流。 | [教育局, 各高校和职业院校] [财政局] []
            优化校车管理 | 推进安全巡查。 | [公安分局] [财政局] []
            """);
  }

  @Test
  void headsThatWereMergedPastedAsPlainText() {
    assertThat(
            pasted(
                """
                白塔县教育工作要点（2026—2027年）
                序号\t主要任务\t年度目标\t\t责任单位
                \t\t2026\t2027\t
                1\t建设阅读角\t建成10个。\t建成20个。\t教育局
                2\t优化校车管理\t巡查2次。\t巡查4次。\t公安分局
                """))
        .isEqualTo(
            """
            建设阅读角 |  | [] [教育局] [] 2026建成10个。 2027建成20个。
            优化校车管理 |  | [] [公安分局] [] 2026巡查2次。 2027巡查4次。
            """);
  }

  @Test
  void headingLineRightBelowTheHeads() {
    assertThat(
            pasted(
                """
                重点项目\t主要内容\t责任单位
                一、夯实基础\t\t
                建设阅读角\t开展图书漂流。\t教育局
                二、强化安全\t\t
                优化校车管理\t推进安全巡查。\t公安分局
                """))
        .isEqualTo(
            """
            建设阅读角 | 开展图书漂流。 | [] [教育局] []
            优化校车管理 | 推进安全巡查。 | [] [公安分局] []
            """);
  }

  private static String file(String text) {
    return shown(PlanReader.read("文件", text.getBytes(StandardCharsets.UTF_8)));
  }

  private static String pasted(String text) {
    return shown(PlanReader.read(new Clipping(null, null, text), ReadChoices.NONE));
  }

  private static String shown(ReadResult result) {
    return switch (result) {
      case ReadResult.Unreadable(String reason) -> reason;
      case ReadResult.Reading reading ->
          reading.draft().items().stream()
              .map(item -> shown(item) + "\n")
              .collect(Collectors.joining());
    };
  }

  private static String shown(DraftItem item) {
    return item.name()
        + " | "
        + item.content()
        + " | "
        + item.lead()
        + " "
        + item.responsible()
        + " "
        + item.supporting()
        + item.yearTargets().stream()
            .map(target -> " " + target.year() + target.text())
            .collect(Collectors.joining());
  }
}
