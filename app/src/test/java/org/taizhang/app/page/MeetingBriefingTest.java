package org.taizhang.app.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.taizhang.app.scene.MatrixProjection;
import org.taizhang.app.scene.Samples;
import org.taizhang.app.scene.Shape;
import org.taizhang.app.scene.Shape.Phrase;
import org.taizhang.app.scene.Shape.Text;
import org.taizhang.app.type.BundledMetrics;
import org.taizhang.model.Ledger;
import org.taizhang.model.PlanId;
import org.taizhang.model.Role;
import org.taizhang.model.TargetState;
import org.taizhang.model.YearSpan;

class MeetingBriefingTest {
  private static final BundledMetrics METRICS = new BundledMetrics();
  private static final BriefingWords WORDS = BriefingWords.in(Locale.SIMPLIFIED_CHINESE);
  private static final PaperOptions PAPER =
      new PaperOptions(PaperSize.A4_UPRIGHT, LocalDate.of(2024, 12, 10));

  private final MeetingBriefing briefing =
      new MeetingBriefing(new MatrixProjection(), METRICS, WORDS);

  private static IntStream seeds() {
    return IntStream.range(0, Boolean.getBoolean("taizhang.long") ? 200 : 12);
  }

  @Test
  void ofNothingItSaysSo() {
    assertThat(read(Ledger.empty(), BriefingChoice.of(List.of(), PAPER)))
        .isEqualTo(
            """
            # 教育重点工作推进情况
            所选范围内没有项目。
            """);
    assertThat(read(new MeetingLedger("区教育计划", 2024, 2026))).contains("所选范围内没有项目。");
  }

  @Test
  void ofOneProjectItSpeaksInTheSingular() {
    var ledger = new MeetingLedger("区教育计划", 2024, 2024);
    ledger.project("新建幼儿园");
    ledger.target(2024, "新建公办幼儿园3所", null, TargetState.NOT_STARTED);
    assertThat(read(ledger))
        .isEqualTo(
            """
            # 《区教育计划》推进情况
            ## 一、总体情况
            截至2024年12月10日，该方案共有项目1个、目标1项。该项目标未启动。
            ## 二、主要任务
            1.新建幼儿园。新建公办幼儿园3所。
            ## 三、到期目标和责任单位
            今后30日内到期的目标1项：新建幼儿园。
            方案未列责任单位，该项目的责任单位待明确。
            ## 四、下一步工作
            一是围绕2024年12月31日前应完成的1项目标，压实责任、按期完成，重点推进新建幼儿园。二是尽快明确1个项目的责任单位，做到事事有人管。
            附件：未完成目标一览表
            [附件 未完成目标一览表]
            1|新建幼儿园|未明确|新建公办幼儿园3所。|2024年|未启动
            """);
  }

  @Test
  void ofManyItCountsAndNames() {
    assertThat(read(several()))
        .isEqualTo(
            """
            # 《区教育三年行动计划》推进情况
            ## 一、总体情况
            截至2024年12月10日，该方案共有项目3个、目标4项，由2个部门牵头。其中，已完成1项、待核1项、推进中1项、未启动1项。
            按板块看，扩容增位2个、提质增效1个。
            ## 二、主要任务
            ### （一）扩容增位
            1.新建幼儿园。2024年：建成3所。2025年：建成5所。（牵头部门：教育局）
            2.改造操场。2024年：完成改造。（牵头部门：教育局、住建局）
            ### （二）提质增效
            3.培训教师。2025年：培训1000人次。
            ## 三、完成情况
            已完成目标1项：新建幼儿园（2024年）。
            已报完成、尚待核实的目标1项：改造操场（2024年）。
            ## 四、到期目标和责任单位
            已过时限尚未完成的目标1项：改造操场（2024年）。
            尚未明确责任单位的项目1个：培训教师。
            ## 五、下一步工作
            一是对已过时限的1项目标逐项核实进展，倒排工期，明确完成时间。二是对已报完成的1项目标抓紧核实佐证材料，及时销号。三是围绕2025年12月31日前应完成的2项目标，压实责任、按期完成，重点推进新建幼儿园（2025年）、培训教师（2025年）。四是尽快明确1个项目的责任单位，做到事事有人管。
            附件：1.未完成目标一览表
            2.已完成目标一览表
            [附件1 未完成目标一览表]
            1|新建幼儿园|教育局|建成5所。|2025年|推进中
            2|改造操场|教育局、住建局|完成改造。|2024年8月31日|待核
            3|培训教师|未明确|培训1000人次。|2025年|未启动
            [附件2 已完成目标一览表]
            1|新建幼儿园|教育局|建成3所。|2024年|已完成
            """);
  }

