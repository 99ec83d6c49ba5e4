package org.taizhang.seeds.resolve;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.taizhang.model.text.CharSet;
import org.taizhang.model.text.HeadedPattern;

/**
 * The labels of a folded text with their colons, from left to right: looked for before colons only.
 */
final class RoleLabels {
  private static final int LONGEST = 16;
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
    for (int colon = text.indexOf(':', from); colon >= 0; colon = text.indexOf(':', colon + 1)) {
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
