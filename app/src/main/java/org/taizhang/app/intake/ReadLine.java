package org.taizhang.app.intake;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.taizhang.model.Place;
import org.taizhang.seeds.Draft;
import org.taizhang.seeds.DraftItem;

/** A line of what was read: the head of the plan, a section, or one of its items. */
sealed interface ReadLine {
  record Head(Draft draft) implements ReadLine {}

  record Section(String name) implements ReadLine {}

  record Item(DraftItem item) implements ReadLine {}

  /** Whether it stands for the item that begins there; the head stands for none. */
  default boolean isAt(@Nullable Place place) {
    return switch (this) {
      case Head _ -> place == null;
      case Section _ -> false;
      case Item(DraftItem item) -> item.at().equals(place);
    };
  }

  /** The head, then the items in the order of the document, each section before its own. */
  static List<ReadLine> of(Draft draft) {
    List<ReadLine> lines = new ArrayList<>();
    lines.add(new Head(draft));
    @Nullable String under = null;
    for (var item : draft.items()) {
      var group = item.group();
      if (group != null && !group.equals(under)) {
        lines.add(new Section(group));
      }
      under = group;
      lines.add(new Item(item));
    }
    return lines;
  }
}
