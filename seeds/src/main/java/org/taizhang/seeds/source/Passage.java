package org.taizhang.seeds.source;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.taizhang.model.Place;
import org.taizhang.model.text.Folding;
import org.taizhang.model.text.Width;

/**
 * A piece of the document that knows where each of its characters stood, although pieces were
 * joined to make it.
 */
public final class Passage {
  private static final Passage EMPTY = new Passage("", List.of(new Anchor(0, new Place(1, 0))));

  private record Anchor(int offset, Place place) {}

  private final String text;
  private final List<Anchor> anchors;
  private @Nullable String folded;

  private Passage(String text, List<Anchor> anchors) {
    this.text = text;
    this.anchors = anchors;
  }

  public static Passage of(String text, int line, int column) {
    return new Passage(text, List.of(new Anchor(0, new Place(line, column))));
  }

  /** The passages one after another with the same separator between any two. */
  public static Passage join(List<Passage> passages, String separator) {
    if (passages.isEmpty()) {
      return EMPTY;
    }
    if (passages.size() == 1) {
      return passages.getFirst();
    }
    StringBuilder text = new StringBuilder();
    List<Anchor> anchors = new ArrayList<>();
    for (Passage passage : passages) {
      if (!anchors.isEmpty()) {
        text.append(separator);
      }
      for (Anchor anchor : passage.anchors) {
        anchors.add(new Anchor(text.length() + anchor.offset(), anchor.place()));
      }
      text.append(passage.text);
    }
    return new Passage(text.toString(), anchors);
  }

  public String text() {
    return text;
  }

  /** The text half-width and Simplified, character by character. */
  public String folded() {
    String kept = folded;
    if (kept == null) {
      kept = Folding.folded(text);
      folded = kept;
    }
    return kept;
  }

  public boolean isEmpty() {
    return text.isEmpty();
  }

  public int length() {
    return text.length();
  }

  public Place start() {
    return at(0);
  }

  /**
   * Where the character at the offset stood; an offset past the end counts on from the last
   * character.
   */
  public Place at(int offset) {
    Anchor anchor = anchors.getFirst();
    for (Anchor next : anchors) {
      if (next.offset() > offset) {
        break;
      }
      anchor = next;
    }
    Place place = anchor.place();
    return new Place(place.line(), place.column() + offset - anchor.offset());
  }

  public Passage sub(int from, int to) {
    if (from == 0 && to == text.length()) {
      return this;
    }
    Anchor first = new Anchor(0, at(from));
    if (anchors.size() == 1) {
      return new Passage(text.substring(from, to), List.of(first));
    }
    List<Anchor> inside = new ArrayList<>();
    inside.add(first);
    for (Anchor anchor : anchors) {
      if (anchor.offset() > from && anchor.offset() < to) {
        inside.add(new Anchor(anchor.offset() - from, anchor.place()));
      }
    }
    return new Passage(text.substring(from, to), inside);
  }

  /** Whether some of it stood on the line of the file. */
  public boolean standsOn(int line) {
    return anchors.stream().anyMatch(anchor -> anchor.place().line() == line);
  }

  /** The lines of the file that some of it stood on. */
  public IntStream lines() {
    return anchors.stream().mapToInt(anchor -> anchor.place().line()).distinct();
  }

  public Passage from(int offset) {
    return sub(offset, text.length());
  }

  /** The pieces between its line ends. */
  public List<Passage> paragraphs() {
    List<Passage> pieces = new ArrayList<>();
    int start = 0;
    for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
      pieces.add(sub(start, end));
      start = end + 1;
    }
    pieces.add(from(start));
    return pieces;
  }

  /** Without blanks at its two ends. */
  public Passage trimmed() {
    String trimmed = Width.trimmed(text);
    if (trimmed.length() == text.length()) {
      return this;
    }
    int from = trimmed.isEmpty() ? 0 : text.indexOf(trimmed);
    return sub(from, from + trimmed.length());
  }

  @Override
  public String toString() {
    return start() + " " + text;
  }
}
