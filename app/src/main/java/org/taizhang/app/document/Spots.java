package org.taizhang.app.document;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.taizhang.model.Place;
import org.taizhang.seeds.source.Passage;

/** Stretches of a document that are to be seen at once: on every line from where to where. */
final class Spots {
  static final Spots NONE = new Spots(Map.of());

  /**
   * A stretch of a line.
   *
   * @param from first column
   * @param to column after the last
   */
  record Span(int from, int to) {
    private Span with(int column) {
      return new Span(Math.min(from, column), Math.max(to, column + 1));
    }
  }

  private final Map<Integer, Span> lines;

  private Spots(Map<Integer, Span> lines) {
    this.lines = lines;
  }

  static Spots of(List<Passage> passages) {
    Map<Integer, Span> lines = new HashMap<>();
    for (Passage passage : passages) {
      for (int i = 0; i < Math.max(1, passage.length()); i++) {
        Place place = passage.at(i);
        Span here = new Span(place.column(), place.column() + Math.min(1, passage.length()));
        lines.merge(place.line(), here, (known, one) -> known.with(place.column()));
      }
    }
    return new Spots(lines);
  }

  boolean isEmpty() {
    return lines.isEmpty();
  }

  /** Whether some of the passage is among them. */
  boolean touch(Passage passage) {
    for (int line : lines.keySet()) {
      if (passage.standsOn(line)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Which part of a passage is among them, by its own offsets; all of it where it stands on several
   * lines.
   */
  Span within(Passage passage) {
    Place start = passage.start();
    Span span = lines.get(start.line());
    if (span == null || lines.keySet().stream().filter(passage::standsOn).count() > 1) {
      return new Span(0, passage.length());
    }
    return new Span(
        Math.clamp(span.from() - start.column(), 0, passage.length()),
        Math.clamp(span.to() - start.column(), 0, passage.length()));
  }
}
