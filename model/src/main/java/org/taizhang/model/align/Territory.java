package org.taizhang.model.align;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.taizhang.model.Level;
import org.taizhang.model.Plan;
import org.taizhang.model.text.Folding;

/**
 * The government that a plan is of: its level, and the place that its issuer or title begins with,
 * which is often called without 市, 区 or 县: 武进区, 武进教育工作要点.
 *
 * @param start the words that it begins with, from the place of its own level on
 * @param named the name of that place without 市, 区 or 县; null where it is not called one
 */
record Territory(Level level, String start, @Nullable String named) {
  private static final Pattern BEFORE =
      Pattern.compile("^(?:中共|共青团)?(?:关于)?(?:印发)?[《\"]*(?:20\\d\\d年?度?(?:-20\\d\\d年?)?)?");
  private static final Pattern PROVINCE = Pattern.compile("^(\\p{IsHan}{2,6}?)(?:省|自治区)");
  private static final Pattern CITY =
      Pattern.compile("^(\\p{IsHan}{2,6}?)(?:(?<![城都超股])市|自治州|地区|盟)");
  private static final Pattern DISTRICT =
      Pattern.compile("^(\\p{IsHan}{2,6}?)(?:(?<![城郊社校园片学地战辖小街])区|县|旗)");

  /** Too short to tell places apart. */
  private static final int LEAST = 2;

  /** Null where nobody knows of what level the plan is. */
  static @Nullable Territory of(Plan plan) {
    Level level = plan.level();
    if (level == null) {
      return null;
    }
    String words = plan.issuer() == null ? plan.title() : plan.issuer();
    String start = BEFORE.matcher(Folding.key(words)).replaceFirst("");
    if (level != Level.PROVINCE) {
      start = without(PROVINCE, start);
    }
    if (level == Level.DISTRICT) {
      start = without(CITY, start);
    }
    Matcher place = pattern(level).matcher(start);
    return new Territory(level, start, place.find() ? place.group(1) : null);
  }

  private static String without(Pattern outer, String start) {
    Matcher place = outer.matcher(start);
    return place.find() ? start.substring(place.end()) : start;
  }

  private static Pattern pattern(Level level) {
    return switch (level) {
      case PROVINCE -> PROVINCE;
      case CITY -> CITY;
      case DISTRICT -> DISTRICT;
    };
  }

  boolean isThatOf(Territory other) {
    if (level != other.level) {
      return false;
    }
    if (named != null && other.named != null) {
      return named.equals(other.named);
    }
    if (named != null || other.named != null) {
      return named == null ? start.startsWith(other.named) : other.start.startsWith(named);
    }
    return start.length() >= LEAST
        && other.start.length() >= LEAST
        && start.substring(0, LEAST).equals(other.start.substring(0, LEAST));
  }
}
