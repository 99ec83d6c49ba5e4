package org.taizhang.app.find;

import java.util.List;
import org.taizhang.model.text.Part;

/**
 * A text with the parts that were looked for.
 *
 * @param marks from left to right, apart from each other
 */
public record Marked(String text, List<Part> marks) {
  private static final String CUT = "…";

  public Marked {
    marks = List.copyOf(marks);
  }

  /**
   * The text in one line of at most so many characters, so that the first mark is in it.
   *
   * @param room at least 3
   */
  public Marked within(int room) {
    var line = text.replace('\n', ' ').replace('\r', ' ');
    if (line.length() <= room) {
      return new Marked(line, marks);
    }
    int from = from(line.length(), room);
    int to = line.length() - from < room ? line.length() : from + room - (from > 0 ? 2 : 1);
    var before = from > 0 ? CUT : "";
    int shift = before.length() - from;
    var kept =
        marks.stream()
            .filter(mark -> mark.from() >= from && mark.from() < to)
            .map(mark -> new Part(mark.from() + shift, Math.min(mark.to(), to) + shift))
            .toList();
    return new Marked(before + line.substring(from, to) + (to < line.length() ? CUT : ""), kept);
  }

  /** Where a line begins that is cut: with what stands before the first mark, if that fits. */
  private int from(int length, int room) {
    if (marks.isEmpty() || marks.getFirst().to() < room) {
      return 0;
    }
    var first = marks.getFirst();
    int last = Math.max(first.from() - room / 3, first.to() - room + 2);
    return Math.min(Math.min(first.from(), last), length - room + 1);
  }
}
