package org.taizhang.seeds;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.taizhang.model.Level;
import org.taizhang.model.Recurrence;
import org.taizhang.model.Schedule;

/**
 * Documents as a province, a district, a school or a kindergarten would write them; all invented.
 */
class OfficeDocumentsTest {

  @Test
  void aSchoolNamesItsOfficesInBareBracketsAndIssuesByNotice() {
    ReadResult.Reading reading =
        read(
            """
            云台市第三中学文件
            云三中〔2024〕5号

            关于印发《云台市第三中学2024年工作要点》的通知

            各处室、年级组：
            现将《云台市第三中学2024年工作要点》印发给你们，请认真贯彻执行。

            云台市第三中学
            2024年1月8日

            云台市第三中学2024年工作要点

            一、总体要求
            坚持立德树人，办好家门口的学校。

            二、重点工作
            （一）党建引领
            1.加强组织建设。落实学习制度，每月开展1次主题党日。（党政办）
            2.抓好廉政教育。开展警示教育2次。（党政办、工会）
            （二）教学质量
            3.优化课堂教学。推进集体备课，全年开设公开课不少于60节。（教务处、各年级组）
            4.加强教科研。立项市级课题3个。（教科室）

            三、工作要求
            各部门要高度重视，抓好落实。

            附件：1.2024年重点工作分解表
            2.2024年大事安排

            抄送：云台市教育局
            云台市第三中学办公室　　　　2024年1月8日印发
            """);
    Draft draft = reading.draft();
    assertThat(draft.title()).isEqualTo("云台市第三中学2024年工作要点");
    assertThat(draft.documentNumber()).isEqualTo("云三中〔2024〕5号");
    assertThat(draft.issuer()).isEqualTo("云台市第三中学");
    assertThat(draft.date()).hasToString("2024-01-08");
    assertThat(draft.level()).isNull();
    assertThat(lines(draft))
        .containsExactly(
            "党建引领|加强组织建设||党政办|",
            "党建引领|抓好廉政教育||党政办、工会|",
            "教学质量|优化课堂教学||教务处、各年级组|",
            "教学质量|加强教科研||教科室|");
    assertThat(draft.closing()).containsExactly("各部门要高度重视，抓好落实。");
  }

  @Test
  void aProvinceWritesItsUnitsAsSentences() {
    Draft draft =
        read("""
        青禾省“十四五”教育发展重点任务分工方案

        为落实规划，制定本方案。
        一、基础教育
        1．扩大学前资源。到2025年，覆盖率达到90%以上。（省教育厅牵头，省发展改革委、省财政厅、省住房和城乡建设厅等部门配合，各市、县（市、区）人民政府负责落实）
        2．推进优质均衡。2023年底前，60%的县（市、区）通过验收。（责任单位：省教育厅、省委编办，各市、县人民政府；完成时限：2025年6月底）
        二、职业教育
        3．建设高水平专业群。建设50个左右省级专业群，
        其中国家级10个。（省教育厅、省人力资源社会保障厅按职责分工负责）
        """)
            .draft();
    assertThat(draft.level()).isEqualTo(Level.PROVINCE);
    assertThat(draft.years()).containsExactly(2021, 2022, 2023, 2024, 2025);
    assertThat(lines(draft))
        .containsExactly(
            "基础教育|扩大学前资源|省教育厅|各市、县（市、区）人民政府|省发展改革委、省财政厅、省住房和城乡建设厅",
            "基础教育|推进优质均衡||省教育厅、省委编办、各市、县人民政府|",
            "职业教育|建设高水平专业群||省教育厅、省人力资源社会保障厅|");
    assertThat(draft.items().get(0).due()).hasToString("2025-12-31");
    assertThat(draft.items().get(1).due()).hasToString("2025-06-30");
    assertThat(draft.items().get(1).yearTargets())
        .extracting(DraftTarget::year)
        .containsExactly(2023);
    assertThat(draft.items().get(2).content()).isEqualTo("建设50个左右省级专业群，其中国家级10个。");
  }

