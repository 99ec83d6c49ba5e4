package org.taizhang.app.page;

import java.util.ArrayList;
import java.util.List;
import org.taizhang.app.page.ColumnChunks.Chunk;
import org.taizhang.app.scene.MatrixTable;
import org.taizhang.app.scene.Shape;
import org.taizhang.app.type.TextMetrics;

/** Collects the pages of one plan's table after another's. */
final class PlanPages {
  private final Sheet sheet;
  private final TextMetrics metrics;
  private final BriefingWords words;
  private final PageHead head;
  private final PageNumber number;
  private final List<Page> pages = new ArrayList<>();
  private final List<Bookmark> bookmarks = new ArrayList<>();

  PlanPages(Sheet sheet, TextMetrics metrics, BriefingWords words) {
    this.sheet = sheet;
    this.metrics = metrics;
    this.words = words;
    this.number = new PageNumber(sheet, metrics, words);
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
      var nothing = HeadFacts.nothing(words, BriefingKind.MATRIX, info.asOf());
      add(head.full(nothing, ""), List.of());
    }
    return new Document(info, pages, bookmarks);
  }

  private void add(Block above, List<Shape> table) {
    var shapes = new ArrayList<>(above.shapes());
    shapes.addAll(table);
    shapes.add(number.of(pages.size() + 1));
    pages.add(new Page(sheet.size().width(), sheet.size().height(), shapes));
  }

  private String note(Chunk chunk, MatrixTable table, int chunks) {
    int departments = table.columns().size();
    return chunks == 1 ? "" : words.columns(chunk.first() + 1, Math.min(chunk.end(), departments));
  }
}
