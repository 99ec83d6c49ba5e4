package org.taizhang.seeds.grammar;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.taizhang.model.text.ChineseNumerals;
import org.taizhang.model.text.Folding;
import org.taizhang.seeds.source.Passage;

/**
 * Paragraphs that begin with 第一， 首先， or 一是. They mostly count the points inside an item; they are
 * items where nothing else is numbered, and where each of them names its own units.
 */
final class Ordinals {
  private static final Pattern ORDINAL =
      Pattern.compile(
          "(?:第(?<nth>[一二三四五六七八九十]{1,3})[,、:]\\s*|(?<is>[一二三四五六七八九十]{1,3})(?:是要?|要)(?![否不])"
              + "|(?<word>首先|其次|再次|再者|然后|最后)[,、:]\\s*)");
  private static final String FIRST = "第一二三四五六七八九十首其再然最";
  private static final Set<String> BEGINS = Set.of("首先");

  private Ordinals() {}

  /** The markers of those that are items. */
  static Map<Passage, Marker> in(List<Passage> paragraphs) {
    Map<Passage, Marker> found = new HashMap<>();
    boolean numbered = paragraphs.stream().anyMatch(line -> Marker.of(line.text()) != null);
    List<Passage> run = new ArrayList<>();
    List<Marker> markers = new ArrayList<>();
    for (Passage paragraph : paragraphs) {
      Marker marker = marker(paragraph.text(), markers.size() + 1);
      if (marker != null && marker.ordinal() == 1) {
        put(run, markers, numbered, found);
      }
      if (marker != null && marker.ordinal() == markers.size() + 1) {
        run.add(paragraph);
        markers.add(marker);
      } else if (numbered && Marker.of(paragraph.text()) != null) {
        put(run, markers, true, found);
      }
    }
    put(run, markers, numbered, found);
    return found;
  }

  private static void put(
      List<Passage> run, List<Marker> markers, boolean numbered, Map<Passage, Marker> found) {
    boolean items =
        (run.size() > 2 && !numbered)
            || (run.size() > 1 && run.stream().allMatch(Ordinals::namesUnits));
    for (int i = 0; i < run.size() && items; i++) {
      found.put(run.get(i), markers.get(i));
    }
    run.clear();
    markers.clear();
  }

  private static boolean namesUnits(Passage paragraph) {
    return !ItemText.of(List.of(paragraph), 0, null).roles().isEmpty();
  }

  /**
   * @param next ordinal of a word that only goes on: 其次, 最后
   */
  private static @Nullable Marker marker(String text, int next) {
    if (text.isEmpty() || FIRST.indexOf(text.charAt(0)) < 0) {
      return null;
    }
    String folded = Folding.folded(text.substring(0, Math.min(text.length(), 12)));
    Matcher matcher = ORDINAL.matcher(folded);
    if (!matcher.lookingAt() || matcher.end() == text.length()) {
      return null;
    }
    String word = matcher.group("word");
    String nth = matcher.group("nth") != null ? matcher.group("nth") : matcher.group("is");
    int ordinal =
        word == null
            ? (int) ChineseNumerals.parse(String.valueOf(nth)).orElse(0)
            : BEGINS.contains(word) ? 1 : Math.max(2, next);
    String label = text.substring(0, matcher.end()).strip();
    return new Marker(MarkerKind.ORDINAL, ordinal, label, matcher.end());
  }
}
