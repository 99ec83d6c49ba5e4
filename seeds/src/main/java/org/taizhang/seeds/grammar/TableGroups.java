package org.taizhang.seeds.grammar;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.taizhang.model.text.Folding;
import org.taizhang.seeds.DraftGroup;
import org.taizhang.seeds.DraftHeading;
import org.taizhang.seeds.source.Passage;

/**
 * The headings that rows stand under. A blank cell takes the heading above; a name that comes again
 * after a page break is the same group.
 */
final class TableGroups {
  /** How many rows stand below the heading: （3项）, (共5条). */
  private static final Pattern COUNT = Pattern.compile("\\s*\\((?:共|计)?\\d{1,3}[项条个件]?\\)$");

  private final Map<String, DraftGroup> groups = new LinkedHashMap<>();
  private final List<DraftHeading> above = new ArrayList<>();
  private @Nullable Passage entered;

  /**
   * Enters a heading and leaves those below it.
   *
   * @param level 0 for a group, 1 for a heading inside it and so on
   */
  void enter(Passage heading, int level) {
    Marker marker = Marker.of(heading.text());
    Passage named =
        withoutCount(
            marker == null || marker.length() >= heading.length()
                ? heading
                : heading.from(marker.length()));
    String name = oneLine(named);
    boolean same = level < above.size() && above.get(level).name().equals(name);
    if (level == 0) {
      groups.computeIfAbsent(
          name, key -> new DraftGroup(groups.size() + 1, key, List.of(), named.start()));
      entered = named;
    }
    if (!same) {
      above.subList(Math.min(level, above.size()), above.size()).clear();
      DraftGroup group = level == 0 ? groups.get(name) : null;
      above.add(new DraftHeading("", name, group == null ? named.start() : group.at()));
    }
  }

  private static Passage withoutCount(Passage heading) {
    Matcher count = COUNT.matcher(Folding.folded(heading.text()));
    return count.find() && count.start() > 0 ? heading.sub(0, count.start()) : heading;
  }

  /** The name of the group that was entered last, or null. */
  @Nullable String name() {
    return above.isEmpty() ? null : above.getFirst().name();
  }

  /** The group as the document named it last. */
  @Nullable Passage entered() {
    return entered;
  }

  List<DraftHeading> above() {
    return List.copyOf(above);
  }

  List<DraftGroup> groups() {
    return List.copyOf(groups.values());
  }

  static String oneLine(Passage text) {
    return Punctuation.withoutFinalStop(text.text().replace("\n", ""));
  }
}
