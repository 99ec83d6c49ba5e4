package org.taizhang.app.intake;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.taizhang.seeds.Draft;
import org.taizhang.seeds.DraftItem;

/** A line of what was read: a section, or one of its items. */
sealed interface ReadLine {
  record Section(String name) implements ReadLine {}

  record Item(DraftItem item) implements ReadLine {}

  /** The items in the order of the document, each section before its own. */
  static List<ReadLine> of(Draft draft) {
    List<ReadLine> lines = new ArrayList<>();
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
