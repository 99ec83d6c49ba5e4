package org.taizhang.seeds.generated;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.taizhang.seeds.generated.MadeBlock.Cell;
import org.taizhang.seeds.generated.MadeBlock.Grid;
import org.taizhang.seeds.source.Clipping;

/** What Word and WPS put on the clipboard: Latin in runs of its own, numbers of lists apart. */
final class WordClip {
  private static final Pattern RUN = Pattern.compile("[\\x00-\\x7F]+|[^\\x00-\\x7F]+");
  private static final String HEAD =
      """
      <html xmlns:v="urn:schemas-microsoft-com:vml"
      xmlns:o="urn:schemas-microsoft-com:office:office"
      xmlns:w="urn:schemas-microsoft-com:office:word"
      xmlns="http://www.w3.org/TR/REC-html40">

      <head>
      <meta http-equiv=Content-Type content="text/html; charset=utf-8">
      <meta name=ProgId content=Word.Document>
      <meta name=Generator content="PROGRAM">
      <!--[if gte mso 9]><xml>
       <w:WordDocument>
        <w:View>Normal</w:View>
       </w:WordDocument>
      </xml><![endif]-->
      <style>
      <!--
       /* Font Definitions */
       @font-face
      	{font-family:宋体;
      	panose-1:2 1 6 0 3 1 1 1 1 1;}
       /* Style Definitions */
       p.MsoNormal, li.MsoNormal, div.MsoNormal
      	{mso-style-unhide:no;
      	mso-style-qformat:yes;
      	margin:0cm;
      	text-align:justify;
      	font-family:"Calibri",sans-serif;}
       /* List Definitions */
       @list l0
      	{mso-list-id:1;
      	mso-list-type:hybrid;}
      -->
      </style>
      </head>

      <body lang=ZH-CN style='tab-interval:21.0pt'>
      """;

  private final PlanMaker maker;
  private final boolean wps;
  private final boolean listed;

  WordClip(PlanMaker maker, boolean wps) {
    this.maker = maker;
    this.wps = wps;
    this.listed = maker.chance(50);
  }

  Clipping write(MadeDocument document) {
    StringBuilder page =
        new StringBuilder(
            HEAD.replace("PROGRAM", wps ? "Kingsoft WPS Office" : "Microsoft Word 15"));
    page.append(ClipHeader.START).append('\n');
    for (MadeBlock block : document.blocks()) {
      switch (block) {
        case MadeBlock.Text text -> page.append(paragraph(text)).append('\n');
        case Grid grid -> page.append(table(grid));
      }
    }
    page.append(ClipHeader.END).append("\n</body>\n\n</html>\n");
    return ClipHeader.clipping(
        maker,
        "file:///C:/plan.docx",
        page.toString().replace("\n", "\r\n"),
        PlainRows.of(document));
  }

  private String paragraph(MadeBlock.Text text) {
    MadeBlock.Label label = text.label();
    if (label == null || !listed || !WordNumbers.canCount(label)) {
      return paragraph("", text.whole());
    }
    String number =
        "<![if !supportLists]><span lang=EN-US style='mso-fareast-font-family:Calibri'><span"
            + " style='mso-list:Ignore'>"
            + label
            + (wps ? "" : "<span style='font:7.0pt \"Times New Roman\"'>&nbsp;&nbsp;&nbsp; </span>")
            + "</span></span><![endif]>";
    return "<p class=MsoListParagraph style='margin-left:21.0pt;text-indent:-21.0pt;\n"
        + "mso-list:l0 level1 lfo1'>"
        + number
        + runs(text.text())
        + "<span lang=EN-US><o:p></o:p></span></p>\n";
  }

  private String paragraph(String style, String text) {
    String end = text.isEmpty() ? "<o:p>&nbsp;</o:p>" : "<o:p></o:p>";
    return (wps ? "<p class=MsoNormal " + style + ">" : "<p class=MsoNormal" + style + ">")
        + runs(text)
        + "<span lang=EN-US>"
        + end
        + "</span></p>\n";
  }

  /** WPS has the typeface twice, Word the language of what is not Chinese. */
  private String runs(String text) {
    StringBuilder runs = new StringBuilder();
    Matcher run = RUN.matcher(text);
    while (run.find()) {
      boolean latin = run.group().charAt(0) < 0x80;
      String words = HtmlFile.escaped(run.group());
      if (wps) {
        runs.append("<span style=\"mso-spacerun:'yes';font-family:宋体;font-size:16.0000pt;\" >");
        runs.append(latin ? words : "<font face=\"宋体\" >" + words + "</font>").append("</span>");
      } else {
        runs.append(
            latin
                ? "<span lang=EN-US>"
                : "<span\nstyle='font-family:宋体;mso-ascii-font-family:Calibri'>");
        runs.append(words).append("</span>");
      }
    }
    return runs.toString();
  }

  private String table(Grid grid) {
    StringBuilder table = new StringBuilder("<table class=MsoTableGrid border=1 cellspacing=0\n");
    table.append(" cellpadding=0 style='border-collapse:collapse;border:none'>\n");
    for (int row = 0; row < grid.rows(); row++) {
      table.append(" <tr style='mso-yfti-irow:").append(row).append("'>\n");
      for (Cell cell : grid.row(row)) {
        table
            .append("  <td width=57")
            .append(cell.width() > 1 ? " colspan=" + cell.width() : "")
            .append(cell.height() > 1 ? " rowspan=" + cell.height() : "")
            .append(" valign=top style='width:42.55pt;border:solid windowtext 1.0pt'>\n");
        cell.paragraphs().forEach(text -> table.append("  ").append(paragraph("", text)));
        table.append("  </td>\n");
      }
      table.append(" </tr>\n");
    }
    if (!wps && grid.cells().stream().anyMatch(cell -> cell.width() > 1)) {
      table.append(" <![if !supportMisalignedColumns]>\n <tr height=0>\n");
      table.append("  <td width=57 style='border:none'></td>\n".repeat(grid.columns()));
      table.append(" </tr>\n <![endif]>\n");
    }
    return table.append("</table>\n\n").toString();
  }
}
