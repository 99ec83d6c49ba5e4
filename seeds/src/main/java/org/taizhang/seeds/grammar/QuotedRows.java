package org.taizhang.seeds.grammar;

import java.util.ArrayList;
import java.util.List;
import org.taizhang.seeds.source.Passage;

/**
 * Rows as spreadsheets put them on the clipboard: a cell with line ends or tabs inside stands in
 * quotation marks.
 */
final class QuotedRows {
  private static final int LONGEST = 5000;

  private QuotedRows() {}

  /** The lines, those joined that a quoted cell runs over. */
  static List<Passage> joined(List<Passage> lines) {
    List<Passage> rows = new ArrayList<>();
    List<Passage> open = new ArrayList<>();
    int length = 0;
    boolean quoted = false;
    for (Passage line : lines) {
      open.add(line);
      length += line.length();
      quoted = quoted ? !closes(line.text()) : opens(line.text());
      if (!quoted || length > LONGEST) {
        rows.add(Passage.join(open, "\n"));
        open.clear();
        length = 0;
        quoted = false;
      }
    }
    rows.addAll(open);
    return rows;
  }

  private static boolean opens(String text) {
    return (text.startsWith("\"") || text.contains("\t\"")) && isOdd(text);
  }

  private static boolean closes(String text) {
    return isOdd(text);
  }

  private static boolean isOdd(String text) {
    return text.chars().filter(c -> c == '"').count() % 2 == 1;
  }

  static Passage unquoted(Passage cell) {
    String text = cell.text();
    boolean quoted = text.length() > 1 && text.startsWith("\"") && text.endsWith("\"");
    return quoted ? cell.sub(1, text.length() - 1).trimmed() : cell;
  }
}
