package org.taizhang.seeds.source.web;

import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.taizhang.model.text.Script;

/** What a raised character is. */
enum Superscript {
  /** The number of a foot note, which would be read as a figure. */
  NOTE,
  SQUARE,
  CUBE,
  TEXT;

  private static final Pattern NUMBER = Pattern.compile("\\d{1,3}");
  private static final Pattern BRACKETED = Pattern.compile("[\\[［〔【(（]\\d{1,3}[\\]］〕】)）]|[*＊†]");

  static Superscript of(Element sup, char before) {
    String text = sup.text().strip();
    boolean linked = sup.selectFirst("a") != null;
    if (BRACKETED.matcher(text).matches() || (linked && NUMBER.matcher(text).find())) {
      return NOTE;
    }
    if (!NUMBER.matcher(text).matches()) {
      return TEXT;
    }
    // m² and km², but 学校³ only by a note; 10³ stays a number of its own.
    if (Script.isHan(before) || "。，、；：”）".indexOf(before) >= 0) {
      return NOTE;
    }
    return text.equals("2") ? SQUARE : text.equals("3") ? CUBE : TEXT;
  }
}
