package org.taizhang.app;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * The issued table of three years, lifted out of the text it was flattened to and drawn again as
 * programs of an office write it.
 *
 * @param rows cells of the items: number, action, name, content, three years, lead, responsible
 */
record IssuedTable(String title, List<List<String>> rows) {
  private static final int WIDTH = 9;
  private static final List<String> YEARS = List.of("2022年", "2023年", "2024年");
  private static final String WORD_NAMES =
      "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";
  private static final String RELATIONS =
      "http://schemas.openxmlformats.org/package/2006/relationships";

  /** From the text: a cell begins at a tab, the first 7 and 9 are the heads. */
  static IssuedTable issued() {
    try {
      var text = Files.readString(SharedPlans.document(0));
      var cells = Arrays.stream(text.split("\n\t", -1)).map(String::strip).toList();
      List<List<String>> rows = new ArrayList<>();
      for (int i = 1 + 7 + WIDTH; i + WIDTH <= cells.size(); i += WIDTH) {
        rows.add(cells.subList(i, i + WIDTH));
      }
      return new IssuedTable(cells.getFirst().lines().toList().getLast().strip(), rows);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** How many rows the action of this row is merged over; 0 where it is covered from above. */
  private int actionHeight(int row) {
    if (row > 0 && action(row).equals(action(row - 1))) {
      return 0;
    }
    int end = row + 1;
    while (end < rows.size() && action(end).equals(action(row))) {
      end++;
    }
    return end - row;
  }

  /** The text repeats an action in some rows and leaves it blank in others. */
  private String action(int row) {
    var own = rows.get(row).get(1);
    return own.isEmpty() && row > 0 ? action(row - 1) : own;
  }

  /** A Word file: heads of two rows, each action merged down over its items. */
  byte[] docx() {
    var table = new StringBuilder("<w:tbl>");
    var restart = "<w:vMerge w:val=\"restart\"/>";
    table.append("<w:tr>");
    for (var head : List.of("序号", "行动\n名称", "项目名称", "主要内容")) {
      table.append(wordCell(head, restart));
    }
    table.append(wordCell("分年度推进内容", "<w:gridSpan w:val=\"3\"/>"));
    table.append(wordCell("牵头\n部门", restart)).append(wordCell("责任部门", restart));
    table.append("</w:tr><w:tr>");
    for (int c = 0; c < WIDTH; c++) {
      boolean year = c >= 4 && c < 4 + YEARS.size();
      table.append(year ? wordCell(YEARS.get(c - 4), "") : wordCell("", "<w:vMerge/>"));
    }
    table.append("</w:tr>");
    for (int r = 0; r < rows.size(); r++) {
      table.append("<w:tr>");
      for (int c = 0; c < WIDTH; c++) {
        boolean covered = c == 1 && actionHeight(r) == 0;
        var merged = c != 1 ? "" : covered ? "<w:vMerge/>" : restart;
        table.append(wordCell(covered ? "" : rows.get(r).get(c), merged));
      }
      table.append("</w:tr>");
    }
    var body = wordParagraphs("附件\n" + title) + table + "</w:tbl><w:sectPr/>";
    var type = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
    return zipped(
        Map.of(
            "[Content_Types].xml",
            "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default"
                + " Extension=\"rels\""
                + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + "<Override PartName=\"/word/document.xml\" ContentType=\""
                + type
                + "\"/></Types>",
            "_rels/.rels",
            "<Relationships xmlns=\""
                + RELATIONS
                + "\"><Relationship Id=\"r1\""
                + " Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
                + "officeDocument\" Target=\"word/document.xml\"/></Relationships>",
            "word/document.xml",
            "<w:document " + WORD_NAMES + "><w:body>" + body + "</w:body></w:document>"));
  }

  private static String wordCell(String text, String properties) {
    return "<w:tc><w:tcPr>" + properties + "</w:tcPr>" + wordParagraphs(text) + "</w:tc>";
  }

  private static String wordParagraphs(String text) {
    return text.lines()
        .map(line -> "<w:p><w:r><w:t>" + escaped(line) + "</w:t></w:r></w:p>")
        .collect(
            Collectors.collectingAndThen(Collectors.joining(), p -> p.isEmpty() ? "<w:p/>" : p));
  }

  private static byte[] zipped(Map<String, String> parts) {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      for (var part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /** The page of a government site as a browser saves it, with its navigation and its footer. */
  byte[] page() {
    var page =
        """
        <!DOCTYPE html>
        <html><head><meta charset="utf-8"><title>%1$s_示范教育网</title>
        <script>var menu = "<table><tr><td>序号</td></tr></table>";</script></head><body>
        <div class="header"><ul class="nav"><li><a href="/">首页</a></li>
        <li><a href="/a">机构职能</a></li><li><a href="/b">信息公开</a></li></ul></div>
        <div class="path">当前位置：<a href="/">首页</a> &gt; <a href="/b">信息公开</a></div>
        <h1>%1$s</h1><div class="info">发布日期：2022-06-01　　浏览次数：3021</div>
        <div id="zoom"><p>附件</p>%2$s</div>
        <ul class="related"><li><a href="/1">关于开展暑期培训工作的通知</a></li></ul>
        <div class="footer"><p>主办单位：示范区教育局</p><p>苏ICP备00000000号</p></div></body></html>
        """
            .formatted(escaped(title), htmlTable());
    return page.getBytes(StandardCharsets.UTF_8);
  }

  /** What Word puts on the clipboard beside the plain text. */
  String wordHtml() {
    return "<html xmlns:o=\"urn:schemas-microsoft-com:office:office\" xmlns:w=\"urn:schemas-"
        + "microsoft-com:office:word\"><head><meta name=Generator content=\"Microsoft Word 15\">"
        + "</head><body lang=ZH-CN><!--StartFragment--><p class=MsoTitle>"
        + escaped(title)
        + "<o:p></o:p></p>"
        + htmlTable().replace("<p>", "<p class=MsoNormal><span lang=EN-US><o:p></o:p></span>")
        + "<!--EndFragment--></body></html>";
  }

  /** What a browser puts there when title and table of a page are marked. */
  String browserHtml() {
    return "<meta charset='utf-8'><h1 style=\"color: rgb(0, 0, 0);\">"
        + escaped(title)
        + "</h1>"
        + htmlTable().replace("<td", "<td style=\"border: 1px solid;\"");
  }

  private String htmlTable() {
    var table =
        new StringBuilder(
            """
            <table border=1><tbody><tr><td rowspan=2>序号</td><td rowspan=2><p>行动</p><p>名称</p></td>
            <td rowspan=2>项目名称</td><td rowspan=2>主要内容</td><td colspan=3>分年度推进内容</td>
            <td rowspan=2>牵头<br>部门</td><td rowspan=2>责任部门</td></tr>
            <tr><td>2022年</td><td>2023年</td><td>2024年</td></tr>
            """);
    for (int r = 0; r < rows.size(); r++) {
      table.append("<tr>");
      for (int c = 0; c < WIDTH; c++) {
        int height = c == 1 ? actionHeight(r) : 1;
        if (height > 0) {
          table
              .append("<td rowspan=" + height + "><p>")
              .append(escaped(rows.get(r).get(c)).replace("\n", "</p><p>"))
              .append("</p></td>");
        }
      }
      table.append("</tr>\n");
    }
    return table.append("</tbody></table>").toString();
  }

  /** What Excel gives to who takes only text: only the first row of a merged cell holds it. */
  String tabbed() {
    var heads = "序号\t行动名称\t项目名称\t主要内容\t" + String.join("\t", YEARS) + "\t牵头部门\t责任部门";
    List<String> lines = new ArrayList<>(List.of(title, heads));
    for (int r = 0; r < rows.size(); r++) {
      boolean covered = actionHeight(r) == 0;
      List<String> cells = new ArrayList<>(rows.get(r));
      cells.set(1, covered ? "" : cells.get(1));
      lines.add(
          cells.stream()
              .map(cell -> cell.contains("\n") ? '"' + cell + '"' : cell)
              .collect(Collectors.joining("\t")));
    }
    return String.join("\r\n", lines) + "\r\n";
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
