package org.taizhang.seeds.source.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.taizhang.seeds.source.PageFurniture;
import org.taizhang.seeds.source.Passage;

/** Leaves out what the paper carries and not the document: running heads and feet, page numbers. */
final class RunningHeads {
  private static final int LINES_AT_AN_END = 2;
  private static final double SHARE_OF_PAGES = 0.4;
  private static final double SHARE_OF_TEXT = 0.8;
  private static final int FEWEST_OF_TEXT = 3;
  private static final int SAME_HEIGHT = 6;

  private final Map<String, Integer> seen = new HashMap<>();
  private final int enough;
  private final int enoughOfText;

  private RunningHeads(int pages) {
    enough = Math.max(2, (int) Math.ceil(SHARE_OF_PAGES * pages));
    enoughOfText = Math.max(FEWEST_OF_TEXT, (int) Math.ceil(SHARE_OF_TEXT * pages));
  }

  static List<List<PagePart>> leftOut(List<List<PagePart>> pages) {
    RunningHeads heads = new RunningHeads(pages.size());
    for (List<PagePart> page : pages) {
      ends(page).forEach(text -> heads.seen.merge(key(text), 1, Integer::sum));
    }
    return pages.stream().map(heads::rest).toList();
  }

  private List<PagePart> rest(List<PagePart> page) {
    List<PagePart> left = new ArrayList<>(page);
    for (PagePart.Text text : ends(page)) {
      // A heading such as 2.协同推进, or a sentence, may by chance end two pages.
      PrintedLine line = text.line();
      int needed = line.beginsWithNumber() || line.isSentence() ? enoughOfText : enough;
      if (seen.getOrDefault(key(text), 0) >= needed) {
        left.remove(text);
      }
    }
    for (PagePart.Text text : ends(left)) {
      boolean outermost = text.equals(left.getFirst()) || text.equals(left.getLast());
      if (outermost && PageFurniture.isFurniture(Passage.of(text.line().text(), 1, 0))) {
        left.remove(text);
      }
    }
    return left;
  }

  /** The uppermost and the lowest lines, whatever column they stand in. */
  private static List<PagePart.Text> ends(List<PagePart> page) {
    List<PagePart.Text> lines = new ArrayList<>();
    for (PagePart part : page) {
      if (part instanceof PagePart.Text text) {
        lines.add(text);
      }
    }
    if (lines.size() <= 2 * LINES_AT_AN_END) {
      return lines;
    }
    List<PagePart.Text> ends = new ArrayList<>(lines.subList(0, LINES_AT_AN_END));
    ends.addAll(lines.subList(lines.size() - LINES_AT_AN_END, lines.size()));
    return ends;
  }

  /** What counts up from page to page is the same. */
  private static String key(PagePart.Text text) {
    return Math.round(text.top() / SAME_HEIGHT)
        + " "
        + text.line().text().replaceAll("\\s", "").replaceAll("\\d+|[一二三四五六七八九十百]+", "#");
  }
}