  @Test
  void keepsToTheYearsAndDepartmentsChosen() {
    var ledger = several();
    var choice =
        new BriefingChoice(List.of(ledger.plan()), YearSpan.of(2024), List.of("住建局"), "", PAPER);
    assertThat(read(ledger.ledger(), choice))
        .contains("# 《区教育三年行动计划》2024年推进情况")
        .contains("本期只列住建局承担的项目。")
        .contains("2024年目标1项")
        .contains("## 二、2024年任务")
        .contains("1.改造操场。完成改造。（牵头部门：教育局、住建局）")
        .doesNotContain("新建幼儿园", "培训教师", "2025年");
  }

  @Test
  void allDoneLeavesOnlyTheFiles() {
    var ledger = new MeetingLedger("区教育计划", 2024, 2024);
    ledger.project("新建幼儿园");
    ledger.assign("教育局", Role.LEAD);
    ledger.target(2024, "新建公办幼儿园3所。", null, TargetState.CLOSED);
    assertThat(read(ledger))
        .contains("由教育局牵头。该项目标已销号。")
        .contains("## 四、下一步工作\n所列目标已全部办结")
        .contains("[附件 已完成目标一览表]")
        .doesNotContain("到期", "未完成");
  }

  @Test
  void severalPlansHaveAPartEach() {
    var first = several();
    var ledger = first.ledger();
    var second = Samples.small();
    var both = BriefingChoice.of(List.of(first.plan(), second.id()), PAPER);
    assertThat(read(second.in(ledger), both))
        .startsWith("# 教育重点工作推进情况\n# 《区教育三年行动计划》推进情况\n## 一、总体情况")
        .contains("# 《城东区学前教育普惠提升工作要点》推进情况\n## 一、总体情况");
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void speaksCleanlyOfWhateverThereIs(int seed) {
    var plan = Samples.drawn(seed, new Random(seed).nextInt(70), seed % 3 == 0 ? 0 : 20);
    var ledger = plan.in(Ledger.empty());
    var text = read(ledger, BriefingChoice.of(List.of(plan.id()), PAPER));
    for (var project : ledger.projects(plan.id())) {
      assertThat(text.contains(project.name())).as(project.name()).isTrue();
    }
    assertThat(text).doesNotContain("共0", "共有项目0", "目标0项", "%d", "%s", "null", "：。", "：、");
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void everyPageIsNumberedAndTheLastHasTheFoot(int seed) {
    var plan = Samples.drawn(seed, new Random(seed).nextInt(70), 20);
    var document =
        briefing.document(plan.in(Ledger.empty()), BriefingChoice.of(List.of(plan.id()), PAPER));
    for (int i = 0; i < document.pages().size(); i++) {
      assertThat(texts(document.pages().get(i))).contains("— " + (i + 1) + " —");
    }
    assertThat(texts(document.pages().getFirst())).contains("教育工作简报", "教育局办公室", "2024年12月10日");
    assertThat(texts(document.pages().getLast())).contains("报：", "送：", "发：", "共印　　份");
    document
        .pages()
        .forEach(page -> assertThat(texts(page).contains("示例")).isEqualTo(seed % 2 == 0));
  }

  @Test
  void theHeadSaysWhatItIsGiven() {
    var head = new MeetingHead("区教育通报", 7, "区教育局督导室", "区委、区政府", "", "各学校", 60);
    var named = new MeetingBriefing(new MatrixProjection(), METRICS, WORDS, head);
    var document = named.document(Ledger.empty(), BriefingChoice.of(List.<PlanId>of(), PAPER));
    assertThat(texts(document.pages().getFirst()))
        .contains("区教育通报", "第7期", "区教育局督导室", "报：", "区委、区政府", "发：", "各学校", "共印60份")
        .doesNotContain("送：");
  }

  @Test
  void whatIsLongInTheHeadKeepsToItsPlace() {
    var issuer = "市级义务教育优质均衡发展和高品质示范初中建设工作领导小组办公室、教育局办公室";
    var head = new MeetingHead("", 0, issuer, "", "", "区内各学校、幼儿园，".repeat(30), 0);
    var named = new MeetingBriefing(new MatrixProjection(), METRICS, WORDS, head);
    var document = named.document(Ledger.empty(), BriefingChoice.of(List.<PlanId>of(), PAPER));
    var first = document.pages().getFirst().shapes();
    var date = text(first, "2024年12月10日");
    var who = text(first, issuer);
    double end = who.x() + METRICS.width(who.style().face(), issuer, who.style().size());
    assertThat(end).isLessThan(date.x());
    assertThat(first)
        .filteredOn(Text.class::isInstance)
        .allSatisfy(shape -> assertThat(((Text) shape).text()).isNotBlank());
  }

  private static Text text(List<Shape> shapes, String wanted) {
    return shapes.stream()
        .filter(Text.class::isInstance)
        .map(Text.class::cast)
        .filter(text -> text.text().equals(wanted))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void digestsEndWhereAClauseDoes() {
    var digest = new Digest(12, "等。");
    assertThat(digest.of("新建幼儿园3所")).isEqualTo("新建幼儿园3所。");
    assertThat(digest.of("新建幼儿园。改造操场；修缮校舍，购置设备。")).isEqualTo("新建幼儿园。");
    assertThat(digest.of("修订方案（含附则；附表；附图；说明），健全机制，完善制度，加强督导。"))
        .isEqualTo("修订方案（含附则；附表；附图；说明），健全机制，完善制度，加强督导。");
    assertThat(digest.of("健全机制，完善制度，加强督导检查，确保各项任务全面落到实处。")).isEqualTo("健全机制，完善制度等。");
  }

  private static MeetingLedger several() {
    var ledger = new MeetingLedger("区教育三年行动计划", 2024, 2026);
    ledger.section("扩容增位");
    ledger.project("新建幼儿园");
    ledger.assign("教育局", Role.LEAD);
    ledger.target(2024, "建成3所。", null, TargetState.COMPLETED);
    ledger.target(2025, "建成5所。", null, TargetState.IN_PROGRESS);
    ledger.project("改造操场");
    ledger.assign("教育局", Role.LEAD);
    ledger.assign("住建局", Role.LEAD);
    ledger.target(2024, "完成改造", LocalDate.of(2024, 8, 31), TargetState.CLAIMED);
    ledger.section("提质增效");
    ledger.project("培训教师");
    ledger.target(2025, "培训1000人次", null, TargetState.NOT_STARTED);
    return ledger;
  }

  private String read(MeetingLedger ledger) {
    return read(ledger.ledger(), BriefingChoice.of(List.of(ledger.plan()), PAPER));
  }

  private String read(Ledger ledger, BriefingChoice choice) {
    var text = new StringBuilder();
    for (var passage : briefing.passages(ledger, choice)) {
      switch (passage) {
        case Passage.Title title -> text.append("# ").append(title.text());
        case Passage.Chapter chapter -> text.append("## ").append(chapter.text());
        case Passage.Heading heading -> text.append("### ").append(heading.text());
        case Passage.Body body -> text.append(body.text());
        case Passage.Enclosures list -> text.append("附件：").append(String.join("\n", list.lines()));
        case Passage.Annex annex ->
            text.append("[" + annex.label() + " " + annex.title() + "]\n")
                .append(
                    annex.rows().stream()
                        .map(row -> String.join("|", row.cells()))
                        .collect(Collectors.joining("\n")));
      }
      text.append('\n');
    }
    return text.toString();
  }

  private static List<String> texts(Page page) {
    return page.shapes().stream()
        .map(shape ->
            switch (shape) {
              case Text text -> text.text();
              case Phrase phrase -> phrase.text();
              default -> "";
            })
        .toList();
  }
}
