package org.taizhang.seeds.grammar;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.taizhang.model.text.Folding;
import org.taizhang.seeds.resolve.DateLine;
import org.taizhang.seeds.resolve.RoleText;
import org.taizhang.seeds.resolve.UnitList;
import org.taizhang.seeds.resolve.UnitNames;
import org.taizhang.seeds.source.Passage;

/**
 * Puts together again what a page break cut. A line that does not end a sentence goes on in the
 * next one that has no number; a paragraph after a full stop is a paragraph of its own; a heading
 * without a full stop is complete. Empty lines mean nothing.
 */
final class Joiner {
  private static final int LONGEST_HEADING = 50;
  private static final int SHORTEST_CUT = 8;
  private static final int LONGEST_PARAGRAPH = 8000;

  private static final Pattern NOTE = Pattern.compile("\\s*(?:注|备注|说明)\\s*[:：]");

  private final Map<MarkerKind, Integer> last = new EnumMap<>(MarkerKind.class);

  static List<Passage> join(List<Passage> lines) {
    Joiner joiner = new Joiner();
    List<Passage> paragraphs = new ArrayList<>();
    List<Passage> open = new ArrayList<>();
    String text = "";
    for (Passage line : lines) {
      boolean goesOn = !open.isEmpty() && joiner.goesOn(text, line.text());
      if (!open.isEmpty() && !goesOn) {
        paragraphs.add(Passage.join(open, ""));
        open.clear();
        text = "";
      }
      open.add(line);
      text += line.text();
      joiner.remember(goesOn ? null : Marker.of(line.text()));
    }
    if (!open.isEmpty()) {
      paragraphs.add(Passage.join(open, ""));
    }
    return paragraphs;
  }

  private void remember(@Nullable Marker marker) {
    if (marker != null) {
      last.put(marker.kind(), marker.ordinal());
    }
  }

  private boolean goesOn(String text, String next) {
    Marker marker = Marker.of(next);
    boolean begins = marker != null && (isExpected(marker) || endsSentence(text));
    if (begins || ProseLines.isRow(text) || ProseLines.isRow(next)) {
      return false;
    }
    if (!isCut(text)) {
      return marker == null && goesOnWithUnits(text, next);
    }
    if (marker != null) {
      return true;
    }
    if (NOTE.matcher(next).lookingAt()) {
      return false;
    }
    boolean inBracket = Punctuation.isOpen(text);
    boolean role = RoleText.startsWithLabel(Folding.folded(next));
    return inBracket || (!role && DateLine.of(next) == null);
  }

  /**
   * …。责任单位：市财政局、职业学院 ¶ 校；配合单位：A。: what looked like the last unit is only the beginning of it when
   * the next line carries the list on.
   */
  private static boolean goesOnWithUnits(String text, String next) {
    boolean list = Punctuation.first(next, ";、") > 0 || next.endsWith("。");
    if (!list
        || Punctuation.isComplete(text)
        || RoleBracket.atEndOf(text, 0) != null
        || RoleText.startsWithLabel(Folding.folded(next))) {
      return false;
    }
    int tail = RoleText.tail(text);
    return tail > 0 && RoleText.tail(text + next) == tail;
  }

  private static boolean endsSentence(String text) {
    return Punctuation.isComplete(text);
  }

  private boolean isExpected(Marker marker) {
    int before = last.getOrDefault(marker.kind(), 0);
    return marker.ordinal() == 1
        || marker.ordinal() == before + 1
        || marker.ordinal() == before + 2;
  }

  private static boolean isCut(String text) {
    RoleBracket units = RoleBracket.atEndOf(text, 0);
    if (units != null) {
      return !units.closed();
    }
    if (text.length() > LONGEST_PARAGRAPH || Punctuation.isComplete(text) || endsWithRemark(text)) {
      return false;
    }
    if (RoleText.startsWithLabel(Folding.folded(text))) {
      return endsInsideUnit(text) && !RoleText.endsWithTime(text);
    }
    int tail = Punctuation.isOpen(text) ? -1 : RoleText.tail(text);
    if (tail > 0) {
      return endsInsideUnit(text.substring(tail));
    }
    if (Punctuation.isOpen(text)) {
      return text.length() >= SHORTEST_CUT;
    }
    Marker marker = Marker.of(text);
    if (marker != null) {
      String rest = text.substring(marker.length());
      return Punctuation.firstStop(rest) >= 0 || rest.length() > LONGEST_HEADING;
    }
    return text.length() >= SHORTEST_CUT && hasComma(text);
  }

  /** …。（基教科、财务科）: what stands in brackets behind a full stop ends with them. */
  private static boolean endsWithRemark(String text) {
    int end = text.length() - 1;
    int opening = "）)】]〕".indexOf(text.charAt(end)) < 0 ? -1 : Punctuation.opening(text, end);
    return opening > 0 && Punctuation.isComplete(text.substring(0, opening));
  }

  /** 责任单位：市教育局、市财: the last name is no unit yet. */
  private static boolean endsInsideUnit(String text) {
    char end = text.charAt(text.length() - 1);
    List<String> units = UnitList.of(text.substring(Punctuation.first(text, ":") + 1)).units();
    return "、，,".indexOf(end) >= 0 || units.isEmpty() || !UnitNames.isUnit(units.getLast());
  }

  private static boolean hasComma(String text) {
    return Folding.folded(text).chars().anyMatch(c -> c == ',' || c == '。' || c == ';');
  }
}