  @Test
  void aChecklistHasGroupRowsDueDatesAndSameAsAbove() {
    Draft draft =
        read("""
        临溪县实验小学2024年重点工作责任清单

        序号\t重点任务\t具体举措\t完成时限\t牵头单位\t责任单位\t配合单位
        一、党建工作
        1\t加强党建\t开展培训10场\t2024年6月底\t党政办\t各支部\t工会
        2\t\t办好党校\t12月底前\t同上\t同上\t/
        二、教学工作
        3\t课堂改革\t打磨精品课30节\t全年\t教务处\t各年级组\t教科室、信息中心
        """)
            .draft();
    assertThat(draft.genre()).isEqualTo(Genre.TABLE);
    assertThat(lines(draft))
        .containsExactly(
            "党建工作|加强党建|党政办|各支部|工会", "党建工作|办好党校|党政办|各支部|", "教学工作|课堂改革|教务处|各年级组|教科室、信息中心");
    assertThat(draft.items().stream().map(item -> String.valueOf(item.due())))
        .containsExactly("2024-06-30", "2024-12-31", "2024-12-31");
  }

  @Test
  void unitsOnLinesOfTheirOwnAndPersonsThatAreNone() {
    ReadResult.Reading reading =
        read(
            """
            石桥区教育局2025年工作计划
            　　一、抓好教学
            　　（1）推进课改。建设基地校5所。
            　　责任科室：教育科
            　　责任人：张三
            　　（2）减负增效。规范作业管理
            　　责任科室：教育科、督导室
            　　二、抓好保障
            　　（1）经费保障。落实生均经费。
            　　责任科室：计财科
            """);
    assertThat(lines(reading.draft()))
        .containsExactly("抓好教学|推进课改||教育科|", "抓好教学|减负增效||教育科、督导室|", "抓好保障|经费保障||计财科|");
    assertThat(reading.draft().items())
        .extracting(DraftItem::id)
        .containsExactly("一（1）", "一（2）", "二（1）");
    assertThat(reading.findings()).extracting(Finding::code).contains("role.person");
  }

  @Test
  void aCalendarIsGroupedByPlainHeadings() {
    Draft draft =
        read("""
        松岭镇中心小学2024年春学期工作行事历
        二月份
        1.召开开学工作会议
        2.做好学生报到工作
        三月份
        1.开展学雷锋活动
        2.组织安全演练1次
        """)
            .draft();
    assertThat(draft.groups()).extracting(DraftGroup::name).containsExactly("二月份", "三月份");
    assertThat(draft.items())
        .extracting(DraftItem::name)
        .containsExactly("召开开学工作会议", "做好学生报到工作", "开展学雷锋活动", "组织安全演练1次");
  }

  @Test
  void articlesInChaptersWithUnitsAfterTheLastSentence() {
    Draft draft =
        read("""
        白塔县教育系统三年攻坚行动方案（2024—2026年）

        第一章 总则
        第一条 为提升质量，制定本方案。
        第二章 主要任务
        第二条 扩充资源。新建学校5所。牵头单位：县教育局；责任单位：县发改局、县财政局。
        第三条 提升队伍。招聘教师300名左右。牵头单位：县教育局；责任单位：县委编办、县人社局。
        第三章 附则
        第四条 本方案自发布之日起施行。
        """)
            .draft();
    assertThat(lines(draft))
        .containsExactly("主要任务|扩充资源|县教育局|县发改局、县财政局|", "主要任务|提升队伍|县教育局|县委编办、县人社局|");
    assertThat(draft.items().getFirst().content()).isEqualTo("新建学校5所。");
  }

  @Test
  void headingsNameUnitsForWhatStandsBelow() {
    ReadResult.Reading reading =
        read(
            """
            东湖区2026年教育工作要点
            一、深化改革（牵头单位：区教育局；配合单位：区编办）
            1.完善制度。修订章程。
            2.优化流程。精简表格8张。
            二、保障安全
            3.排查隐患。全覆盖检查。（责任单位：区应急局）
            """);
    assertThat(lines(reading.draft()))
        .containsExactly("深化改革|完善制度|区教育局||区编办", "深化改革|优化流程|区教育局||区编办", "保障安全|排查隐患||区应急局|");
    assertThat(reading.findings())
        .extracting(Finding::code)
        .contains("role.inherited", "role.no-lead");
  }

