package org.taizhang.seeds.source.pdf;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table drawn with lines; cells are merged where a line between them is missing.
 *
 * @param left places of the upright lines, from the left
 * @param tops places of the level lines, from the top
 * @param cells by row, then by column
 */
record RuledTable(List<Double> left, List<Double> tops, List<Box> cells) {
  private static final double OPEN_SIDE = 12;
  private static final int MOST_CELLS = 50_000;

  /** A cell, rows and columns counted from 0. */
  record Box(int row, int column, int height, int width) {}

  /** The table that the rules draw, or null when they draw none. */
  static @Nullable RuledTable of(List<Rule> group) {
    List<Rule> rules = closed(group);
    List<Double> left = Rules.places(rules, true);
    List<Double> tops = Rules.places(rules, false);
    int rows = tops.size() - 1;
    int columns = left.size() - 1;
    if (rows < 1 || columns < 2 || (long) rows * columns > MOST_CELLS) {
      return null;
    }
    List<Box> cells = new ArrayList<>();
    boolean[][] taken = new boolean[rows][columns];
    Edges edges = new Edges(rules, left, tops);
    for (int row = 0; row < rows; row++) {
      for (int column = 0; column < columns; column++) {
        if (!taken[row][column]) {
          Box box = edges.box(row, column, taken);
          cells.add(box);
          take(taken, box);
        }
      }
    }
    return cells.size() < 2 ? null : new RuledTable(left, tops, cells);
  }

  private static void take(boolean[][] taken, Box box) {
    for (int row = box.row(); row < box.row() + box.height(); row++) {
      for (int column = box.column(); column < box.column() + box.width(); column++) {
        taken[row][column] = true;
      }
    }
  }

  /** Sides that are left open are drawn: some tables have none at left and right. */
  private static List<Rule> closed(List<Rule> group) {
    List<Rule> rules = new ArrayList<>(group);
    for (boolean upright : new boolean[] {true, false}) {
      List<Double> places = Rules.places(group, upright);
      List<Rule> across = group.stream().filter(rule -> rule.upright() != upright).toList();
      if (places.isEmpty() || across.isEmpty()) {
        continue;
      }
      double first = across.stream().mapToDouble(Rule::from).min().orElseThrow();
      double last = across.stream().mapToDouble(Rule::to).max().orElseThrow();
      double from = across.stream().mapToDouble(Rule::at).min().orElseThrow();
      double to = across.stream().mapToDouble(Rule::at).max().orElseThrow();
      if (first < places.getFirst() - OPEN_SIDE) {
        rules.add(new Rule(upright, first, from, to));
      }
      if (last > places.getLast() + OPEN_SIDE) {
        rules.add(new Rule(upright, last, from, to));
      }
    }
    return rules;
  }

  double top() {
    return tops.getFirst();
  }

  double width(Box box) {
    return left.get(box.column() + box.width()) - left.get(box.column());
  }
}
