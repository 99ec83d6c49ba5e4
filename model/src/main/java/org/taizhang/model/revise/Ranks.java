package org.taizhang.model.revise;

import java.util.ArrayList;
import java.util.List;

/** Numbers that things carry one after another. */
final class Ranks {
  private Ranks() {}

  /** The same numbers from small to large, none of them twice: what would be equal moves up. */
  static List<Integer> rising(List<Integer> numbers) {
    List<Integer> rising = new ArrayList<>();
    int least = Integer.MIN_VALUE;
    for (int number : numbers.stream().sorted().toList()) {
      int next = Math.max(number, least);
      rising.add(next);
      least = next + 1;
    }
    return rising;
  }
}
