package org.taizhang.model.revise;

import java.util.Arrays;
import org.taizhang.model.text.Folding;

/** A text as its pairs of neighbouring characters, to be held against others. */
final class Likeness {
  private final int[] pairs;

  Likeness(String text) {
    String key = Folding.key(text);
    pairs = new int[Math.max(0, key.length() - 1)];
    for (int i = 0; i < pairs.length; i++) {
      pairs[i] = key.charAt(i) << 16 | key.charAt(i + 1);
    }
    Arrays.sort(pairs);
  }

  /** Dice's coefficient: twice what both have by what each has; from 0 to 1. */
  double to(Likeness other) {
    int all = pairs.length + other.pairs.length;
    return all == 0 ? 0 : 2.0 * shared(other) / all;
  }

  /** How much of this text stands in the other; from 0 to 1. */
  double within(Likeness other) {
    return pairs.length == 0 ? 0 : (double) shared(other) / pairs.length;
  }

  private int shared(Likeness other) {
    int shared = 0;
    for (int i = 0, j = 0; i < pairs.length && j < other.pairs.length; ) {
      int order = Integer.compare(pairs[i], other.pairs[j]);
      shared += order == 0 ? 1 : 0;
      i += order <= 0 ? 1 : 0;
      j += order >= 0 ? 1 : 0;
    }
    return shared;
  }
}
