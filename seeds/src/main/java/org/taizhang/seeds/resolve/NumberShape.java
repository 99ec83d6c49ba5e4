package org.taizhang.seeds.resolve;

import java.util.regex.MatchResult;
import org.jspecify.annotations.Nullable;

/**
 * The parts of something that can be a number, as they stand in folded text.
 *
 * @param start offset of the first part
 * @param before the word of bound before the number; empty without one
 * @param minAt offset of the number
 * @param min the number, or the lower one of a range
 * @param max the upper number of a range; null without one
 * @param magnitude 百, 千, 万, 亿 or two of them; may be empty
 * @param more whether 余 or 多 stands behind the number
 * @param unitAt offset of the unit; -1 without one
 * @param after the word of bound behind the unit; null without one
 * @param end offset after the last part
 */
record NumberShape(
    int start,
    String before,
    int minAt,
    String min,
    @Nullable String max,
    String magnitude,
    boolean more,
    @Nullable String unit,
    int unitAt,
    @Nullable String after,
    int end) {

  static NumberShape of(MatchResult match) {
    String before = match.group("before");
    return new NumberShape(
        match.start(),
        before == null ? "" : before,
        match.start("min"),
        match.group("min"),
        match.group("max"),
        match.group("magnitude"),
        match.group("more") != null,
        match.group("unit"),
        match.start("unit"),
        match.group("after"),
        match.end());
  }
}
