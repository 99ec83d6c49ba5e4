package org.taizhang.model;

import java.util.stream.IntStream;

/** A run of calendar years, both ends included. */
public record YearSpan(int first, int last) implements Comparable<YearSpan> {
  /**
   * Both ends as given.
   *
   * @throws IllegalArgumentException when the last year comes before the first
   */
  public YearSpan {
    if (last < first) {
      throw new IllegalArgumentException("years end before they begin: " + first + "-" + last);
    }
  }

  public static YearSpan of(int year) {
    return new YearSpan(year, year);
  }

  public boolean isSingle() {
    return first == last;
  }

  public boolean contains(int year) {
    return first <= year && year <= last;
  }

  /** Whether the two have a year in common. */
  public boolean meets(YearSpan other) {
    return first <= other.last && other.first <= last;
  }

  public IntStream years() {
    return IntStream.rangeClosed(first, last);
  }

  @Override
  public int compareTo(YearSpan other) {
    return first != other.first
        ? Integer.compare(first, other.first)
        : Integer.compare(last, other.last);
  }
}
