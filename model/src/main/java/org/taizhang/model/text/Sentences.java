package org.taizhang.model.text;

import java.util.ArrayList;
import java.util.List;

/** The sentences of a Chinese text, verbatim: one after another they are the text again. */
public final class Sentences {
  private static final String ENDS = "。；;！!？?\n";
  private static final String CLOSING = "”’」』）)】》\n";

  private Sentences() {}

  public static List<String> of(String text) {
    List<String> sentences = new ArrayList<>();
    int start = 0;
    while (start < text.length()) {
      int end = end(text, start);
      if (text.substring(start, end).isBlank() && !sentences.isEmpty()) {
        sentences.addLast(sentences.removeLast() + text.substring(start, end));
      } else {
        sentences.add(text.substring(start, end));
      }
      start = end;
    }
    return sentences;
  }

  /** Behind the end mark and what closes with it. */
  private static int end(String text, int start) {
    int at = start;
    while (at < text.length() && ENDS.indexOf(text.charAt(at)) < 0) {
      at++;
    }
    while (at < text.length() && (ENDS + CLOSING).indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    return at;
  }
}
