package org.taizhang.seeds.grammar;

import org.taizhang.model.text.Folding;

/** Ends of sentences and pairs of brackets, whatever their width. */
final class Punctuation {
  private static final String OPENING = "([{《〈“‘「『〔【";
  private static final String CLOSING = ")]}》〉”’」』〕】";
  private static final String ENDING = "。!?;:…";

  private Punctuation() {}

  /**
   * Offset of the first full stop outside brackets, book marks and quotation marks; -1 when there
   * is none.
   */
  static int firstStop(String text) {
    return first(text, "。");
  }

  /** Offset of the first of the given characters outside all brackets; -1 when there is none. */
  static int first(String text, String wanted) {
    int depth = 0;
    for (int i = 0; i < text.length(); i++) {
      if (isIdeograph(text.charAt(i))) {
        continue;
      }
      char c = fold(text.charAt(i));
      if (OPENING.indexOf(c) >= 0) {
        depth++;
      } else if (CLOSING.indexOf(c) >= 0) {
        depth = Math.max(0, depth - 1);
      } else if (depth == 0 && wanted.indexOf(c) >= 0) {
        return i;
      }
    }
    return -1;
  }

  /**
   * Whether a sentence, a clause that introduces, or a list entry is complete at the end of the
   * text.
   */
  static boolean isComplete(String text) {
    int end = text.length() - 1;
    while (end >= 0 && CLOSING.indexOf(fold(text.charAt(end))) >= 0) {
      end--;
    }
    return end < 0 || ENDING.indexOf(fold(text.charAt(end))) >= 0;
  }

  /**
   * Whether a round or square bracket or a pair of book marks is still open at the end of the text.
   */
  static boolean isOpen(String text) {
    int round = 0;
    int titles = 0;
    for (int i = 0; i < text.length(); i++) {
      switch (fold(text.charAt(i))) {
        case '(', '[', '【', '〔' -> round++;
        case ')', ']', '】', '〕' -> round--;
        case '《' -> titles++;
        case '》' -> titles--;
        default -> {}
      }
    }
    return round > 0 || titles > 0;
  }

  /** Offset of the bracket that the closing one at the offset belongs to; -1 when it has none. */
  static int opening(String text, int closing) {
    int depth = 0;
    for (int i = closing; i >= 0; i--) {
      char c = fold(text.charAt(i));
      if (c == ')' || c == ']' || c == '】' || c == '〕') {
        depth++;
      } else if (c == '(' || c == '[' || c == '【' || c == '〔') {
        depth--;
        if (depth == 0) {
          return i;
        }
      }
    }
    return -1;
  }

  static String withoutFinalStop(String text) {
    int end = text.length();
    while (end > 0 && "。.;；:：,，".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return text.substring(0, end);
  }

  /** Most characters are, and none of them is a sign. */
  private static boolean isIdeograph(char c) {
    return c >= '\u4E00' && c <= '\u9FFF';
  }

  private static char fold(char c) {
    return c < 0x80 || isIdeograph(c) ? c : Folding.folded(c);
  }
}
