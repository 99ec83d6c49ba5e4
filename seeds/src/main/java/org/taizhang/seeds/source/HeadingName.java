package org.taizhang.seeds.source;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names that word processors give the styles of headings, in English and in Chinese. */
public final class HeadingName {
  private static final Pattern HEADING = Pattern.compile("(?:heading|标题)\\s*([1-9])");

  private HeadingName() {}

  /** The outline level, from 1; 0 when the name is none of a heading. */
  public static int level(String style) {
    Matcher heading = HEADING.matcher(style.toLowerCase(Locale.ROOT).strip());
    return heading.matches() ? Integer.parseInt(heading.group(1)) : 0;
  }
}
