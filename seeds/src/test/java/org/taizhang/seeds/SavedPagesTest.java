package org.taizhang.seeds;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.jsoup.nodes.Entities;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.taizhang.seeds.source.Clipping;

/** Issued plans as the page of a government site that a browser saved. */
class SavedPagesTest {
  private static final String TABLE = IssuedPlans.NAMES[0];
  private static final String PROSE = IssuedPlans.NAMES[2];
  private static final String SITE =
      """
      <!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN">
      <html><head><meta http-equiv="Content-Type" content="text/html; charset=%1$s">
      <title>%2$s_某某教育网</title><style>.tip{display:none}</style>
      <script>var s = "<table><tr><td>序号</td><td>项目</td></tr></table>";</script></head><body>
      <div id="header"><div class="logo"><img src="logo.png" alt="某某教育网"></div>
      <ul class="nav"><li><a href="/">首页</a></li><li><a href="/a">机构职能</a></li><li><a href="/b">信息公开</a></li></ul></div>
      <table width="1000" align="center"><tr><td class="dqwz">当前位置：<a href="/">首页</a>&nbsp;&gt;&nbsp;<a href="/b">信息公开</a>&nbsp;&gt;&nbsp;正文</td></tr>
      <tr><td><div class="title">%2$s</div>
      <div class="info">发布日期：2023-06-01　　浏览次数：<span id="hits">3021</span>　　字号：〖<a href=#>大</a> <a href=#>中</a> <a href=#>小</a>〗</div>
      %3$s
      <p class="tip">1.请使用新版浏览器。浏览本页。</p>
      <div class="share">分享到：<a href=#>微信</a><a href=#>微博</a></div>
      <div>【<a href="javascript:print()">打印本页</a>】【<a href="javascript:close()">关闭窗口</a>】</div></td></tr></table>
      <ul class="related"><li><a href="/1">关于开展暑期培训工作的通知</a></li><li><a href="/2">2024年中考工作方案</a></li></ul>
      <div id="footer"><p>主办单位：某某市教育局　　地址：某某路1号</p><p>苏ICP备00000000号　　技术支持：某某公司</p></div></body></html>
      """;

  @ParameterizedTest
  @CsvSource({"<p>, </p>, utf-8", "'', <br />, gb2312", "<div>&nbsp;&nbsp;　　, </div>, utf-8"})
  void proseIsReadAsFromTheText(String before, String after, String charset) {
    String title = String.valueOf(IssuedPlans.expected(PROSE).get("title"));
    String lines =
        new String(IssuedPlans.bytes(PROSE), StandardCharsets.UTF_8)
            .lines()
            .map(line -> before + Entities.escape(line) + after + "\n")
            .collect(Collectors.joining());
    Draft page =
        read(
            SITE.formatted(charset, title, "<div class=\"TRS_Editor\">" + lines + "</div>"),
            charset);
    Draft text = IssuedPlans.reading(PROSE).draft();
    assertThat(page.title()).isEqualTo(title);
    assertThat(page.years()).isEqualTo(text.years());
    assertThat(page.issuer()).isEqualTo(text.issuer());
    assertThat(page.date()).isEqualTo(text.date());
    List<Map<String, @Nullable Object>> items =
        Json.objects(IssuedPlans.expected(PROSE).get("items"));
    assertThat(page.items()).hasSameSizeAs(items);
    SoftAssertions softly = new SoftAssertions();
    for (int i = 0; i < items.size(); i++) {
      ExpectedItems.compare(page.items().get(i), items.get(i), softly);
    }
    softly.assertAll();
    assertThat(page.closing()).isEqualTo(text.closing());
  }

  @Test
  void theTableIsReadWithItsMergedCells() {
    Map<String, @Nullable Object> expected = IssuedPlans.expected(TABLE);
    String title = String.valueOf(expected.get("title"));
    Draft page =
        read(
            SITE.formatted("gbk", title, "<div id=\"zoom\">" + table(expected) + "</div>"),
            "GB18030");
    List<Map<String, @Nullable Object>> items = Json.objects(expected.get("items"));
    assertThat(page.title()).isEqualTo(title);
    assertThat(page.years()).containsExactly(2022, 2023, 2024);
    assertThat(page.items()).hasSameSizeAs(items);
    SoftAssertions softly = new SoftAssertions();
    for (int i = 0; i < items.size(); i++) {
      ExpectedItems.compare(page.items().get(i), items.get(i), softly);
    }
    softly.assertAll();
    assertThat(page.closing()).isEmpty();
  }

