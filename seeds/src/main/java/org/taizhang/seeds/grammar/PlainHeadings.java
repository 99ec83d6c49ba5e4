package org.taizhang.seeds.grammar;

import java.util.ArrayList;
import java.util.List;
import org.taizhang.model.text.Folding;
import org.taizhang.seeds.source.Passage;

/**
 * Headings without numbers: short lines without any punctuation, each above paragraphs whose
 * numbers begin anew, or months and quarters above numbers that may run on. One alone may be a
 * title; several are headings.
 */
final class PlainHeadings {
  private static final int LONGEST = 24;

  private PlainHeadings() {}

  static List<Passage> in(List<Passage> paragraphs) {
    List<Passage> found = new ArrayList<>();
    MarkerKind kind = null;
    for (int i = 0; i + 1 < paragraphs.size(); i++) {
      Passage line = paragraphs.get(i);
      Marker next = Marker.of(paragraphs.get(i + 1).text());
      boolean begins = next != null && (next.ordinal() == 1 || isPartOfYear(line.text()));
      if (next == null || !begins || !canBeHeading(line.text())) {
        continue;
      }
      if (kind != null && kind != next.kind()) {
        return List.of();
      }
      kind = next.kind();
      found.add(line);
    }
    return found.size() > 1 ? found : List.of();
  }

  private static boolean isPartOfYear(String text) {
    return PartsOfYear.part(Folding.folded(text)) != null;
  }

  private static boolean canBeHeading(String text) {
    return text.length() <= LONGEST
        && Marker.of(text) == null
        && Punctuation.first(text, ",。;:!?、") < 0
        && !TitleWords.isAnnex(text)
        && !TitleWords.isBracketed(text)
        && !(TitleWords.hasNoun(text) && text.matches(".*\\d{4}.*"));
  }
}
