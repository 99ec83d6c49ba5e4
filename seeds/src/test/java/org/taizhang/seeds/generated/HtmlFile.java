package org.taizhang.seeds.generated;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import org.taizhang.seeds.generated.MadeBlock.Cell;
import org.taizhang.seeds.generated.MadeBlock.Grid;

/** Writes documents as web pages: bare ones, pages of a site, pages saved by a word processor. */
final class HtmlFile {
  enum Kind {
    BARE,
    SITE,
    WORD
  }

  private static final String SITE_HEAD =
      """
      <header><div class="logo"><img src="logo.png" alt="云台市教育局"></div>
      <nav class="nav"><ul><li><a href="/">首页</a></li><li><a href="/xw">新闻动态</a></li><li><a href="/zw">政务公开</a></li><li><a href="/bs">办事服务</a></li></ul></nav></header>
      <div class="position">当前位置：<a href="/">首页</a> &gt; <a href="/zw">政务公开</a> &gt; <a href="/zw/gh">规划计划</a></div>
      """;
  private static final String SITE_FOOT =
      """
      <div class="share">分享到：<a href="#">微信</a> <a href="#">微博</a></div><div class="print"><a href="#">打印本页</a> <a href="#">关闭窗口</a></div>
      <footer><p>主办：云台市教育局 　 版权所有</p><p>网站标识码：3200000001 　 <a href="#">网站地图</a> <a href="#">联系我们</a></p></footer>
      """;

  private final Kind kind;
  private final Charset charset;

  HtmlFile(Kind kind, Charset charset) {
    this.kind = kind;
    this.charset = charset;
  }

  byte[] write(MadeDocument document) {
    return text(document).getBytes(charset);
  }

  String text(MadeDocument document) {
    String body = document.blocks().stream().map(this::block).collect(Collectors.joining());
    String meta =
        "<meta http-equiv=\"Content-Type\" content=\"text/html; charset="
            + (charset.equals(StandardCharsets.UTF_8) ? "utf-8" : "gb2312")
            + "\">";
    return switch (kind) {
      case BARE -> "<html><head>" + meta + "</head><body>\n" + body + "</body></html>";
      case SITE ->
          "<!DOCTYPE html>\n<html><head>"
              + meta
              + "<title>"
              + escaped(document.expected().title())
              + "_云台市教育局</title><script>var a = 1;</script></head><body>\n"
              + SITE_HEAD
              + "<div class=\"article\"><div class=\"content\" id=\"zoom\">\n"
              + body
              + "</div></div>\n"
              + SITE_FOOT
              + "</body></html>";
      case WORD ->
          "<html xmlns:o=\"urn:schemas-microsoft-com:office:office\""
              + " xmlns:w=\"urn:schemas-microsoft-com:office:word\">\n"
              + "<head>"
              + meta
              + "<meta name=Generator content=\"Microsoft Word 15\"><!--[if gte mso"
              + " 9]><xml><w:WordDocument><w:View>Print</w:View></w:WordDocument></xml><![endif]--><style>p.MsoNormal"
              + " {margin:0cm;}</style></head><body lang=ZH-CN><div class=WordSection1>\n"
              + body
              + "</div></body></html>";
    };
  }

  private String block(MadeBlock block) {
    return switch (block) {
      case MadeBlock.Text text -> paragraph(text.whole()) + "\n";
      case Grid grid -> table(grid);
    };
  }

  private String paragraph(String text) {
    return switch (kind) {
      case BARE -> "<p>" + escaped(text) + "</p>";
      case SITE -> "<p style=\"text-indent: 2em\"><span>" + escaped(text) + "</span></p>";
      case WORD ->
          "<p class=MsoNormal><span lang=EN-US>" + escaped(text) + "<o:p></o:p></span></p>";
    };
  }

  private String table(Grid grid) {
    StringBuilder table = new StringBuilder("<table border=1 cellspacing=0>\n");
    for (int row = 0; row < grid.rows(); row++) {
      table.append("<tr>");
      for (Cell cell : grid.row(row)) {
        table
            .append("<td")
            .append(cell.height() > 1 ? " rowspan=" + cell.height() : "")
            .append(cell.width() > 1 ? " colspan=" + cell.width() : "")
            .append(">")
            .append(cellText(cell))
            .append("</td>");
      }
      table.append("</tr>\n");
    }
    return table.append("</table>\n").toString();
  }

  private String cellText(Cell cell) {
    return switch (kind) {
      case BARE -> escaped(cell.text()).replace("\n", "<br>");
      case SITE, WORD ->
          cell.paragraphs().stream().map(this::paragraph).collect(Collectors.joining());
    };
  }

  static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace("  ", "&nbsp; ");
  }
}