  @Test
  void pointsWithUnitsOnlyAtTheLastAreOneItem() {
    Draft draft =
        read("""
        云台市2025年教育重点任务清单
        一、扩大资源
        （一）新建学校
        1.开工3所。
        2.竣工2所。（牵头单位：市教育局；责任单位：市住建局）
        （二）改造食堂
        1.排查摸底。
        2.改造40个。（牵头单位：市教育局；责任单位：市市场监管局）
        """)
            .draft();
    assertThat(lines(draft)).containsExactly("扩大资源|新建学校|市教育局|市住建局|", "扩大资源|改造食堂|市教育局|市市场监管局|");
    assertThat(draft.items().getFirst().content()).isEqualTo("1.开工3所。\n2.竣工2所。");
  }

  @Test
  void aNoticeWithItsOwnNumbersIsNotTheAnnexItIssues() {
    Draft draft =
        read("""
        关于印发《青山区教育局2025年重点工作任务分解》的通知
        局机关各科室、各直属单位：
        　　现将有关事项通知如下：
        　　一、提高认识。各单位要高度重视。
        　　二、压实责任。明确专人负责。
        　　附件：青山区教育局2025年重点工作任务分解
        　　　　　　　　　　　　青山区教育局
        　　　　　　　　　　　　2025年2月18日
        附件
        青山区教育局2025年重点工作任务分解
        　　一、聚焦优质均衡
        　　（一）扩大学位供给
        　　1. 加快学校建设。推进2个项目，新增学位3240个。
        　　责任领导：王某某  牵头科室：基建科  配合科室：计财科、基教科
        　　完成时限：2025年8月31日
        　　2. 优化集团办学。组建教育集团4个。
        　　责任领导：李某某  牵头科室：基教科  配合科室：人事科
        　　完成时限：持续推进
        """)
            .draft();
    assertThat(draft.title()).isEqualTo("青山区教育局2025年重点工作任务分解");
    assertThat(draft.issuer()).isEqualTo("青山区教育局");
    assertThat(draft.date()).hasToString("2025-02-18");
    assertThat(lines(draft))
        .containsExactly("聚焦优质均衡|加快学校建设|基建科||计财科、基教科", "聚焦优质均衡|优化集团办学|基教科||人事科");
    assertThat(draft.items().getFirst().due()).hasToString("2025-08-31");
    assertThat(draft.items().getLast().content()).isEqualTo("组建教育集团4个。");
    assertThat(draft.items().getLast().schedule())
        .isEqualTo(new Schedule("持续推进", Recurrence.CONTINUOUS));
  }

  @Test
  void rowsMayBreakInsideACell() {
    Draft draft =
        read("""
        青山区2025年教育重点任务推进表
        序号\t行动\t任务名称\t主要内容\t2025年目标\t牵头单位\t责任单位
        1\t强基行动\t新建学校\t1.选址。
        2.开工建设3所。\t完成主体\t区教育局\t区住建局
        区发改局
        2\t强基行动\t改造食堂\t"改造40个。
        验收30个。"\t全部完成\t区教育局\t区市监局、
        区卫健局
        """)
            .draft();
    assertThat(lines(draft))
        .containsExactly("强基行动|新建学校|区教育局|区住建局、区发改局|", "强基行动|改造食堂|区教育局|区市监局、区卫健局|");
    assertThat(draft.items().getFirst().content()).isEqualTo("1.选址。\n2.开工建设3所。");
  }

  @Test
  void aTableMayLoseItsTabsAndNameItsColumnsInOtherWords() {
    Draft draft =
        read("""
        云台市2025年教育评价改革工作清单
        序号
        改革任务
        具体举措
        牵头单位
        责任单位
        1
        改进政府评价
        每年评价1次。
        市委教育工委
        市教育局
        2
        改进学校评价
        修订评价方案
        市教育局
        各县（市、区）教育局
        """)
            .draft();
    assertThat(lines(draft))
        .containsExactly("null|改进政府评价|市委教育工委|市教育局|", "null|改进学校评价|市教育局|各县（市、区）教育局|");
  }

  private static ReadResult.Reading read(String text) {
    ReadResult result = PlanReader.read("方案.txt", text.getBytes(StandardCharsets.UTF_8));
    assertThat(result).isInstanceOf(ReadResult.Reading.class);
    return (ReadResult.Reading) result;
  }

  private static List<String> lines(Draft draft) {
    return draft.items().stream()
        .map(item ->
            List.of(
                    String.valueOf(item.group()),
                    item.name(),
                    String.join("、", item.lead()),
                    String.join("、", item.responsible()),
                    String.join("、", item.supporting()))
                .stream()
                .collect(Collectors.joining("|")))
        .toList();
  }
}
