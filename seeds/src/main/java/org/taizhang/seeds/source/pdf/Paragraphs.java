package org.taizhang.seeds.source.pdf;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.taizhang.seeds.source.DocumentBuilder;
import org.taizhang.seeds.source.TableBuilder;

/** Undoes the wrapping of lines by where they begin and end, over pages too. */
final class Paragraphs {
  private static final double INDENT = 1.2;
  private static final double OTHER_SIZE = 0.12;
  private static final double OTHER_PITCH = 1.35;
  private static final double FAR = 3;

  /** A stop may hang over the edge of the type area, and lines are not set to a hair. */
  private static final double HANGING = 1.3;

  private final DocumentBuilder document;
  private final boolean indents;
  private final double pitch;
  private final List<DocumentBuilder.PagePiece> open = new ArrayList<>();
  private PagePart.@Nullable Text before;
  private int page;

  private Paragraphs(DocumentBuilder document, List<List<PagePart>> pages) {
    this.document = document;
    indents = marksParagraphs(pages);
    pitch = pitch(pages);
  }

  static void add(List<List<PagePart>> pages, DocumentBuilder document) {
    Paragraphs paragraphs = new Paragraphs(document, pages);
    for (int i = 0; i < pages.size(); i++) {
      paragraphs.page = i + 1;
      for (PagePart part : pages.get(i)) {
        switch (part) {
          case PagePart.Text text -> paragraphs.take(text);
          case PagePart.Ruled ruled -> paragraphs.take(ruled);
        }
      }
    }
    paragraphs.end();
  }

  private void take(PagePart.Text text) {
    if (before != null && !goesOn(before, text)) {
      end();
    }
    if (before != null) {
      DocumentBuilder.PagePiece last = open.removeLast();
      String whole = last.text() + before.line().joint(text.line());
      open.add(new DocumentBuilder.PagePiece(last.page(), whole));
    }
    open.add(new DocumentBuilder.PagePiece(page, text.line().text()));
    before = text;
  }

  private void take(PagePart.Ruled ruled) {
    end();
    TableBuilder table = document.pageTable();
    for (RuledCell cell : ruled.cells()) {
      RuledTable.Box box = cell.box();
      table.pageCell(cell.pieces(), box.row(), box.column(), box.height(), box.width());
    }
    document.endTable();
  }

  private void end() {
    if (!open.isEmpty()) {
      document.pageParagraph(open);
      open.clear();
    }
    before = null;
  }

  private boolean goesOn(PagePart.Text line, PagePart.Text next) {
    double step = next.top() - line.top();
    double size = line.line().size();
    boolean farBelow = step > Math.min(OTHER_PITCH * Math.max(pitch, 1.2 * size), FAR * size);
    if (farBelow || !isSameSize(line, next)) {
      return false;
    }
    if (open.size() == 1 && isTitle(line, next)) {
      return true;
    }
    return isFull(line, next)
        && !(indents && isIndented(next))
        && !isCentred(line)
        && !line.line().isOverBefore(next.line());
  }

  /** Whether the beginning of the next line would not have fitted on this one. */
  private static boolean isFull(PagePart.Text line, PagePart.Text next) {
    double size = line.line().size();
    return line.line().to() + next.line().firstWidth() > line.right() - HANGING * size;
  }

  private static boolean isSameSize(PagePart.Text line, PagePart.Text next) {
    double size = line.line().size();
    return Math.abs(size - next.line().size()) <= OTHER_SIZE * size;
  }

  private static boolean isIndented(PagePart.Text text) {
    return text.line().from() > text.left() + INDENT * text.line().size();
  }

  /** Equally far from both edges, and farther than a first line from the left one. */
  private static boolean isCentred(PagePart.Text text) {
    double left = text.line().from() - text.left();
    double right = text.right() - text.line().to();
    return left > 2.5 * text.line().size() && Math.abs(left - right) < text.line().size();
  }

  /** Whether a heading in the middle, too long for one line, goes on in the middle of the next. */
  private static boolean isTitle(PagePart.Text line, PagePart.Text next) {
    double size = line.line().size();
    double left = line.line().from() - line.left();
    double right = line.right() - line.line().to();
    double room = line.right() - line.left() - HANGING * size;
    return isCentred(next)
        && Math.abs(left - right) < size
        && line.line().isFull(next.line(), room)
        && !line.line().text().endsWith("。");
  }

  /** Whether after full lines most lines are not indented, so that an indent begins a paragraph. */
  private static boolean marksParagraphs(List<List<PagePart>> pages) {
    int indented = 0;
    int flush = 0;
    for (List<PagePart> page : pages) {
      for (int i = 0; i + 1 < page.size(); i++) {
        if (page.get(i) instanceof PagePart.Text line
            && page.get(i + 1) instanceof PagePart.Text next
            && isFull(line, next)) {
          indented += isIndented(next) ? 1 : 0;
          flush += isIndented(next) ? 0 : 1;
        }
      }
    }
    return indented <= flush;
  }

  /** The usual distance of two lines, points. */
  private static double pitch(List<List<PagePart>> pages) {
    List<Double> steps = new ArrayList<>();
    for (List<PagePart> page : pages) {
      for (int i = 0; i + 1 < page.size(); i++) {
        if (page.get(i) instanceof PagePart.Text line
            && page.get(i + 1) instanceof PagePart.Text next
            && next.top() > line.top()) {
          steps.add(next.top() - line.top());
        }
      }
    }
    steps.sort(null);
    return steps.isEmpty() ? 0 : steps.get(steps.size() / 2);
  }
}
