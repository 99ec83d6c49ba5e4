package org.taizhang.seeds.source;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.taizhang.model.Place;
import org.taizhang.model.text.Folding;

/**
 * 密级 marks (秘密★, 机密★, 绝密★). Such a document must not be stored or processed here: it is refused
 * before anything else is looked at.
 */
public final class Secrecy {
  private static final Pattern MARK = Pattern.compile("[绝机秘]\\s*密\\s*[★☆✭✩⭐*]");

  private Secrecy() {}

  /** Where the first mark stands, or null. */
  public static @Nullable Place mark(SourceText source) {
    for (Passage line : source.lines()) {
      if (line.text().indexOf('密') >= 0) {
        var matcher = MARK.matcher(Folding.folded(line.text()));
        if (matcher.find()) {
          return line.at(matcher.start());
        }
      }
    }
    return null;
  }
}
