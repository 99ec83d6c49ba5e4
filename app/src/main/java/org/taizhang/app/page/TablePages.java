package org.taizhang.app.page;

import java.util.ArrayList;
import java.util.List;
import org.taizhang.app.page.table.Table;
import org.taizhang.app.page.table.TableLayout;
import org.taizhang.app.page.table.TablePart;
import org.taizhang.app.page.table.TableStyle;
import org.taizhang.app.scene.Ink;
import org.taizhang.app.scene.Shape;
import org.taizhang.app.scene.Shape.Text;
import org.taizhang.app.scene.TextStyle;
import org.taizhang.app.scene.Turn;
import org.taizhang.app.type.Face;
import org.taizhang.app.type.LineBreaker;
import org.taizhang.app.type.TextMetrics;

/** Collects pages on which tables stand under a head, each subject on pages of its own. */
final class TablePages {
  private static final List<Double> ON_ONE_PAGE = List.of(13.0, 12.0, 11.0);
  private static final int FEW_ROWS = 40;

  private final Sheet sheet;
  private final TextMetrics metrics;
  private final BriefingWords words;
  private final PageHead head;
  private final PageNumber number;
  private final double usual;
  private final int before;
  private final List<Page> pages = new ArrayList<>();
  private List<Shape> open = new ArrayList<>();
  private double y;

  /**
   * @param before how many pages stand before these
   */
  TablePages(Sheet sheet, TextMetrics metrics, BriefingWords words, int before) {
    this.before = before;
    this.sheet = sheet;
    this.metrics = metrics;
    this.words = words;
    head = new PageHead(sheet, metrics, words, Key.none());
    number = new PageNumber(sheet, metrics, words);
    usual =
        switch (sheet.size()) {
          case A3_LANDSCAPE -> 10;
          case A4_LANDSCAPE, A4_UPRIGHT -> 9;
        };
  }

  int count() {
    return pages.size();
  }

  List<Page> pages() {
    return List.copyOf(pages);
  }

  /** Adds a subject; returns its bookmark, with those of its groups below it. */
  Bookmark add(HeadFacts facts, List<TableChapter> chapters) {
    int first = before + pages.size();
    begin(head.full(facts, ""));
    var outline = new Outline();
    for (var chapter : chapters) {
      place(chapter, facts, outline);
    }
    end();
    return new Bookmark(facts.title(), first, 0, outline.entries());
  }

  private void place(TableChapter chapter, HeadFacts facts, Outline outline) {
    var further = head.compact(facts, "");
    double others = sheet.area(further.height()).height();
    double heading = chapter.heading().isEmpty() ? 0 : heading(chapter).height();
    var layout = fitting(chapter.table(), heading, others);
    if (y + heading + layout.least(others) > sheet.bottom() && y > top(further)) {
      end();
      begin(further);
    }
    if (heading > 0) {
      for (var shape : heading(chapter).shapes()) {
        open.add(shape.moved(0, y));
      }
      y += heading;
    }
    boolean begun = false;
    for (var part : layout.parts(sheet.bottom() - y, others)) {
      if (begun) {
        end();
        begin(further);
      }
      begun = true;
      note(chapter, part, outline);
      open.addAll(part.at(sheet.left(), y));
      y += part.height();
    }
    y += usual * 1.2;
  }

  /** In larger type, where all of it then stands on this page. */
  private TableLayout fitting(Table table, double heading, double others) {
    double room = sheet.bottom() - y - heading;
    if (table.rows().size() <= FEW_ROWS && heading == 0) {
      for (double size : ON_ONE_PAGE) {
        var layout = layout(table, size);
        if (layout.parts(room, others).size() == 1) {
          return layout;
        }
      }
    }
    return layout(table, usual);
  }

  private TableLayout layout(Table table, double size) {
    var continued = words.matrix().continued();
    return new TableLayout(table, metrics, new TableStyle(size), sheet.width(), continued);
  }

  private void note(TableChapter chapter, TablePart part, Outline outline) {
    for (int row = 0; row < chapter.groups().size(); row++) {
      var place = part.begun().get(row);
      if (place != null) {
        outline.note(chapter.groups().get(row), before + pages.size(), y + place);
      }
    }
  }

  /** Its shapes as if it stood at the upper edge of the sheet. */
  private Block heading(TableChapter chapter) {
    double size = usual * 1.25;
    double leading = size * 1.5;
    var style = new TextStyle(Face.SANS_BOLD, size, Ink.TEXT);
    var note = new TextStyle(Face.SANS, usual * 0.95, Ink.MUTED);
    var shapes = new ArrayList<Shape>();
    var lines =
        new LineBreaker(metrics).lines(style.face(), chapter.heading(), size, sheet.width());
    double end = sheet.left();
    for (int i = 0; i < lines.size(); i++) {
      double baseline = i * leading + TextMetrics.baseline(leading, size);
      shapes.add(new Text(lines.get(i), sheet.left(), baseline, style, Turn.NONE));
      end = sheet.left() + metrics.width(style.face(), lines.get(i), size) + size;
    }
    int last = lines.size() - 1;
    if (end + metrics.width(note.face(), chapter.note(), note.size()) > sheet.right()) {
      end = sheet.left();
      last++;
    }
    double baseline = last * leading + TextMetrics.baseline(leading, size);
    shapes.add(new Text(chapter.note(), end, baseline, note, Turn.NONE));
    return new Block((last + 1) * leading + size * 0.3, shapes);
  }

  private double top(Block above) {
    return sheet.area(above.height()).y();
  }

  private void begin(Block above) {
    open = new ArrayList<>(above.shapes());
    y = top(above);
  }

  private void end() {
    open.add(number.of(before + pages.size() + 1));
    pages.add(new Page(sheet.size().width(), sheet.size().height(), open));
    open = new ArrayList<>();
  }
}
