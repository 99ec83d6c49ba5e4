package org.taizhang.seeds.text;

/** Whole numbers from 0, as ranks and places need them. */
final class Numbers {
  private static final int MOST_DIGITS = 9;

  private Numbers() {}

  static int rank(String digits) {
    if (digits.isEmpty()
        || digits.length() > MOST_DIGITS
        || !digits.chars().allMatch(c -> c >= '0' && c <= '9')) {
      throw new Unreadable("“" + digits + "”不是序号");
    }
    return Integer.parseInt(digits);
  }
}