  @Test
  void theTableIsPastedAsWordAndAsExcelGiveIt() {
    Map<String, @Nullable Object> expected = IssuedPlans.expected(TABLE);
    String title = String.valueOf(expected.get("title"));
    List<Map<String, @Nullable Object>> items = Json.objects(expected.get("items"));
    String word =
        "Version:1.0\r\n"
            + "StartHTML:0000000100\r\n\r\n"
            + "<html"
            + " xmlns:o=\"urn:schemas-microsoft-com:office:office\"><body><!--StartFragment--><p"
            + " class=MsoTitle>"
            + title
            + "</p>"
            + table(expected)
                .replace("<p>", "<p class=MsoNormal><span lang=EN-US><o:p></o:p></span>")
            + "<!--EndFragment--></body></html>";
    String excel =
        title
            + "\n序号\t行动名称\t项目名称\t主要内容\t2022年\t2023年\t2024年\t牵头部门\t责任部门\n"
            + items.stream()
                .map(item -> String.join("\t", cells(item)))
                .collect(Collectors.joining("\n"));
    for (Clipping clipping :
        List.of(new Clipping(word, null, "x"), new Clipping(null, null, excel))) {
      ReadResult result = PlanReader.read(clipping, ReadChoices.NONE);
      assertThat(result).isInstanceOf(ReadResult.Reading.class);
      Draft draft = ((ReadResult.Reading) result).draft();
      assertThat(draft.title()).isEqualTo(title);
      assertThat(draft.items()).hasSameSizeAs(items);
      SoftAssertions softly = new SoftAssertions();
      for (int i = 0; i < items.size(); i++) {
        ExpectedItems.compare(draft.items().get(i), items.get(i), softly);
      }
      softly.assertAll();
    }
  }

  @SuppressWarnings("unchecked")
  private static List<String> cells(Map<String, @Nullable Object> item) {
    Map<String, String> targets =
        (Map<String, String>) Objects.requireNonNull(item.get("yearTargets"));
    return Stream.of(
            String.valueOf(item.get("no")),
            String.valueOf(item.get("group")),
            String.valueOf(item.get("name")),
            String.valueOf(item.get("content")),
            targets.getOrDefault("2022", ""),
            targets.getOrDefault("2023", ""),
            targets.getOrDefault("2024", ""),
            String.join("、", Json.strings(item.get("lead"))),
            String.join("、", Json.strings(item.get("responsible"))))
        .map(cell -> cell.contains("\n") ? '"' + cell + '"' : cell)
        .toList();
  }

  @SuppressWarnings("unchecked")
  private static String table(Map<String, @Nullable Object> plan) {
    StringBuilder table =
        new StringBuilder(
            """
            <p style="text-align:center"><strong>附件</strong></p><table border=1><tbody>
            <tr><td rowspan="2">序号</td><td rowspan="2"><p>行动</p><p>名称</p></td><td rowspan="2">项目名称</td>
            <td rowspan="2">主要内容</td><td colspan="3">分年度推进内容</td><td rowspan="2">牵头<br>部门</td><td rowspan="2">责任部门</td></tr>
            <tr><td>2022年</td><td>2023年</td><td>2024年</td></tr>
            """);
    List<Map<String, @Nullable Object>> items = Json.objects(plan.get("items"));
    for (int i = 0; i < items.size(); i++) {
      Map<String, @Nullable Object> item = items.get(i);
      Object group = item.get("group");
      table
          .append("<tr>")
          .append(cell(((BigDecimal) Objects.requireNonNull(item.get("no"))).toString()));
      if (i == 0 || !Objects.equals(items.get(i - 1).get("group"), group)) {
        long height =
            items.stream()
                .skip(i)
                .takeWhile(next -> Objects.equals(next.get("group"), group))
                .count();
        table.append(cell(String.valueOf(group)).replace("<td>", "<td rowspan='" + height + "'>"));
      }
      table.append(cell(String.valueOf(item.get("name"))));
      table.append(cell(String.valueOf(item.get("content"))));
      Map<String, String> targets =
          (Map<String, String>) Objects.requireNonNull(item.get("yearTargets"));
      for (String year : List.of("2022", "2023", "2024")) {
        table.append(cell(targets.getOrDefault(year, "")));
      }
      table.append(cell(String.join("、", Json.strings(item.get("lead")))));
      table.append(cell(String.join("、", Json.strings(item.get("responsible"))))).append("</tr>\n");
    }
    return table.append("</tbody></table>").toString();
  }

  private static String cell(String text) {
    return "<td><p>&nbsp;" + Entities.escape(text).replace("\n", "</p>\n<p>") + "</p></td>";
  }

  private static Draft read(String page, String charset) {
    ReadResult result =
        PlanReader.read(
            "方案.doc",
            page.getBytes(Charset.forName(charset.equals("gb2312") ? "GB18030" : charset)));
    assertThat(result).isInstanceOf(ReadResult.Reading.class);
    return ((ReadResult.Reading) result).draft();
  }
}
