package org.taizhang.app.original;

import java.util.Optional;
import org.taizhang.model.text.Folding;
import org.taizhang.seeds.source.Passage;

/** Finds words in a passage, however wide they are written and wherever its lines break. */
final class Stretch {
  private Stretch() {}

  /** The stretch of the passage that has the words; empty when it has not. */
  static Optional<Passage> of(Passage passage, String words) {
    var wanted = bare(words);
    var text = Folding.folded(passage.text());
    var letters = new StringBuilder();
    int[] at = new int[text.length()];
    for (int i = 0; i < text.length(); i++) {
      if (!Character.isWhitespace(text.charAt(i))) {
        at[letters.length()] = i;
        letters.append(text.charAt(i));
      }
    }
    int from = wanted.isEmpty() ? -1 : letters.indexOf(wanted);
    return from < 0
        ? Optional.empty()
        : Optional.of(passage.sub(at[from], at[from + wanted.length() - 1] + 1));
  }

  /** Whether two texts are the same but for their width and their blanks. */
  static boolean same(String one, String other) {
    return bare(one).equals(bare(other));
  }

  private static String bare(String text) {
    return Folding.folded(text).replaceAll("\\s+", "");
  }
}
