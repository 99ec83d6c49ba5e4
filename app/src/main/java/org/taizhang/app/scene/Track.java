package org.taizhang.app.scene;

import java.util.Arrays;

/** Rows or columns one after another: where each begins, and which one is at a place. */
public final class Track {
  /** Sums of sizes differ by less than this, however they were added up. */
  private static final double INVISIBLE = 1e-6;

  private final double[] starts;

  /** Lays the sizes end to end, from 0. */
  public Track(double[] sizes) {
    starts = new double[sizes.length + 1];
    for (int i = 0; i < sizes.length; i++) {
      starts[i + 1] = starts[i] + sizes[i];
    }
  }

  public int count() {
    return starts.length - 1;
  }

  public double length() {
    return starts[starts.length - 1];
  }

  /** Where item {@code index} begins; for {@code count()} the end of the last. */
  public double start(int index) {
    return starts[index];
  }

  public double end(int index) {
    return starts[index + 1];
  }

  public double size(int index) {
    return starts[index + 1] - starts[index];
  }

  /** The item at a place, -1 before the first and after the last. */
  public int at(double place) {
    if (place < 0 || place >= length()) {
      return -1;
    }
    int found = Arrays.binarySearch(starts, place);
    return found >= 0 ? found : -found - 2;
  }

  /** The first item that visibly reaches beyond a place; {@code count()} when none does. */
  public int firstAfter(double place) {
    int found = Arrays.binarySearch(starts, place + INVISIBLE);
    return Math.clamp(found >= 0 ? found : -found - 2, 0, count());
  }

  /** One past the last item that visibly begins before a place. */
  public int lastBefore(double place) {
    int found = Arrays.binarySearch(starts, place - INVISIBLE);
    return Math.clamp(found >= 0 ? found : -found - 1, 0, count());
  }
}
