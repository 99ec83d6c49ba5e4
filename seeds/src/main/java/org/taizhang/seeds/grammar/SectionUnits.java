package org.taizhang.seeds.grammar;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.taizhang.seeds.resolve.RoleSet;
import org.taizhang.seeds.source.Passage;

/** One bracket for all items of a section, on a line of its own after the last of them. */
final class SectionUnits {
  private SectionUnits() {}

  /** The paragraph with the units for all items below the heading, or null. */
  static @Nullable Passage after(Node heading, int year) {
    List<Node> items = heading.children();
    if (items.size() < 2
        || items.getFirst().marker().kind().compareTo(MarkerKind.DECIMAL_DEEP) > 0
        || !items.stream().allMatch(Node::isLeaf)
        || items.getLast().body().isEmpty()) {
      return null;
    }
    Passage last = items.getLast().body().getLast();
    RoleSet units = RoleBracket.ofWhole(last.text(), year);
    if (units == null || units.isEmpty()) {
      return null;
    }
    boolean alone =
        items.subList(0, items.size() - 1).stream()
            .allMatch(item -> ProseItem.of(item, year, null).text().roles().isEmpty());
    return alone ? last : null;
  }
}
