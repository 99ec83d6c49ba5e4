package org.taizhang.seeds.source.web;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.taizhang.seeds.source.Block;
import org.taizhang.seeds.source.Document;
import org.taizhang.seeds.source.Table;

/** A document as lines: headings with # signs, cells as row,column+height×width=text. */
public final class Shown {
  private Shown() {}

  public static List<String> page(String html) {
    return of(WebPage.read(html.getBytes(StandardCharsets.UTF_8), null));
  }

  static List<String> body(String html) {
    return page("<html><head><meta charset=utf-8></head><body>" + html + "</body></html>");
  }

  public static List<String> of(Document document) {
    List<String> shown = new ArrayList<>();
    for (Block block : document.blocks()) {
      switch (block) {
        case Block.Line line ->
            shown.add(
                (line.level() > 0 ? "#".repeat(line.level()) + " " : "") + line.text().text());
        case Block.Note note -> shown.add(note.text().text());
        case Block.Grid grid -> grid.table().cells().forEach(cell -> shown.add(cell(cell)));
      }
    }
    return shown;
  }

  private static String cell(Table.Cell cell) {
    String span = cell.height() + cell.width() > 2 ? "+" + cell.height() + "×" + cell.width() : "";
    return cell.row() + "," + cell.column() + span + "=" + cell.text().text().replace("\n", "⏎");
  }
}
