package org.taizhang.app.briefing;

import java.util.List;
import org.taizhang.model.text.Folding;
import org.taizhang.model.text.Pinyin;

/**
 * Finds names by a part of them, or by the first letters of their pinyin. Making one takes a while
 * the first time; do it off the window.
 */
record NameIndex(List<Entry> entries) {
  private record Entry(String name, String key, String initials) {}

  static NameIndex of(List<String> names) {
    return new NameIndex(
        names.stream()
            .map(name -> new Entry(name, Folding.key(name), Pinyin.initials(name)))
            .toList());
  }

  /** All of them for a blank text, in their order. */
  List<String> find(String text) {
    if (text.isBlank()) {
      return entries.stream().map(Entry::name).toList();
    }
    var wanted = Folding.key(text.strip());
    return entries.stream()
        .filter(entry -> entry.key().contains(wanted) || entry.initials().contains(wanted))
        .map(Entry::name)
        .toList();
  }
}
