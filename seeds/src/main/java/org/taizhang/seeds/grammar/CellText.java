package org.taizhang.seeds.grammar;

import java.util.ArrayList;
import java.util.List;
import org.taizhang.seeds.resolve.UnitNames;
import org.taizhang.seeds.source.Passage;

/**
 * Lines of one cell: paragraphs after a full stop stay apart, cut sentences are joined, units one
 * below the other stay apart too.
 */
final class CellText {
  private CellText() {}

  /**
   * The lines as one text.
   *
   * @param units whether units may stand there: 完善科 ¶ 学实验室 in a cell of contents is one word that a
   *     page break cut
   */
  static Passage join(List<Passage> lines, boolean units) {
    List<Passage> paragraphs = new ArrayList<>();
    for (Passage line : lines) {
      if (line.isEmpty() && !paragraphs.isEmpty()) {
        continue;
      }
      if (paragraphs.isEmpty() || paragraphs.getLast().isEmpty()) {
        paragraphs.clear();
        paragraphs.add(line);
      } else if (isApart(paragraphs.getLast().text(), line.text(), units)) {
        paragraphs.add(line);
      } else {
        paragraphs.add(Passage.join(List.of(paragraphs.removeLast(), line), ""));
      }
    }
    return Passage.join(paragraphs, "\n");
  }

  private static boolean isApart(String before, String line, boolean units) {
    if ("、，,".indexOf(before.charAt(before.length() - 1)) >= 0
        || "、，,；;。）)".indexOf(line.charAt(0)) >= 0) {
      return false;
    }
    String last = before.substring(Math.max(before.lastIndexOf('、'), before.lastIndexOf('\n')) + 1);
    String first = line.split("、", 2)[0];
    return Punctuation.isComplete(before)
        || (units
            && last.length() > 2
            && first.length() > 2
            && UnitNames.isUnit(last)
            && UnitNames.isUnit(first));
  }
}
