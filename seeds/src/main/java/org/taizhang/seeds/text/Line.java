package org.taizhang.seeds.text;

import java.util.ArrayList;
import java.util.List;

/**
 * A line of the text: a word that says what it is, a blank, and the value, still escaped. Lines
 * that begin with 续 belong to the one above.
 */
record Line(int number, String key, String value) {
  private static final String MORE = "续";

  /** The lines that are not blank. */
  static List<Line> of(String text) {
    List<Line> lines = new ArrayList<>();
    int number = 0;
    for (String line : text.split("\n", -1)) {
      number++;
      String stripped = line.replace("\uFEFF", "").strip();
      if (!stripped.isEmpty()) {
        add(lines, read(number, stripped));
      }
    }
    return lines;
  }

  private static Line read(int number, String line) {
    int end = 0;
    while (end < line.length() && !Character.isWhitespace(line.charAt(end))) {
      end++;
    }
    return new Line(number, line.substring(0, end), line.substring(end).strip());
  }

  private static void add(List<Line> lines, Line line) {
    if (line.key().equals(MORE) && !lines.isEmpty()) {
      Line above = lines.removeLast();
      lines.add(new Line(above.number(), above.key(), above.value() + "\n" + line.value()));
    } else {
      lines.add(line);
    }
  }

  /** The line as it is written, with its end. */
  static String written(String key, String escaped) {
    StringBuilder line = new StringBuilder(key);
    String separator = " ";
    for (String part : escaped.split("\n", -1)) {
      line.append(part.isEmpty() ? "" : separator + part).append('\n');
      separator = " ";
      line.append(MORE);
    }
    line.setLength(line.length() - MORE.length());
    return line.toString();
  }

  /** The values parted by bars, still escaped. */
  List<String> fields() {
    return Escapes.split(value, Escapes.BAR);
  }

  /** The values parted by bars. */
  List<String> texts() {
    List<String> texts = fields();
    for (int i = 0; i < texts.size(); i++) {
      texts.set(i, Escapes.unescape(texts.get(i)));
    }
    return texts;
  }

  String text() {
    return Escapes.unescape(value);
  }
}
