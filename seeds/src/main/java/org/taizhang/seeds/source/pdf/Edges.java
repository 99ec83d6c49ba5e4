package org.taizhang.seeds.source.pdf;

import java.util.List;
import org.taizhang.seeds.source.pdf.RuledTable.Box;

/** Which sides of the fields of a grid are drawn. */
final class Edges {
  private static final double NEAR = 3;

  private final List<Double> left;
  private final List<Double> tops;
  private final boolean[][] right;
  private final boolean[][] below;

  Edges(List<Rule> rules, List<Double> left, List<Double> tops) {
    this.left = left;
    this.tops = tops;
    right = new boolean[tops.size() - 1][left.size() - 1];
    below = new boolean[tops.size() - 1][left.size() - 1];
    for (Rule rule : rules) {
      mark(rule);
    }
  }

  private void mark(Rule rule) {
    List<Double> across = rule.upright() ? left : tops;
    List<Double> along = rule.upright() ? tops : left;
    for (int i = 1; i < across.size(); i++) {
      if (Math.abs(across.get(i) - rule.at()) <= NEAR) {
        for (int j = 0; j + 1 < along.size(); j++) {
          double middle = (along.get(j) + along.get(j + 1)) / 2;
          if (rule.from() < middle && middle < rule.to()) {
            if (rule.upright()) {
              right[j][i - 1] = true;
            } else {
              below[i - 1][j] = true;
            }
          }
        }
      }
    }
  }

  /** The cell whose upper left field is the given one. */
  Box box(int row, int column, boolean[][] taken) {
    int width = 1;
    while (column + width < left.size() - 1
        && !right[row][column + width - 1]
        && !taken[row][column + width]) {
      width++;
    }
    int height = 1;
    while (row + height < tops.size() - 1 && isOpenBelow(row + height - 1, column, width)) {
      height++;
    }
    return new Box(row, column, height, width);
  }

  private boolean isOpenBelow(int row, int column, int width) {
    for (int i = column; i < column + width; i++) {
      if (below[row][i]) {
        return false;
      }
    }
    return true;
  }
}
