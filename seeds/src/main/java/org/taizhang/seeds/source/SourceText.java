package org.taizhang.seeds.source;

import java.util.ArrayList;
import java.util.List;
import org.taizhang.model.text.Width;

/** The lines of a document, numbered as an editor numbers them: LF, CR LF and CR each end one. */
public record SourceText(List<Passage> lines) {
  public SourceText {
    lines = List.copyOf(lines);
  }

  public static SourceText of(String text) {
    List<Passage> lines = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      char c = i == text.length() ? '\n' : text.charAt(i);
      if (c == '\n' || c == '\r') {
        lines.add(Passage.of(text.substring(start, i), lines.size() + 1, 0));
        i += c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n' ? 1 : 0;
        start = i + 1;
      }
    }
    return new SourceText(lines);
  }

  /** The lines that hold more than blanks, without the blanks at their ends. */
  public List<Passage> written() {
    return notEmpty().stream().map(Passage::trimmed).toList();
  }

  /** The lines that hold more than blanks, indents included. */
  public List<Passage> notEmpty() {
    return lines.stream().filter(line -> !Width.trimmed(line.text()).isEmpty()).toList();
  }
}
