package org.taizhang.seeds.resolve;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.taizhang.model.text.CharSet;
import org.taizhang.model.text.HeadedPattern;

/**
 * The labels of a folded text with their colons, from left to right: looked for before colons and
 * what may stand in their place only.
 */
final class RoleLabels {
  private static final int LONGEST = 16;
  private static final String INSTEAD = "为是—–-";
  private static final String ENDS = "位门室构人限间别 ";
  private static final Pattern LABEL = Pattern.compile(RoleWord.labelPattern());
  private static final CharSet HEADS = CharSet.of(HeadedPattern.heads(RoleWord.labelPattern()));

  private final String text;
  private final Matcher matcher;
  private int from;

  RoleLabels(String folded) {
    text = folded;
    matcher = LABEL.matcher(folded).useTransparentBounds(true);
  }

  /** Starts over at the offset. */
  void reset(int offset) {
    from = offset;
  }

  /** Goes on to the next label; false when there is none. */
  boolean next() {
    int begun = from;
    for (int colon = colon(from); colon < text.length(); colon = colon(colon + 1)) {
      int end = colon;
      while (end > begun && text.charAt(end - 1) <= ' ') {
        end--;
      }
      for (int at = Math.max(begun, end - LONGEST); at < end; at++) {
        if (HEADS.has(text.charAt(at)) && matcher.region(at, text.length()).lookingAt()) {
          from = matcher.end();
          return true;
        }
      }
      begun = colon + 1;
    }
    return false;
  }

  /** The next colon, or 为, 是 or a dash behind a character that labels end in. */
  private int colon(int offset) {
    int at = offset;
    while (at < text.length() && !isColon(at)) {
      at++;
    }
    return at;
  }

  private boolean isColon(int at) {
    char c = text.charAt(at);
    return c == ':'
        || (at > 0 && INSTEAD.indexOf(c) >= 0 && ENDS.indexOf(text.charAt(at - 1)) >= 0);
  }

  /** Whether the label ends with a colon. */
  boolean hasColon() {
    return text.substring(matcher.start(), matcher.end()).indexOf(':') >= 0;
  }

  int start() {
    return matcher.start();
  }

  /** Offset after the colon and its blanks. */
  int end() {
    return matcher.end();
  }

  RoleWord word() {
    for (RoleWord word : RoleWord.values()) {
      if (matcher.start(word.name()) >= 0) {
        return word;
      }
    }
    throw new IllegalStateException("no label matched");
  }
}
