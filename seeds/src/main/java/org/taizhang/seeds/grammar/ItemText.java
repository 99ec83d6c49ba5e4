package org.taizhang.seeds.grammar;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.taizhang.model.Role;
import org.taizhang.model.text.Folding;
import org.taizhang.seeds.resolve.RoleSet;
import org.taizhang.seeds.resolve.RoleText;
import org.taizhang.seeds.source.Passage;

/**
 * The words of one item, parted into name, content, units, and what follows the units: after the
 * bracket that names them an item is over.
 *
 * @param content paragraphs parted by line ends
 * @param units where the units stand, brackets included
 * @param shortened whether the name was cut from the first sentence
 * @param unclosed whether the bracket with the units was never closed
 */
record ItemText(
    Passage name,
    Passage content,
    RoleSet roles,
    List<Passage> units,
    List<Passage> after,
    boolean shortened,
    boolean unclosed) {

  static ItemText of(List<Passage> paragraphs, int year, @Nullable Role bare) {
    RoleSet roles = RoleSet.NONE;
    boolean unclosed = false;
    int last = -1;
    List<Passage> texts = new ArrayList<>();
    List<Passage> units = new ArrayList<>();
    for (int i = 0; i < paragraphs.size(); i++) {
      Passage paragraph = paragraphs.get(i);
      RoleSet whole = i == 0 ? null : RoleBracket.ofWhole(paragraph.text(), year);
      RoleBracket bracket = whole != null ? null : bracket(paragraph.text(), year, bare);
      if (whole != null) {
        roles = roles.and(whole);
        units.add(paragraph);
      } else if (bracket != null) {
        List<RoleBracket> inside =
            RoleBracket.inside(paragraph.text().substring(0, bracket.start()), year);
        for (RoleBracket measure : inside) {
          roles = roles.and(measure.roles());
          units.add(paragraph.sub(measure.start(), measure.end()));
        }
        roles = roles.and(bracket.roles());
        unclosed |= !bracket.closed();
        units.add(paragraph.from(bracket.start()));
        texts.add(inside.isEmpty() ? paragraph.sub(0, bracket.start()).trimmed() : paragraph);
      } else {
        texts.add(paragraph);
      }
      boolean labelled = i > 0 && RoleText.startsWithLabel(Folding.folded(paragraph.text()));
      boolean atHeading = i == 0 && paragraphs.size() > 1 && isHeading(texts.getFirst().text());
      last = labelled || whole != null || (bracket != null && !atHeading) ? texts.size() : last;
    }
    List<Passage> after =
        last < 0
            ? List.of()
            : List.copyOf(texts.subList(Math.min(last, texts.size()), texts.size()));
    ItemText text = named(texts.subList(0, texts.size() - after.size()), year);
    units.addAll(0, text.units);
    return new ItemText(
        text.name, text.content, roles.and(text.roles), units, after, text.shortened, unclosed);
  }

  /** Units beside a heading of its own stand before the text, not after it. */
  private static boolean isHeading(String text) {
    return Punctuation.firstStop(text) < 0;
  }

  /**
   * With what follows the units as part of the content: only the last item of a plan can be over
   * before its end.
   */
  ItemText whole() {
    if (after.isEmpty()) {
      return this;
    }
    List<Passage> all = new ArrayList<>();
    if (!content.isEmpty()) {
      all.add(content);
    }
    all.addAll(after);
    return new ItemText(
        name, Passage.join(all, "\n"), roles, units, List.of(), shortened, unclosed);
  }

  /** With the content cut at the line end at the offset; the lines below come after the item. */
  ItemText endingAt(int lineEnd) {
    return new ItemText(
        name,
        content.sub(0, lineEnd),
        roles,
        units,
        content.from(lineEnd + 1).paragraphs(),
        shortened,
        unclosed);
  }

  private static ItemText named(List<Passage> texts, int year) {
    RoleSet roles = RoleSet.NONE;
    List<Passage> units = new ArrayList<>();
    HeadingSplit split = HeadingSplit.of(texts.getFirst());
    Passage name = split.name();
    RoleBracket inName = RoleBracket.atEndOf(name.text(), year);
    if (inName != null) {
      units.add(name.from(inName.start()));
      name = name.sub(0, inName.start()).trimmed();
      roles = inName.roles();
    }
    List<Passage> content = new ArrayList<>();
    if (!split.rest().isEmpty()) {
      content.add(split.rest());
    }
    content.addAll(texts.subList(1, texts.size()));
    return new ItemText(
        name, Passage.join(content, "\n"), roles, units, List.of(), split.shortened(), false);
  }

  private static @Nullable RoleBracket bracket(String text, int year, @Nullable Role bare) {
    RoleBracket bracket = RoleBracket.atEndOf(text, year);
    bracket = bracket != null ? bracket : RoleBracket.tailOf(text, year);
    return bracket == null && bare != null ? RoleBracket.bareAtEndOf(text, bare) : bracket;
  }
}
