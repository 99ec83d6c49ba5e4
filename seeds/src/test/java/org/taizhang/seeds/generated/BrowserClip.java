package org.taizhang.seeds.generated;

import java.util.stream.Collectors;
import org.taizhang.seeds.generated.MadeBlock.Cell;
import org.taizhang.seeds.generated.MadeBlock.Grid;
import org.taizhang.seeds.source.Clipping;

/** What a browser puts on the clipboard: the selected pieces, every style of theirs written out. */
final class BrowserClip {
  private static final String STYLE =
      "color: rgb(51, 51, 51); font-family: &quot;Microsoft YaHei&quot;, sans-serif; font-size:"
          + " 16px; font-style: normal; text-align: justify; text-indent: 2em; text-transform:"
          + " none; white-space: normal; background-color: rgb(255, 255, 255);"
          + " text-decoration-thickness: initial;";

  private BrowserClip() {}

  static Clipping write(MadeDocument document, PlanMaker maker) {
    String body = document.blocks().stream().map(BrowserClip::block).collect(Collectors.joining());
    String page =
        "<html>\r\n<body>\r\n"
            + ClipHeader.START
            + body
            + (maker.chance(50) ? "<br class=\"Apple-interchange-newline\">" : "")
            + ClipHeader.END
            + "\r\n</body>\r\n</html>";
    return ClipHeader.clipping(
        maker, "https://example.org/plan.html", page, PlainRows.of(document));
  }

  private static String block(MadeBlock block) {
    return switch (block) {
      case MadeBlock.Text text -> paragraph(text.whole());
      case Grid grid -> table(grid);
    };
  }

  private static String paragraph(String text) {
    return "<p style=\"margin: 0px; padding: 0px; "
        + STYLE
        + "\"><span style=\"font-size: 16px; line-height: 2;\">"
        + HtmlFile.escaped(text)
        + "</span></p>";
  }

  private static String table(Grid grid) {
    StringBuilder table = new StringBuilder("<table style=\"border-collapse: collapse; ");
    table.append(STYLE).append("\"><tbody>");
    for (int row = 0; row < grid.rows(); row++) {
      table.append("<tr style=\"height: 30px;\">");
      for (Cell cell : grid.row(row)) {
        table
            .append("<td rowspan=\"")
            .append(cell.height())
            .append("\" colspan=\"")
            .append(cell.width())
            .append("\" style=\"border: 1px solid rgb(0, 0, 0);\">")
            .append(
                cell.paragraphs().stream()
                    .map(BrowserClip::paragraph)
                    .collect(Collectors.joining()))
            .append("</td>");
      }
      table.append("</tr>");
    }
    return table.append("</tbody></table>").toString();
  }
}
