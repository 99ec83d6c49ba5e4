package org.taizhang.seeds.source;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.taizhang.model.Place;
import org.taizhang.model.text.Folding;

/**
 * 密级 marks: 秘密★, 机密★ and 绝密★ anywhere, and the word alone on one of the first lines, with or
 * without a term, as older copies and typed-in texts have it. Such a document must not be stored or
 * processed here: it is refused before anything else is looked at.
 */
public final class Secrecy {
  private static final Pattern MARK = Pattern.compile("[绝机秘]\\s*密\\s*[★☆✭✩⭐*]");

  /** The mark stands in the corner of the first page. */
  private static final Pattern ALONE =
      Pattern.compile("\\s*(?:密\\s*级\\s*[:：]\\s*)?[绝机秘]\\s*密(?:\\s*\\d+\\s*[年月]|\\s*长期)?\\s*");

  private static final int CORNER_LINES = 10;

  private Secrecy() {}

  /** Whether a line beside the text bears a mark. */
  public static boolean isMarked(String aside) {
    String folded = Folding.folded(aside);
    return MARK.matcher(folded).find() || ALONE.matcher(folded).matches();
  }

  /** Where the first mark stands, or null. */
  public static @Nullable Place mark(SourceText source) {
    int number = 0;
    for (Passage line : source.lines()) {
      number++;
      if (line.text().indexOf('密') >= 0) {
        String folded = Folding.folded(line.text());
        var matcher = MARK.matcher(folded);
        if (matcher.find()) {
          return line.at(matcher.start());
        }
        if (number <= CORNER_LINES && ALONE.matcher(folded).matches()) {
          return line.at(0);
        }
      }
    }
    return null;
  }
}
