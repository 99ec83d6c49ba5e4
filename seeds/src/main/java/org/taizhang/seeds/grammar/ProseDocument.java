package org.taizhang.seeds.grammar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.taizhang.model.text.Folding;
import org.taizhang.seeds.resolve.RoleText;
import org.taizhang.seeds.source.HardWrap;
import org.taizhang.seeds.source.PageFurniture;
import org.taizhang.seeds.source.Passage;
import org.taizhang.seeds.source.SourceText;

/**
 * A document of headings and paragraphs, put together from its lines: front matter, the tree of
 * headings, back matter. Where 附件 stands alone on a line the document has parts; the plan is the
 * part with the most headings.
 *
 * @param skipped first paragraph of parts after the plan that were not read, or null
 */
record ProseDocument(
    FrontMatter front,
    Outline outline,
    @Nullable String issuer,
    @Nullable LocalDate date,
    @Nullable Passage skipped) {

  static ProseDocument of(SourceText source) {
    List<Passage> lines =
        source.notEmpty().stream().filter(line -> !PageFurniture.isFurniture(line)).toList();
    List<Passage> paragraphs = Joiner.join(HardWrap.unwrapped(lines, ProseDocument::beginsAnew));
    List<List<Passage>> parts = parts(paragraphs);
    int main = main(parts);
    BackMatter back = BackMatter.of(parts.get(main));
    List<Passage> text = back.text();
    List<Passage> plain = PlainHeadings.in(text);
    Map<Passage, Marker> ordinals = Ordinals.in(text);
    int first = firstHeading(text, plain, ordinals);
    List<Passage> head = new ArrayList<>();
    parts.subList(0, main).forEach(head::addAll);
    head.addAll(text.subList(0, first));
    FrontMatter front = FrontMatter.of(head);
    return new ProseDocument(
        front,
        Outline.of(text.subList(first, text.size()), plain, ordinals),
        front.issuer() != null ? front.issuer() : back.issuer(),
        front.date() != null ? front.date() : back.date(),
        main + 1 < parts.size() && !parts.getLast().isEmpty()
            ? parts.get(main + 1).getFirst()
            : null);
  }

  private static boolean beginsAnew(Passage line) {
    return Marker.of(line.text()) != null
        || ProseLines.isRow(line.text())
        || NamedFacts.isFact(line)
        || RoleText.startsWithLabel(Folding.folded(line.text()));
  }

  private static List<List<Passage>> parts(List<Passage> paragraphs) {
    List<List<Passage>> parts = new ArrayList<>();
    parts.add(new ArrayList<>());
    for (Passage paragraph : paragraphs) {
      if (TitleWords.isAnnex(paragraph.text()) && !parts.getLast().isEmpty()) {
        parts.add(new ArrayList<>());
      }
      parts.getLast().add(paragraph);
    }
    return parts;
  }

  private static int main(List<List<Passage>> parts) {
    int best = 0;
    long most = -1;
    for (int i = 0; i < parts.size(); i++) {
      long headings = parts.get(i).stream().filter(p -> Marker.of(p.text()) != null).count();
      if (headings > most) {
        best = i;
        most = headings;
      }
    }
    return best;
  }

  private static int firstHeading(
      List<Passage> paragraphs, List<Passage> plain, Map<Passage, Marker> ordinals) {
    for (int i = 0; i < paragraphs.size(); i++) {
      if (plain.contains(paragraphs.get(i))
          || ordinals.containsKey(paragraphs.get(i))
          || Marker.of(paragraphs.get(i).text()) != null) {
        return i;
      }
    }
    return paragraphs.size();
  }
}
