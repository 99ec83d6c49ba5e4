package org.taizhang.app.scene;

import java.util.Arrays;
import org.taizhang.model.Step;

/** The steps of one project in every column of an office: how many there are, and are done. */
public final class StepCells {
  private final int[] all;
  private final int[] done;

  StepCells(int columns) {
    all = new int[columns];
    done = new int[columns];
  }

  void put(int column, Step step) {
    all[column]++;
    done[column] += step.done() == null ? 0 : 1;
  }

  /** How many steps there are in a column. */
  public int all(int column) {
    return all[column];
  }

  /** How many steps of the project there are. */
  public int all() {
    return Arrays.stream(all).sum();
  }

  /** How many of them are done. */
  public int done() {
    return Arrays.stream(done).sum();
  }

  /** How many are done of how many: 1/2; empty where there are none. */
  public String text(int column) {
    return all[column] == 0 ? "" : done[column] + "/" + all[column];
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof StepCells cells
        && Arrays.equals(all, cells.all)
        && Arrays.equals(done, cells.done);
  }

  @Override
  public int hashCode() {
    return 31 * Arrays.hashCode(all) + Arrays.hashCode(done);
  }
}
