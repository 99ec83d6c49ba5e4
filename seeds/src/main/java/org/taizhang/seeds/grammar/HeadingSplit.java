package org.taizhang.seeds.grammar;

import org.taizhang.model.text.Folding;
import org.taizhang.model.text.Width;
import org.taizhang.seeds.source.Passage;

/**
 * Heading and text on one line, parted by the first full stop outside brackets; else by a colon or
 * a wide blank after a short heading. A single sentence without heading is its own name.
 *
 * @param name without closing full stop
 * @param rest what follows; empty for a heading alone
 * @param shortened whether no heading stood there and the name was cut from the first sentence
 */
record HeadingSplit(Passage name, Passage rest, boolean shortened) {
  private static final int LONGEST_NAME = 50;
  private static final int LONGEST_BEFORE_COLON = 25;

  static HeadingSplit of(Passage heading) {
    String text = heading.text();
    int stop = Punctuation.firstStop(text);
    int colon = colon(text);
    if (colon > 0 && (stop < 0 || colon < stop)) {
      return at(heading, colon, colon + 1);
    }
    int blank = wideBlank(text);
    if (blank > 0 && (stop < 0 || blank < stop)) {
      return at(heading, blank, blank + 1);
    }
    if (stop > 0 && stop <= LONGEST_NAME && stop < text.length() - 1) {
      return at(heading, stop, stop + 1);
    }
    boolean sentence = !text.isEmpty() && "。；;".indexOf(text.charAt(text.length() - 1)) >= 0;
    if (text.length() <= LONGEST_NAME) {
      Passage name = heading.sub(0, Punctuation.withoutFinalStop(text).length());
      return new HeadingSplit(name, sentence ? heading : heading.from(text.length()), false);
    }
    return shortened(heading);
  }

  private static HeadingSplit shortened(Passage heading) {
    int comma = Punctuation.first(heading.text(), ",;:。");
    int end = comma > 3 && comma <= LONGEST_NAME ? comma : LONGEST_NAME;
    return new HeadingSplit(heading.sub(0, Math.min(end, heading.length())), heading, true);
  }

  private static HeadingSplit at(Passage heading, int end, int next) {
    return new HeadingSplit(heading.sub(0, end).trimmed(), heading.from(next).trimmed(), false);
  }

  private static int colon(String text) {
    int colon = Punctuation.first(text, ":");
    boolean heading =
        colon > 1
            && colon <= LONGEST_BEFORE_COLON
            && colon < text.length() - 8
            && Punctuation.first(text.substring(0, colon), ",;。") < 0;
    return heading ? colon : -1;
  }

  private static int wideBlank(String text) {
    int limit = Math.min(text.length() - 8, LONGEST_BEFORE_COLON);
    for (int i = 2; i < limit; i++) {
      char c = text.charAt(i);
      boolean wide = c == '\u3000' || (Width.isBlank(c) && Width.isBlank(text.charAt(i + 1)));
      if (wide) {
        String before = Folding.folded(text.substring(0, i));
        return Punctuation.first(before, ",;。、") < 0 ? i : -1;
      }
    }
    return -1;
  }
}
