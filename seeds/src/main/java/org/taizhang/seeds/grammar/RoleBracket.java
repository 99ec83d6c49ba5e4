package org.taizhang.seeds.grammar;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.taizhang.model.Role;
import org.taizhang.model.text.CharSet;
import org.taizhang.model.text.Folding;
import org.taizhang.seeds.resolve.RoleSet;
import org.taizhang.seeds.resolve.RoleText;

/**
 * The bracket at the end of a text that names its units. Other round brackets may stand before it,
 * in the heading too, and brackets may stand inside it: the last one counts, from its own opening
 * bracket on.
 *
 * @param start offset of the opening bracket
 * @param end offset behind the closing one, or behind the text
 * @param closed whether the bracket was closed
 */
record RoleBracket(int start, int end, RoleSet roles, boolean closed) {
  private static final int LONGEST = 1500;
  private static final int LONGEST_MARKER = 24;
  private static final int MOST_IN_A_ROW = 4;
  private static final String CLOSING = "）)】]〕";
  private static final String OPENING = "（(【[〔";
  private static final CharSet CLOSES = CharSet.of(CLOSING);

  /** Where a bracket that was never closed is looked for, the other signs mean nothing. */
  private static final CharSet SIGNS = CharSet.of("。" + OPENING + CLOSING);

  private static final String DASH = "——";
  private static final String AFTER = "。.；;，, 　\t\n";

  /** The bracket that the text ends with, or null when it ends otherwise or names no units. */
  static @Nullable RoleBracket atEndOf(String text, int year) {
    return atEndOf(text, year, MOST_IN_A_ROW);
  }

  private static @Nullable RoleBracket atEndOf(String text, int year, int more) {
    int end = text.length() - 1;
    while (end >= 0 && AFTER.indexOf(text.charAt(end)) >= 0) {
      end--;
    }
    if (end < 0 || !CLOSES.has(text.charAt(end))) {
      return unclosed(text, year);
    }
    int start = Punctuation.opening(text, end);
    boolean near = start >= 0 && end - start <= LONGEST;
    RoleSet roles = near ? RoleText.parse(text.substring(start + 1, end), year) : null;
    if (roles == null) {
      return unclosed(text, year);
    }
    RoleBracket before = more == 0 ? null : atEndOf(text.substring(0, start), year, more - 1);
    return before == null || !before.closed
        ? new RoleBracket(start, text.length(), roles, true)
        : new RoleBracket(before.start, text.length(), before.roles.and(roles), true);
  }

  /** Brackets in the midst of a text, each after a measure of its own: ①…（…）②…（…）. */
  static List<RoleBracket> inside(String text, int year) {
    List<RoleBracket> brackets = new ArrayList<>();
    for (int end = CLOSES.next(text, 1);
        end + 1 < text.length();
        end = CLOSES.next(text, end + 1)) {
      boolean parted = AFTER.indexOf(text.charAt(end + 1)) >= 0;
      if ((parted || Marker.of(next(text, end + 1)) != null)) {
        int start = Punctuation.opening(text, end);
        boolean near = start > 0 && end - start <= LONGEST;
        RoleSet roles = near ? RoleText.parse(text.substring(start + 1, end), year) : null;
        if (roles != null) {
          brackets.add(new RoleBracket(start, end + 1, roles, true));
        }
      }
    }
    return brackets;
  }

  /** As much of the text as a marker may need. */
  private static String next(String text, int from) {
    return text.substring(from, Math.min(text.length(), from + LONGEST_MARKER));
  }

  /** Labels without a bracket after the last sentence: …。牵头单位：A；责任单位：B、C。 */
  static @Nullable RoleBracket tailOf(String text, int year) {
    int start = text.length() > LONGEST ? -1 : RoleText.tail(text);
    RoleSet roles = start <= 0 ? null : RoleText.parse(text.substring(start), year);
    return roles == null || roles.isEmpty()
        ? null
        : new RoleBracket(start, text.length(), roles, true);
  }

  /** What may be units at the end of a text: in a bracket, or after a dash. */
  private record Last(int start, String words) {

    /** Null when the text ends otherwise. */
    static @Nullable Last of(String text) {
      int end = text.length() - 1;
      while (end >= 0 && AFTER.indexOf(text.charAt(end)) >= 0) {
        end--;
      }
      boolean bracketed = end >= 0 && CLOSES.has(text.charAt(end));
      int start = bracketed ? Punctuation.opening(text, end) : text.lastIndexOf(DASH);
      if (start <= 0 || (!bracketed && AFTER.indexOf(text.charAt(start - 1)) < 0)) {
        return null;
      }
      return new Last(
          start,
          bracketed
              ? text.substring(start + 1, end)
              : text.substring(start + DASH.length(), end + 1));
    }
  }

  /** Whether the text ends in units, whether their role is said or not. */
  static boolean endsInUnits(String text) {
    Last last = Last.of(text);
    return last != null
        && (RoleText.startsWithLabel(Folding.folded(last.words))
            || RoleText.parse(last.words, 0) != null
            || RoleText.bare(last.words, false, Role.RESPONSIBLE) != null);
  }

  /**
   * Bare units at the end, in a bracket or after a dash: （基教科、人事科）, ——基教科. A label without any unit
   * behind it names none.
   */
  static @Nullable RoleBracket bareAtEndOf(String text, Role role) {
    Last last = Last.of(text);
    if (last == null || RoleText.startsWithLabel(Folding.folded(last.words))) {
      return null;
    }
    RoleSet roles = RoleText.bare(last.words, true, role);
    return roles == null ? null : new RoleBracket(last.start, text.length(), roles, true);
  }

  /** A bracket that the document forgot to close, or whose end was cut off. */
  private static @Nullable RoleBracket unclosed(String text, int year) {
    int depth = 0;
    for (int i = text.length() - 1; i >= Math.max(0, text.length() - LONGEST); i--) {
      char c = text.charAt(i);
      if (!SIGNS.has(c)) {
        continue;
      }
      if (c == '。') {
        return null;
      }
      depth += CLOSING.indexOf(c) >= 0 ? 1 : 0;
      if (OPENING.indexOf(c) >= 0 && --depth < 0) {
        String inner = text.substring(i + 1);
        boolean labelled = RoleText.startsWithLabel(Folding.folded(inner));
        RoleSet roles = labelled ? RoleText.parse(inner, year) : null;
        return roles == null ? null : new RoleBracket(i, text.length(), roles, false);
      }
    }
    return null;
  }

  /** The units of a paragraph that says nothing else: in a bracket, or as 责任单位：…; or null. */
  static @Nullable RoleSet ofWhole(String text, int year) {
    if (RoleText.startsWithLabel(Folding.folded(text)) && OPENING.indexOf(text.charAt(0)) < 0) {
      return text.length() > LONGEST ? null : RoleText.parse(text, year);
    }
    if (RoleText.isSentence(text)) {
      return RoleText.parse(text, year);
    }
    RoleBracket bracket = atEndOf(text, year);
    return bracket != null && bracket.start == 0 ? bracket.roles : null;
  }
}
