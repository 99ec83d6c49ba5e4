package org.taizhang.seeds.grammar;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.taizhang.model.text.Folding;
import org.taizhang.seeds.DraftItem;

/**
 * Which rows of an annexed table and which items of the body are the same projects.
 *
 * @param pairs in the order of the body; what stands only in the table comes last
 */
record AnnexMatch(List<Pair> pairs) {
  private static final int FEWEST = 2;
  private static final int SHORTEST_PART = 4;

  /** A project as the body and as the table have it; one of them may be null. */
  record Pair(@Nullable DraftItem body, @Nullable DraftItem row) {}

  /**
   * The match, or null when body and table are not about the same projects. Headings alone are no
   * body: they stand above tables.
   */
  static @Nullable AnnexMatch of(List<DraftItem> bodies, List<DraftItem> rows) {
    Map<DraftItem, DraftItem> rowOf = new HashMap<>();
    Set<DraftItem> taken = new HashSet<>();
    for (boolean exact : new boolean[] {true, false}) {
      for (DraftItem body : bodies) {
        DraftItem row = rowOf.containsKey(body) ? null : find(body, rows, taken, exact);
        if (row != null) {
          rowOf.put(body, row);
          taken.add(row);
        }
      }
    }
    int smaller = Math.min(bodies.size(), rows.size());
    long told = rowOf.keySet().stream().filter(body -> !body.content().isBlank()).count();
    if (rowOf.size() < FEWEST || rowOf.size() * 5 < smaller * 3 || told * 2 < rowOf.size()) {
      return null;
    }
    List<Pair> pairs = new ArrayList<>();
    bodies.forEach(body -> pairs.add(new Pair(body, rowOf.get(body))));
    rows.stream()
        .filter(row -> !taken.contains(row))
        .forEach(row -> pairs.add(new Pair(null, row)));
    return new AnnexMatch(pairs);
  }

  private static @Nullable DraftItem find(
      DraftItem body, List<DraftItem> rows, Set<DraftItem> taken, boolean exact) {
    String name = Folding.key(body.name());
    for (DraftItem row : rows) {
      String other = Folding.key(row.name());
      boolean same = exact ? name.equals(other) : isPart(name, other) || isPart(other, name);
      if (same && !taken.contains(row)) {
        return row;
      }
    }
    return null;
  }

  private static boolean isPart(String part, String whole) {
    return part.length() >= SHORTEST_PART
        && part.length() * 2 >= whole.length()
        && whole.contains(part);
  }
}
