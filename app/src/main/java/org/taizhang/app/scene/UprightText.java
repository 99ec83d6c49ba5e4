package org.taizhang.app.scene;

import java.util.ArrayList;
import java.util.List;

/**
 * A name cut into what stands one under another when it is written from top to bottom. Short
 * numbers stay level, western words lie down, and punctuation takes its vertical position.
 */
final class UprightText {
  /** How a piece stands in its square. */
  enum Stance {
    /** As it is. */
    LEVEL,
    /** Turned with the line: brackets, dashes, western words. */
    LYING,
    /** Moved from the lower left to the upper right of its square: 、，。 */
    RAISED
  }

  /** A piece; only western words are longer than one or two characters. */
  record Piece(String text, Stance stance) {}

  private static final String TURNED = "（）《》〈〉「」『』【】〔〕〖〗［］｛｝—…－～“”‘’：；()[]{}<>-~/:;|_=+&";
  private static final String RAISED = "、，。．,.";
  private static final String NOT_FIRST = "）》〉」』】〕〗］｝、，。．：；)]}";
  private static final String NOT_LAST = "（《〈「『【〔〖［｛([{";

  private UprightText() {}

  static List<Piece> pieces(String text) {
    var pieces = new ArrayList<Piece>();
    int[] characters = text.codePoints().filter(c -> !Character.isWhitespace(c)).toArray();
    for (int i = 0; i < characters.length; ) {
      int end = wordEnd(characters, i);
      if (end > i) {
        var word = new String(characters, i, end - i);
        boolean level = end - i == 1 || (end - i == 2 && Character.isDigit(characters[i]));
        pieces.add(new Piece(word, level ? Stance.LEVEL : Stance.LYING));
        i = end;
      } else {
        pieces.add(new Piece(Character.toString(characters[i]), stance(characters[i])));
        i++;
      }
    }
    return pieces;
  }

  /** Divides the pieces into columns of about equal length, mindful of brackets and commas. */
  static List<List<Piece>> columns(List<Piece> pieces, int count) {
    var columns = new ArrayList<List<Piece>>();
    int start = 0;
    for (int left = count; left > 1 && start < pieces.size(); left--) {
      int end = bestBreak(pieces, start, start + (double) (pieces.size() - start) / left);
      columns.add(pieces.subList(start, end));
      start = end;
    }
    if (start < pieces.size() || columns.isEmpty()) {
      columns.add(pieces.subList(start, pieces.size()));
    }
    return columns;
  }

  private static int bestBreak(List<Piece> pieces, int start, double ideal) {
    int best = (int) Math.ceil(ideal);
    double least = Double.MAX_VALUE;
    for (int at = start + 1; at <= pieces.size(); at++) {
      double cost = Math.abs(at - ideal) + breakCost(pieces, at);
      if (cost < least) {
        least = cost;
        best = at;
      }
    }
    return best;
  }

  private static double breakCost(List<Piece> pieces, int at) {
    if (at == pieces.size()) {
      return 0;
    }
    var after = pieces.get(at).text();
    var before = pieces.get(at - 1).text();
    if (NOT_FIRST.contains(after) || NOT_LAST.contains(before)) {
      return 3;
    }
    if (NOT_LAST.contains(after)) {
      return -3.5;
    }
    return RAISED.contains(before) ? -2.2 : 0;
  }

  private static int wordEnd(int[] characters, int from) {
    int end = from;
    while (end < characters.length && inWord(characters, from, end)) {
      end++;
    }
    return end;
  }

  /** Western letters and digits, and what joins two of them: A-level, 3.0. */
  private static boolean inWord(int[] characters, int from, int at) {
    return western(characters[at])
        || (at > from
            && at + 1 < characters.length
            && "-.&/".indexOf(characters[at]) >= 0
            && western(characters[at + 1]));
  }

  private static boolean western(int character) {
    return character < 0x250 && Character.isLetterOrDigit(character);
  }

  private static Stance stance(int character) {
    if (RAISED.indexOf(character) >= 0) {
      return Stance.RAISED;
    }
    return TURNED.indexOf(character) >= 0 ? Stance.LYING : Stance.LEVEL;
  }
}
