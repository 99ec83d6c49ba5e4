package org.taizhang.app.page;

/**
 * Makes the text of a target short enough for a briefing: its first sentences as they are, and
 * where even the first is too long, its first clauses.
 */
record Digest(int length, String cut) {
  private static final String SENTENCE = "。！？";
  private static final String CLAUSE = "；;，,";
  private static final String OPENING = "（(《“‘〈【";
  private static final String CLOSING = "）)》”’〉】";

  /** Ends with a full stop, and never inside of brackets or quotation marks. */
  String of(String text) {
    var plain = text.strip().replaceAll("\\s+", " ");
    if (plain.length() <= length) {
      return ended(plain);
    }
    int sentences = lastEnd(plain, SENTENCE, length);
    if (sentences > 0) {
      return plain.substring(0, sentences);
    }
    int first = firstEnd(plain);
    if (first <= length * 3 / 2) {
      return ended(plain.substring(0, first));
    }
    int clauses = lastEnd(plain, CLAUSE, length);
    return clauses > 0 ? bare(plain.substring(0, clauses)) + cut : ended(plain.substring(0, first));
  }

  private static String ended(String text) {
    return text.isEmpty() || text.endsWith("！") || text.endsWith("？") ? text : bare(text) + "。";
  }

  private static String bare(String text) {
    return text.replaceAll("[。；;，,、\\s]+$", "");
  }

  private static int firstEnd(String text) {
    int depth = 0;
    for (int i = 0; i < text.length(); i++) {
      depth = depth(depth, text.charAt(i));
      if (depth == 0 && SENTENCE.indexOf(text.charAt(i)) >= 0) {
        return i + 1;
      }
    }
    return text.length();
  }

  /** The end of the last of these marks outside of brackets within so many characters, or 0. */
  private static int lastEnd(String text, String marks, int most) {
    int depth = 0;
    int found = 0;
    for (int i = 0; i < Math.min(most, text.length()); i++) {
      depth = depth(depth, text.charAt(i));
      if (depth == 0 && marks.indexOf(text.charAt(i)) >= 0) {
        found = i + 1;
      }
    }
    return found;
  }

  private static int depth(int depth, char character) {
    if (OPENING.indexOf(character) >= 0) {
      return depth + 1;
    }
    return CLOSING.indexOf(character) >= 0 ? Math.max(0, depth - 1) : depth;
  }
}
