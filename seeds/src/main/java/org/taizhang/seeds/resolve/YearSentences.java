package org.taizhang.seeds.resolve;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.taizhang.model.text.Folding;
import org.taizhang.seeds.DraftTarget;
import org.taizhang.seeds.source.Passage;

/**
 * Sentences that begin with a year: 到2025年，…。 The year holds for that sentence only; every other
 * figure of the paragraph is one of the whole period.
 */
public final class YearSentences {
  private static final Pattern START =
      Pattern.compile(
          "\\s*(?:力争|确保|计划|争取|预计)?(?:到|至|截至)?(?<year>20\\d{2})年(?<part>(?:\\d{1,2}月)?底?(?:年底)?末?)(?:之?前|以前)?[,:]");

  private YearSentences() {}

  public static List<DraftTarget> in(Passage content, List<Integer> years) {
    List<DraftTarget> targets = new ArrayList<>();
    String folded = Folding.folded(content.text());
    int start = 0;
    for (int i = 0; i < folded.length(); i++) {
      boolean end = "。;!?\n".indexOf(folded.charAt(i)) >= 0 || i == folded.length() - 1;
      if (end) {
        Matcher matcher = START.matcher(folded.substring(start, i + 1));
        if (matcher.lookingAt() && years.contains(Integer.parseInt(matcher.group("year")))) {
          targets.add(target(content.sub(start, i + 1).trimmed(), matcher));
        }
        start = i + 1;
      }
    }
    return targets;
  }

  private static DraftTarget target(Passage sentence, Matcher matcher) {
    int year = Integer.parseInt(matcher.group("year"));
    LocalDate month = Deadlines.of(matcher.group("part"), year);
    LocalDate due = month != null ? month : LocalDate.of(year, 12, 31);
    String words = matcher.group().replaceFirst("[,:]$", "").strip();
    return new DraftTarget(year, sentence.text(), due, Schedules.of(words), sentence.start());
  }
}
