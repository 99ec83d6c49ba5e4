package org.taizhang.app.type;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * The characters of a paragraph as a typesetter takes them up: each with its face, its width in ems
 * and what it may do at the ends of lines.
 */
final class Sorts {
  /** A short title or quotation is not divided: 《条例》, “双减”. */
  private static final int SHORT_TITLE = 8;

  private static final int SHORT_QUOTATION = 5;
  private static final int DASH = '—';

  private final int[] characters;
  private final Face[] faces;
  private final double[] widths;
  private final double[] spares;
  private final BitSet bound = new BitSet();

  private Sorts(int[] characters, Face[] faces, TextMetrics metrics) {
    this.characters = characters;
    this.faces = faces;
    widths = new double[characters.length + 1];
    spares = new double[characters.length + 1];
    for (int i = 0; i < characters.length; i++) {
      double advance = metrics.advance(faces[i], characters[i]);
      boolean blank = advance > 0.9 && (givesRight(i) || givesLeft(i));
      widths[i + 1] = widths[i] + advance;
      spares[i + 1] = spares[i] + (blank ? 0.5 : 0);
    }
    bind('《', '》', SHORT_TITLE);
    bind('“', '”', SHORT_QUOTATION);
  }

  static Sorts of(List<Inline> text, TextMetrics metrics) {
    var characters = new ArrayList<Integer>();
    var faces = new ArrayList<Face>();
    for (var inline : text) {
      var own = inline.text().codePoints().map(LineBreaker::plainBlank).toArray();
      for (int i = 0; i < own.length; i++) {
        characters.add(own[i]);
        faces.add(dashed(own, i) ? Face.KAI : inline.face());
      }
    }
    return new Sorts(
        characters.stream().mapToInt(Integer::intValue).toArray(),
        faces.toArray(Face[]::new),
        metrics);
  }

  /** The dashes of 破折号 meet in this face only; elsewhere they are Latin ones, apart and low. */
  private static boolean dashed(int[] text, int at) {
    return text[at] == DASH
        && ((at > 0 && text[at - 1] == DASH) || (at + 1 < text.length && text[at + 1] == DASH));
  }

  private void bind(int open, int close, int most) {
    for (int i = 0; i < characters.length; i++) {
      for (int k = i + 1; characters[i] == open && k < characters.length && k - i < most; k++) {
        if (characters[k] == close) {
          bound.set(i + 1, k + 1);
        }
      }
    }
  }

  int count() {
    return characters.length;
  }

  int character(int at) {
    return characters[at];
  }

  Face face(int at) {
    return faces[at];
  }

  double width(int from, int to) {
    return widths[to] - widths[from];
  }

  /** How much of the width is blank in the boxes of marks and can be given up. */
  double spare(int from, int to) {
    return spares[to] - spares[from];
  }

  /** Whether this one's box has a blank half that can be given up. */
  boolean spares(int at) {
    return spares[at + 1] > spares[at];
  }

  boolean givesRight(int at) {
    return Kinsoku.halfBlank(characters[at]) || characters[at] == '”' || characters[at] == '’';
  }

  private boolean givesLeft(int at) {
    return Kinsoku.opens(characters[at]);
  }

  boolean blank(int at) {
    return Character.isSpaceChar(characters[at]);
  }

  /** The end of what is drawn of a line: without the blanks it ends with. */
  int ink(int from, int to) {
    int end = to;
    while (end > from && blank(end - 1)) {
      end--;
    }
    return end;
  }

  /** Whether a line that begins at {@code from} may end before {@code at}. */
  boolean mayBreak(int from, int at) {
    if (at == characters.length) {
      return true;
    }
    int before = ink(from, at) - 1;
    return before >= from
        && !bound.get(at)
        && Kinsoku.mayBreak(characters[before], characters[at])
        && !Kinsoku.counted(characters[before], characters[at]);
  }

  /** Whether a line may be stretched before this character. */
  boolean elastic(int at) {
    return Kinsoku.mayPart(characters[at - 1], characters[at]);
  }
}
