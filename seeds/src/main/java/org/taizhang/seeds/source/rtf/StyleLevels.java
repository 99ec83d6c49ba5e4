package org.taizhang.seeds.source.rtf;

import java.util.HashMap;
import java.util.Map;
import org.taizhang.seeds.source.HeadingName;

/** Outline levels of the styles, by their numbers. */
final class StyleLevels {
  private final Map<Integer, Integer> levels = new HashMap<>();
  private final StringBuilder name = new StringBuilder();
  private int style;
  private int outline;

  void begin() {
    style = 0;
    outline = 0;
    name.setLength(0);
  }

  void word(String word, int value) {
    switch (word) {
      case "s" -> style = value;
      case "outlinelevel" -> outline = Math.clamp(value + 1L, 0, 10) % 10;
      default -> {}
    }
  }

  void name(String text) {
    name.append(text);
  }

  void end() {
    int end = name.indexOf(";");
    int named = HeadingName.level(end < 0 ? name.toString() : name.substring(0, end));
    if (outline > 0 || named > 0) {
      levels.put(style, outline > 0 ? outline : named);
    }
    begin();
  }

  int of(int number) {
    return levels.getOrDefault(number, 0);
  }
}
