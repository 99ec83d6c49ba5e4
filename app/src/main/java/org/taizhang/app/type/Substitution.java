package org.taizhang.app.type;

import java.util.ArrayList;
import java.util.List;

/**
 * Chooses, per character, a face that has it. What no face has (a rare character of a name) is
 * drawn as 〓, the printers' mark for a missing sort, and never left out: a PDF library drops such a
 * character without a word.
 */
public final class Substitution {
  /** Drawn for a character that no bundled face has. */
  public static final String MISSING = "〓";

  private Substitution() {}

  /** The text in runs, each in the wanted face or, where that lacks a character, another one. */
  public static List<FaceRun> runs(TextMetrics metrics, Face wanted, String text) {
    var runs = new ArrayList<FaceRun>();
    int start = 0;
    for (int i = 0; i < text.length(); ) {
      int codePoint = text.codePointAt(i);
      int next = i + Character.charCount(codePoint);
      if (!metrics.covers(wanted, codePoint)) {
        if (start < i) {
          runs.add(plain(wanted, text.substring(start, i)));
        }
        if (!invisible(codePoint)) {
          runs.add(of(metrics, wanted, codePoint));
        }
        start = next;
      }
      i = next;
    }
    if (start < text.length()) {
      runs.add(plain(wanted, text.substring(start)));
    }
    return runs;
  }

  static FaceRun of(TextMetrics metrics, Face wanted, int codePoint) {
    var character = Character.toString(codePoint);
    if (metrics.covers(wanted, codePoint)) {
      return plain(wanted, character);
    }
    for (var face : substitutes(wanted)) {
      if (metrics.covers(face, codePoint)) {
        return plain(face, character);
      }
    }
    return new FaceRun(wanted, MISSING, character);
  }

  /** Controls, joiners and variation selectors: they have no picture of their own to lose. */
  static boolean invisible(int codePoint) {
    int type = Character.getType(codePoint);
    return type == Character.CONTROL
        || type == Character.FORMAT
        || (codePoint >= 0xFE00 && codePoint <= 0xFE0F)
        || (codePoint >= 0xE0100 && codePoint <= 0xE01EF);
  }

  private static List<Face> substitutes(Face wanted) {
    return switch (wanted) {
      case SANS -> List.of(Face.SERIF);
      case SANS_BOLD -> List.of(Face.SANS, Face.TITLE, Face.SERIF);
      case SERIF -> List.of(Face.SANS);
      case TITLE -> List.of(Face.SERIF, Face.SANS_BOLD, Face.SANS);
      case KAI -> List.of(Face.SERIF, Face.SANS);
    };
  }

  private static FaceRun plain(Face face, String text) {
    return new FaceRun(face, text, text);
  }
}
