package org.taizhang.app.page;

import java.util.ArrayList;
import java.util.List;
import org.taizhang.app.page.ColumnChunks.Chunk;
import org.taizhang.app.scene.Ink;
import org.taizhang.app.scene.MatrixTable;
import org.taizhang.app.scene.Shape;
import org.taizhang.app.scene.Shape.Text;
import org.taizhang.app.scene.TextStyle;
import org.taizhang.app.scene.Turn;
import org.taizhang.app.type.Face;
import org.taizhang.app.type.TextMetrics;

/** Collects the pages of one plan's table after another's. */
final class PlanPages {
  private final Sheet sheet;
  private final TextMetrics metrics;
  private final BriefingWords words;
  private final PageHead head;
  private final List<Page> pages = new ArrayList<>();
  private final List<Bookmark> bookmarks = new ArrayList<>();

  PlanPages(Sheet sheet, TextMetrics metrics, BriefingWords words) {
    this.sheet = sheet;
    this.metrics = metrics;
    this.words = words;
    this.head = new PageHead(sheet, metrics, words, new Legend(metrics, words.matrix()));
  }

  void add(MatrixTable table, HeadFacts facts) {
    double first = sheet.area(head.full(facts, "").height()).height();
    double others = sheet.area(head.compact(facts, "").height()).height();
    var fitted =
        new MatrixFit(table, words.matrix(), metrics, sheet.size())
            .fit(sheet.width(), first, others);
    double heads = fitted.scene().headHeight();
    var outline = new PlanOutline(table.rows(), fitted.scene().rows());
    int start = pages.size();
    for (var rows : RowPages.of(fitted.scene(), first - heads, others - heads)) {
      for (var chunk : fitted.chunks()) {
        boolean opening = pages.size() == start;
        var note = note(chunk, table, fitted.chunks().size());
        var above = opening ? head.full(facts, note) : head.compact(facts, note);
        var part = new MatrixPart(fitted.scene(), rows, chunk);
        var area = sheet.area(above.height());
        if (chunk.first() == 0) {
          outline.page(rows, pages.size(), area.y() + part.rowsTop());
        }
        add(above, part.shapes(area.x(), area.y()));
      }
    }
    bookmarks.add(new Bookmark(facts.title(), start, 0, outline.entries()));
  }

  Document document(Document.Facts info) {
    if (pages.isEmpty()) {
      var nothing =
          new HeadFacts(
              "",
              words.kind(BriefingKind.MATRIX),
              List.of(words.asOf(info.asOf())),
              List.of(),
              words.format("nothing"),
              false);
      add(head.full(nothing, ""), List.of());
    }
    return new Document(info, pages, bookmarks);
  }

  private void add(Block above, List<Shape> table) {
    var shapes = new ArrayList<>(above.shapes());
    shapes.addAll(table);
    shapes.add(number(pages.size() + 1));
    pages.add(new Page(sheet.size().width(), sheet.size().height(), shapes));
  }

  private String note(Chunk chunk, MatrixTable table, int chunks) {
    int departments = table.columns().size();
    return chunks == 1 ? "" : words.columns(chunk.first() + 1, Math.min(chunk.end(), departments));
  }

  /** Odd pages right, even pages left, one character in; 4号 宋体 (GB/T 9704-2012 7.5). */
  private Shape number(int page) {
    var style = new TextStyle(Face.SERIF, 14, Ink.TEXT);
    var text = words.number(page);
    double width = metrics.width(style.face(), text, style.size());
    double x = page % 2 == 1 ? sheet.right() - width - style.size() : sheet.left() + style.size();
    return new Text(text, x, sheet.numberBaseline(), style, Turn.NONE);
  }
}
