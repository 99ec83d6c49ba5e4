package org.taizhang.seeds.generated;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.taizhang.seeds.generated.MadeBlock.Cell;
import org.taizhang.seeds.generated.MadeBlock.Grid;
import org.taizhang.seeds.source.Clipping;

/**
 * What a spreadsheet puts on the clipboard: the one table of a sheet, the lines above it included.
 */
final class SheetClip {
  private static final String HEAD =
      """
      <html xmlns:v="urn:schemas-microsoft-com:vml"
      xmlns:o="urn:schemas-microsoft-com:office:office"
      xmlns:x="urn:schemas-microsoft-com:office:excel"
      xmlns="http://www.w3.org/TR/REC-html40">

      <head>
      <meta http-equiv=Content-Type content="text/html; charset=utf-8">
      <meta name=ProgId content=Excel.Sheet>
      <meta name=Generator content="Microsoft Excel 15">
      <style>
      <!--table
      	{mso-displayed-decimal-separator:"\\.";
      	mso-displayed-thousand-separator:"\\,";}
      tr
      	{mso-height-source:auto;
      	mso-ruby-visibility:none;}
      td
      	{padding-top:1px;
      	color:black;
      	font-size:11.0pt;
      	font-family:等线;
      	mso-number-format:General;
      	vertical-align:middle;
      	white-space:nowrap;}
      ruby
      	{ruby-align:left;}
      rt
      	{color:windowtext;
      	display:none;}
      .xl65
      	{border:.5pt solid windowtext;
      	white-space:normal;}
      -->
      </style>
      </head>

      <body link="#0563C1" vlink="#954F72">

      """;

  private SheetClip() {}

  static Clipping html(MadeDocument document, PlanMaker maker) {
    Grid grid = document.grids().getFirst();
    StringBuilder page = new StringBuilder(HEAD);
    page.append("<table border=0 cellpadding=0 cellspacing=0 width=").append(72 * grid.columns());
    page.append(" style='border-collapse:collapse'>\n").append(ClipHeader.START);
    page.append("<col width=72 span=").append(grid.columns()).append(" style='width:54pt'>\n");
    for (MadeBlock.Text above : document.above(grid)) {
      page.append(" <tr height=19 style='height:14.25pt'>\n");
      page.append(cell(new Cell(above.whole(), 0, 0, 1, grid.columns()))).append(" </tr>\n");
    }
    for (int row = 0; row < grid.rows(); row++) {
      page.append(" <tr height=19 style='height:14.25pt'>\n");
      grid.row(row).forEach(cell -> page.append(cell(cell)));
      page.append(" </tr>\n");
    }
    page.append(ClipHeader.END).append("\n</table>\n\n</body>\n\n</html>\n");
    return ClipHeader.clipping(
        maker, "file:///C:/plan.xlsx", page.toString().replace("\n", "\r\n"), tabbed(document));
  }

  private static String cell(Cell cell) {
    boolean number = cell.text().matches("\\d{1,3}");
    return "  <td"
        + (cell.width() > 1 ? " colspan=" + cell.width() : "")
        + (cell.height() > 1 ? " rowspan=" + cell.height() : "")
        + " height=19 class=xl65"
        + (number ? " align=right" : "")
        + " width=72 style='height:14.25pt;border-left:none'>"
        + HtmlFile.escaped(cell.text()).replace("\n", "<br>\n    ")
        + "</td>\n";
  }

  /** As plain text; a cell with a line end or a quotation mark stands in such marks. */
  static String tabbed(MadeDocument document) {
    Grid grid = document.grids().getFirst();
    List<List<String>> rows = new ArrayList<>();
    for (MadeBlock.Text above : document.above(grid)) {
      List<String> row = new ArrayList<>(Collections.nCopies(grid.columns(), ""));
      row.set(0, above.whole());
      rows.add(row);
    }
    for (int row = 0; row < grid.rows(); row++) {
      rows.add(PlainRows.of(grid, row));
    }
    return rows.stream()
        .map(row -> row.stream().map(SheetClip::quoted).collect(Collectors.joining("\t")) + "\r\n")
        .collect(Collectors.joining());
  }

  private static String quoted(String cell) {
    return cell.contains("\n") || cell.contains("\"")
        ? '"' + cell.replace("\"", "\"\"") + '"'
        : cell;
  }
}
