package org.taizhang.seeds.source.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WebSiteTest {
  private static final String TEXT =
      """
      <p>　　为办好人民满意的教育，现就2025年工作提出以下要点。</p>
      <p>　　一、扩大资源。新建学校3所，新增学位3200个。（责任单位：市教育局、市住建局）</p>
      <p>　　二、提升质量。打造精品课堂60节，培训教师500人次。（责任单位：市教育局）</p>
      """;
  private static final List<String> LINES =
      List.of(
          "# 云台市2025年教育工作要点",
          "为办好人民满意的教育，现就2025年工作提出以下要点。",
          "一、扩大资源。新建学校3所，新增学位3200个。（责任单位：市教育局、市住建局）",
          "二、提升质量。打造精品课堂60节，培训教师500人次。（责任单位：市教育局）");

  private static final String AROUND =
      """
      <!DOCTYPE html><html><head><meta charset="utf-8"><title>云台市2025年教育工作要点_云台市教育局</title>
      <style>.no-show{display:none} @media print{p{display:none}} a:hover{display:none}</style>
      <script>document.write("<p>脚本</p>")</script></head><body>
      <form id="aspnetForm"><input value="x">
      <div class="top"><a href=/>首页</a> | <a href=/a>无障碍</a> | <a href=/b>长者模式</a></div>
      <ul class="main-nav"><li><a href=/1>政务公开</a></li><li><a href=/2>办事服务</a></li><li><a href=/3>互动交流</a></li></ul>
      <div>您当前的位置：<a href=/>首页</a> &gt; <a href=/z>政务公开</a> &gt; 正文</div>
      <div class="wrap"><div class="xl">
      <h1>云台市2025年教育工作要点</h1>
      <div>发布时间：2025-02-18　来源：办公室　浏览次数：128　字号：[ 大 中 小 ]</div>
      %s
      <p class="no-show">不可见的段落</p><p style="display: none">也不可见</p>
      <div class="bdsharebuttonbox"><a href=#>微信</a><a href=#>微博</a></div>
      <div>【打印本页】【关闭窗口】</div>
      <div>上一篇：<a href=/p>云台市2024年教育工作总结</a></div>
      </div><div class="right"><ul><li><a href=/n1>关于做好中考工作的通知</a></li><li><a href=/n2>关于食堂检查的通知</a></li></ul></div></div>
      <div class="bq"><p>版权所有：云台市教育局　云ICP备12345678号　网站标识码3204000001</p><p>技术支持：某某公司</p></div>
      </form></body></html>
      """;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<div class='TRS_Editor'>%s</div>",
        "<div id='zoom'><div>%s</div></div>",
        "<article>%s</article>",
        "<div class='x9'>%s</div>",
        "<table><tr><td>%s</td></tr></table>",
        "%s"
      })
  void onlyTheArticleIsRead(String container) {
    assertThat(Shown.page(AROUND.formatted(container.formatted(TEXT)))).isEqualTo(LINES);
  }

  @Test
  void theArticleMayBePartedByBreaks() {
    String text = TEXT.replace("<p>", "").replace("</p>", "<br><br>");
    assertThat(Shown.page(AROUND.formatted("<div class=con>" + text + "</div>"))).isEqualTo(LINES);
  }

  @Test
  void theTableOfFactsGivesTheNumber() {
    String facts =
        """
        <table class=xxgk><tr><td>索 引 号<td>014/2025-00012<td>文　　号<td>云教发〔2025〕7号
        <tr><td>发布机构<td>云台市教育局<td>公开日期<td>2025-02-18</table>
        """;
    assertThat(Shown.page(AROUND.formatted(facts + "<div class=con>" + TEXT + "</div>")))
        .startsWith("云教发〔2025〕7号")
        .containsAll(LINES)
        .noneMatch(line -> line.contains("索"));
  }

  @Test
  void whatIsNoChromeStaysAlthoughItIsCalledSo() {
    assertThat(
            Shown.page(
                "<html><body><div class='main print'><h1>云台市2025年教育工作要点</h1>"
                    + TEXT
                    + "</div></body></html>"))
        .isEqualTo(LINES);
  }

  @Test
  void aTableBesideTheTextStays() {
    String table = "<table><tr><td>序号<td>任务<tr><td>1<td>建校</table>";
    assertThat(
            Shown.page(
                AROUND.formatted("<div class=con>" + TEXT + "</div><div>" + table + "</div>")))
        .containsAll(LINES)
        .contains("0,0=序号", "1,1=建校");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<div id=js_content style='visibility: hidden'>%s</div>",
        "<center><font size=5><b>云台市2025年教育工作要点</b></font></center><font>%s</font><hr>",
        "<div class=tabs><div class=tab hidden><h1>云台市2025年教育工作要点</h1>%s</div></div>",
        "<main><header><h1>云台市2025年教育工作要点</h1></header>%s<section"
            + " class=comments><p>网友：1.很好。</p></section></main>"
      })
  void aPageNeedsNoSiteAroundIt(String body) {
    String head = "<html><head><title>云台市2025年教育工作要点-云台市教育局</title></head><body>";
    assertThat(Shown.page(head + body.formatted(TEXT) + "</body></html>"))
        .extracting(line -> line.replace("# ", ""))
        .isEqualTo(LINES.stream().map(line -> line.replace("# ", "")).toList());
  }
}
