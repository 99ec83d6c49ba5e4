package org.taizhang.seeds.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Numbers taken apart by hand are those that one pattern for all of it finds. */
class NumberShapesTest {
  private static final String LETTERS = "0123456789,. +、。约近不少于超过百千万亿余多个所名%人次元年以上内左右";
  private static final Pattern WHOLE =
      Pattern.compile(
          "(?<before>"
              + String.join("|", NumberStarts.BOUNDS)
              + ")?\\s*(?<min>(?:(?<![\\d.])\\d{1,3}(?:[,"
              + " ]\\d{3})+(?!\\d)|\\d+)(?:\\.\\d+)?)(?<max>(?!))?"
              + "\\s*(?:(?<magnitude>[百千万亿]{1,2})(?<more>[余多+])?"
              + "|(?<early>[余多+])?(?<late>[百千万亿]{0,2}))\\s*(?<unit>"
              + QuantityUnits.PATTERN
              + ")?(?<after>\\s*(?:及?以上|以下|以内|左右|余))?");

  @Test
  void agreeWithThePattern() {
    Random random = new Random(3);
    int numbers = 0;
    for (int i = 0; i < 20_000; i++) {
      String text = text(random);
      List<NumberShape> expected = new ArrayList<>();
      Matcher matcher = WHOLE.matcher(text);
      while (matcher.find()) {
        expected.add(shape(matcher));
      }
      List<NumberShape> found = new ArrayList<>();
      NumberShapes.digits(text, found::add);
      assertThat(found).as(text).isEqualTo(expected);
      numbers += found.size();
    }
    assertThat(numbers).isGreaterThan(20_000);
  }

  /** 余 may stand before the magnitude too, as in 1800余万元. */
  private static NumberShape shape(Matcher matcher) {
    NumberShape of = NumberShape.of(matcher);
    boolean late = matcher.group("magnitude") == null;
    return new NumberShape(
        of.start(),
        of.before(),
        of.minAt(),
        of.min(),
        of.max(),
        late ? matcher.group("late") : of.magnitude(),
        of.more() || matcher.group("early") != null,
        of.unit(),
        of.unitAt(),
        of.after(),
        of.end());
  }

  private static String text(Random random) {
    StringBuilder text = new StringBuilder();
    for (int length = 1 + random.nextInt(24); length > 0; length--) {
      boolean digit = random.nextInt(3) == 0;
      int among = digit ? 10 : LETTERS.length();
      text.append(LETTERS.charAt(random.nextInt(among)));
    }
    return text.toString();
  }
}
