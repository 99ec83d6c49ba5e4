package org.taizhang.app.page;

import java.util.ArrayList;
import java.util.List;
import org.taizhang.app.page.RowPages.Span;
import org.taizhang.app.scene.Shape;
import org.taizhang.app.type.TextMetrics;

/** Collects the pages of one table after another's. */
final class PlanPages {
  private final Sheet sheet;
  private final BriefingWords words;
  private final PageHead head;
  private final PageNumber number;
  private final List<Page> pages = new ArrayList<>();
  private final List<Bookmark> bookmarks = new ArrayList<>();

  PlanPages(Sheet sheet, TextMetrics metrics, BriefingWords words, Key key) {
    this.sheet = sheet;
    this.words = words;
    this.number = new PageNumber(sheet, metrics, words);
    this.head = new PageHead(sheet, metrics, words, key);
  }

  void add(HeadFacts facts, Laid.Layout layout) {
    double first = sheet.area(head.full(facts, "").height()).height();
    double others = sheet.area(head.compact(facts, "").height()).height();
    var laid = layout.fitted(first, others);
    double heads = laid.panes().headHeight();
    var outline = new Outline();
    int start = pages.size();
    for (var rows : RowPages.of(laid.rows(), first - heads, others - heads)) {
      for (var strip : laid.strips()) {
        boolean opening = pages.size() == start;
        var above = opening ? head.full(facts, strip.note()) : head.compact(facts, strip.note());
        var part = new ScenePart(laid, rows, strip);
        var area = sheet.area(above.height());
        if (strip.equals(laid.strips().getFirst())) {
          note(laid.rows(), rows, area.y() + part.rowsTop(), outline);
        }
        add(above, part.shapes(area.x(), area.y()));
      }
    }
    bookmarks.add(new Bookmark(facts.title(), start, 0, outline.entries()));
  }

  Document document(BriefingKind kind, Document.Facts info) {
    if (pages.isEmpty()) {
      var nothing = HeadFacts.nothing(words, kind, info.asOf());
      add(head.full(nothing, ""), List.of());
    }
    return new Document(info, pages, bookmarks);
  }

  /**
   * Notes the groups that begin on a page.
   *
   * @param top where the first of the rows begins on it
   */
  private void note(PagedRows rows, Span span, double top, Outline outline) {
    var track = rows.track();
    for (int row = span.first(); row < span.end(); row++) {
      double y = top + track.start(row) - track.start(span.first());
      outline.note(rows.heading(row), pages.size(), y);
    }
  }

  private void add(Block above, List<Shape> table) {
    var shapes = new ArrayList<>(above.shapes());
    shapes.addAll(table);
    shapes.add(number.of(pages.size() + 1));
    pages.add(new Page(sheet.size().width(), sheet.size().height(), shapes));
  }
}
