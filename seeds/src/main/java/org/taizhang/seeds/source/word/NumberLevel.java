package org.taizhang.seeds.source.word;

/**
 * A level of a list.
 *
 * @param start number of the first paragraph
 * @param format as {@link NumberFormat} names it
 * @param text with %1 to %9 for the numbers of the levels
 * @param decimal whether all numbers in it are written 1, 2, 3 (isLgl)
 * @param restart deepest level above, from 1, whose number lets this one begin anew; 0 for never,
 *     -1 for any above
 * @param tight whether nothing stands between number and text, neither a tab nor a space
 */
record NumberLevel(
    int start, String format, String text, boolean decimal, int restart, boolean tight) {
  static final NumberLevel PLAIN = new NumberLevel(1, "decimal", "", false, -1, false);
}
