package org.taizhang.seeds.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.taizhang.model.Ledger;
import org.taizhang.model.Plan;
import org.taizhang.model.edit.Outcome;

class PlanTextTest {
  private static final String HEAD =
      """
      台账文本 1
      方案 云溪区教育局2027年工作要点
      代码 云溪2027
      类别 印发方案
      年份 2027
      """;

  static LongStream seeds() {
    return LongStream.rangeClosed(1, 100);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void whatIsWrittenIsReadBack(long seed) {
    Ledger ledger = MadeLedger.of(seed);
    Plan plan = ledger.plans().getFirst();
    String text = PlanTextWriter.write(ledger, plan.id());
    Ledger read = read(text);
    Plan again = read.plans().getFirst();
    assertThat(new Shape(read, again).all()).isEqualTo(new Shape(ledger, plan).all());
    assertThat(PlanTextWriter.write(read, again.id())).isEqualTo(text);
  }

  @Test
  void aPlanReadsLikeThis() {
    String text =
        HEAD.replace("年份 2027\n", "级别 区\n印发 2027年1月8日\n年份 2027—2028\n")
            + """
            指标 普惠性幼儿园覆盖率｜不少于 90 %｜达到｜2028年｜“普惠性幼儿园覆盖率90%以上”

            部门 区教育局｜政府部门｜区
            简称 教育局
            部门 各镇（街道）｜集合
            成员 青石镇
            部门 青石镇｜镇街道

            # 办学条件

            ## 新建校舍

            项目 1｜（一）｜新建学校
            牵头 区教育局
            责任 各镇（街道）｜青石镇
            内容 两年新建学校4所。
            续 其中小学3所。
            指标 学校｜4 所｜累加｜“新建学校4所”
            2027年 新建学校1-2所。
            时限 2027年8月31日
            状态 推进中
            指标 学校｜1—2 所｜累加｜“新建学校1-2所”
            2027—2028年 （同主要内容）

            # 队伍建设

            项目 2｜名师工作室
            """;
    Ledger ledger = read(text);
    assertThat(PlanTextWriter.write(ledger, ledger.plans().getFirst().id())).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      textBlock =
          """
          项目 一｜修缮           ! 甲.txt 第 6 行：“一”不是序号。
          项目 1｜a/责任 财政局    ! 甲.txt 第 7 行：部门“财政局”不在部门名录里。
          项目 1｜a/2026—2024年 x ! 甲.txt 第 7 行：年份“2026—2024”的末年早于首年。
          项目 1｜a/备注 x        ! 甲.txt 第 7 行：这里不能写“备注”。
          项目 1｜a/内容 x/内容 y  ! 甲.txt 第 8 行：“内容”写了两次。
          项目 1｜a/2027年 x/时限 2027年2月30日 ! 甲.txt 第 8 行：“2027年2月30日”不是日历上有的日期。
          项目 1｜a/指标 x｜好多 所｜累加｜“x” ! 甲.txt 第 7 行：“好多 所”不是指标的数值。
          项目 1｜a/指标 x｜1 所｜累积｜“x” ! 甲.txt 第 7 行：“累积”不是指标类别。
          项目 1｜a/内容 x\\      ! 甲.txt 第 7 行：末尾的反斜杠后面缺少字符。
          部门 a｜集合/成员 b/部门 b｜集合/成员 a ! 甲.txt 第 6 行：集合的成员绕成了一圈。
          ### 跳级               ! 甲.txt 第 6 行：板块跳过了一级。
          年份 2028              ! 甲.txt 第 6 行：“年份”写了两次。
          """)
  void whatCannotBeReadIsSaidInOneSentence(String lines, String sentence) {
    String text = HEAD + lines.replace("/", "\n").replace("\\\\", "\\");
    assertThat(PlanTextReader.read("甲.txt", text, ids()))
        .isEqualTo(new PlanTextReader.Result.Unreadable(sentence));
  }

  @Test
  void aPlanNeedsItsHead() {
    for (String line : List.of("台账文本 1\n", "代码 云溪2027\n", "类别 印发方案\n", "年份 2027\n")) {
      assertThat(PlanTextReader.read("甲.txt", HEAD.replace(line, ""), ids()))
          .isInstanceOf(PlanTextReader.Result.Unreadable.class);
    }
  }

  @Test
  void linesEndAsOnAnySystem() {
    Ledger ledger = read("\uFEFF" + (HEAD + "项目 1｜a\n内容 x\n续 y\n").replace("\n", "\r\n"));
    var project = ledger.projects(ledger.plans().getFirst().id()).getFirst();
    assertThat(project.content()).isEqualTo("x\ny");
  }

  @Test
  void theExampleOfTheDescriptionIsInTheFormat() throws IOException {
    String example;
    try (InputStream in =
        PlanTextReader.class.getResourceAsStream("/org/taizhang/seeds/plans/README.md")) {
      String page = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
      example = page.split("```\n")[1];
    }
    Ledger ledger = read(example);
    assertThat(PlanTextWriter.write(ledger, ledger.plans().getFirst().id())).isEqualTo(example);
  }

  private static Ledger read(String text) {
    PlanTextReader.Result result = PlanTextReader.read("甲.txt", text, ids());
    assertThat(result).isInstanceOf(PlanTextReader.Result.Read.class);
    Outcome outcome = Ledger.empty().apply(((PlanTextReader.Result.Read) result).edit());
    assertThat(outcome).isInstanceOf(Outcome.Accepted.class);
    return ((Outcome.Accepted) outcome).ledger();
  }

  private static Supplier<UUID> ids() {
    long[] count = {0};
    return () -> new UUID(0, ++count[0]);
  }
}
