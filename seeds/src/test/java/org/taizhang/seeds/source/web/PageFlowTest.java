package org.taizhang.seeds.source.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.taizhang.seeds.source.Refusal;

class PageFlowTest {

  @Test
  void paragraphsAreElementsOrPartedByBreaks() {
    assertThat(
            Shown.body(
                """
                <p>&nbsp;&nbsp;　　一、加强领导</p><div>　　1.建立机制<br>　　2.压实
                责任<br/><br/></div>
                <div><span>3.督促</span><b>检查</b></div>4.总结
                """))
        .containsExactly("一、加强领导", "1.建立机制", "2.压实责任", "3.督促检查", "4.总结");
  }

  @Test
  void headingsHaveLevelsAndReadingsAreLeftOut() {
    assertThat(
            Shown.body(
                "<h1>方案</h1><h3>任务</h3><p><ruby>台<rp>(</rp><rt>tái</rt><rp>)</rp></ruby>账</p>"))
        .containsExactly("# 方案", "### 任务", "台账");
  }

  @Test
  void blanksBetweenLabelsStayAndEntitiesAreCharacters() {
    assertThat(
            Shown.body(
                "<p>牵头科室：基教科&nbsp;&nbsp;配合科室：人事科&emsp;&ldquo;双减&rdquo;&#12289;&lt;A&gt;</p>"))
        .containsExactly("牵头科室：基教科  配合科室：人事科\u2003“双减”、<A>");
  }

  @Test
  void listsCarryTheirNumbers() {
    assertThat(
            Shown.body(
                """
                <ol style="list-style-type:cjk-ideographic" start=9>
                  <li>扩大资源<ol><li>新建学校<li value=5><p>改造食堂</p><p>共40个</p></ol>
                  <li>提升质量<li>保障安全</ol>
                <ol reversed type=a><li>甲<li>乙</ol><ol type=I><li>丙</ol>
                <ol style="list-style:none"><li>丁</ol><ul><li>戊</ul>
                <ol><li>1.已有编号<li>10所学校</ol>
                """))
        .containsExactly(
            "九、扩大资源", "1.新建学校", "5.改造食堂", "共40个", "十、提升质量", "十一、保障安全", "b.甲", "a.乙", "I.丙", "丁",
            "戊", "1.已有编号", "2.10所学校");
  }

  @Test
  void chineseNumbersOfEverySize() {
    assertThat(NumberStyle.CHINESE.number(10)).isEqualTo("十、");
    assertThat(NumberStyle.CHINESE.number(21)).isEqualTo("二十一、");
    assertThat(NumberStyle.CHINESE.number(105)).isEqualTo("一百零五、");
    assertThat(NumberStyle.CHINESE.number(110)).isEqualTo("一百一十、");
    assertThat(NumberStyle.CHINESE.number(2003)).isEqualTo("二千零三、");
    assertThat(NumberStyle.LOWER_ROMAN.number(14)).isEqualTo("xiv.");
    assertThat(NumberStyle.UPPER_ALPHA.number(28)).isEqualTo("AB.");
  }

  @Test
  void superscriptsAreNotesOrPowers() {
    assertThat(
            Shown.body(
                "<p>新增学位1200个<sup>1</sup>，面积3000m<sup>2</sup>，见说明<sup><a"
                    + " href=#n>[2]</a></sup>。</p>"))
        .containsExactly("新增学位1200个，面积3000m²，见说明。");
  }

  @Test
  void cellsCoverRowsAndColumns() {
    assertThat(
            Shown.body(
                """
                <table><caption>任务表</caption>
                <tbody><tr><td rowspan=2>强基行动<td>1<td>新建<br>学校
                <tr><td>2<td>改造食堂
                <tr><td colspan=9>合计</table>
                <table><tfoot><tr><td>末<td>行</tfoot><tbody><tr><td>中<td>间</tbody>
                <thead><tr><th>表<th>头</thead></table>
                """))
        .containsExactly(
            "任务表",
            "0,0+2×1=强基行动",
            "0,1=1",
            "0,2=新建⏎学校",
            "1,1=2",
            "1,2=改造食堂",
            "2,0+1×3=合计",
            "0,0=表",
            "0,1=头",
            "1,0=中",
            "1,1=间",
            "2,0=末",
            "2,1=行");
  }

  @Test
  void spansNeverOverlapOrLeaveTheirGroup() {
    assertThat(
            Shown.body(
                """
                <table><tr><td>a<td rowspan=3>b<td rowspan=0>c<td>d
                <tr><td colspan=3>e<td>f<tr><td>g<td rowspan=60000 colspan=900>h</table>
                """))
        .containsExactly(
            "0,0=a", "0,1+3×1=b", "0,2+3×1=c", "0,3=d", "1,0=e", "1,3=f", "2,0=g", "2,3=h");
  }

  @Test
  void aTableForLayoutIsReadAsText() {
    assertThat(
            Shown.body(
                """
                <table><tr><td>栏目<td>
                  <table><tr><td>序号<td>任务<tr><td>1<td>新建学校，扩大学位供给<tr><td>2<td>改造食堂</table>
                <tr><td><td>完</table>
                <table><tr><td>独一格的框</table>
                """))
        .containsExactly(
            "栏目",
            "0,0=序号",
            "0,1=任务",
            "1,0=1",
            "1,1=新建学校，扩大学位供给",
            "2,0=2",
            "2,1=改造食堂",
            "完",
            "独一格的框");
  }

  @Test
  void aTableInsideACellIsItsText() {
    assertThat(
            Shown.body(
                "<table><tr><td>1<td>培训任务安排如下，请各单位对照落实<table><tr><td>甲<td>乙<tr><td>丙<td>丁</table><tr><td>2<td>总结</table>"))
        .containsExactly("0,0=1", "0,1=培训任务安排如下，请各单位对照落实⏎甲⏎乙⏎丙⏎丁", "1,0=2", "1,1=总结");
  }

  @Test
  void wordsListsAndCommentsAsWordSavesThem() {
    assertThat(
            Shown.page(
                """
                <html xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office">
                <head><meta name=Generator content="Microsoft Word 15">
                <!--[if gte mso 9]><xml><w:WordDocument>垃圾</w:WordDocument></xml><![endif]--></head>
                <body><div class=WordSection1><h1 align=center>工作要点<o:p></o:p></h1>
                <p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><![if !supportLists]><span
                lang=EN-US><span style='mso-list:Ignore'>一、<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;
                </span></span></span><![endif]>加强<del>旧</del><ins>新</ins>组织<span
                style='mso-hide:all'>秘而不宣</span></p></div>
                <div class=footer><p>附表</p></div>
                <div style='mso-element:comment-list'><p>批注</p></div></body></html>
                """))
        .containsExactly("# 工作要点", "一、加强新组织", "附表");
  }

  @Test
  void hugePagesAreRefused() {
    assertThatThrownBy(() -> Shown.body("<b>".repeat(500_000)))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("网页内容过多");
    assertThatThrownBy(
            () -> Shown.body("<table><tr>" + "<td>x<td>".repeat(1000) + "<tr><td>y<td>z</table>"))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("表格过大");
  }
}
