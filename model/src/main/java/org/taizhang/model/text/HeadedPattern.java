package org.taizhang.model.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A pattern whose matches all begin with one of a few characters. It is tried at those only, which
 * finds the same matches as {@link Matcher#find()} does, many times faster in Chinese text.
 */
public final class HeadedPattern {
  private final CharSet heads;
  private final Pattern pattern;

  /**
   * @param heads every character that a match can begin with
   * @param pattern that never matches nothing
   */
  public HeadedPattern(String heads, String pattern) {
    this.heads = CharSet.of(heads);
    this.pattern = Pattern.compile(pattern);
  }

  /** A pattern of words alone, so that every match begins with a character written in it. */
  public static HeadedPattern ofWords(String pattern) {
    return new HeadedPattern(heads(pattern), pattern);
  }

  /** The characters written in the pattern that a match can begin with. */
  @SuppressWarnings("JdkObsolete") // whether more text could match is what is asked here
  public static String heads(String pattern) {
    Pattern compiled = Pattern.compile(pattern);
    StringBuilder heads = new StringBuilder();
    pattern
        .codePoints()
        .distinct()
        .mapToObj(Character::toString)
        .filter(head -> {
          Matcher matcher = compiled.matcher(head);
          return matcher.lookingAt() || matcher.hitEnd();
        })
        .forEach(heads::append);
    return heads.toString();
  }

  /** Whether the text begins with a match. */
  public boolean isAtStart(String text) {
    return !text.isEmpty() && heads.has(text.charAt(0)) && pattern.matcher(text).lookingAt();
  }

  /** Whether the whole text is a match. */
  public boolean isWhole(String text) {
    return !text.isEmpty() && heads.has(text.charAt(0)) && pattern.matcher(text).matches();
  }

  /** The first match in the text; null without one. */
  public @Nullable Matcher first(String text) {
    return next(text, null, 0, text.length());
  }

  /** The first match in a part of the text; null without one. What stands around is seen. */
  public @Nullable Matcher first(String text, int from, int to) {
    return next(text, null, from, to);
  }

  /** Every match in order; none begins before the last one ended. */
  public void each(String text, Consumer<MatchResult> taken) {
    each(text, 0, text.length(), taken);
  }

  /** Every match in a part of the text. */
  public void each(String text, int from, int to, Consumer<MatchResult> taken) {
    Matcher matcher = next(text, null, from, to);
    while (matcher != null) {
      taken.accept(matcher);
      matcher = next(text, matcher, matcher.end(), to);
    }
  }

  /** Every match in order. */
  public List<MatchResult> all(String text) {
    if (!heads.hasAny(text)) {
      return List.of();
    }
    List<MatchResult> all = new ArrayList<>();
    each(text, match -> all.add(((Matcher) match).toMatchResult()));
    return all;
  }

  private @Nullable Matcher next(String text, @Nullable Matcher used, int from, int to) {
    Matcher matcher = used;
    for (int at = heads.next(text, from); at < to; at = heads.next(text, at + 1)) {
      if (matcher == null) {
        matcher = pattern.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
      }
      if (matcher.region(at, to).lookingAt()) {
        return matcher;
      }
    }
    return null;
  }
}
