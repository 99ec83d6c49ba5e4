package org.taizhang.seeds.grammar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.taizhang.model.text.Folding;
import org.taizhang.seeds.resolve.DateLine;
import org.taizhang.seeds.source.Passage;

/**
 * What stands after the text of a plan: list of annexes, signature and date, 抄送 and 印发. It belongs
 * to no item.
 *
 * @param text the paragraphs without it
 */
record BackMatter(List<Passage> text, @Nullable String issuer, @Nullable LocalDate date) {
  private static final int MOST_LINES = 30;
  private static final Pattern FORMALITY =
      Pattern.compile(
          "\\((?:联系人|此件|联系电话).*|(?:抄送|抄报|报送|主送|分送|联系人|联系电话|公开方式|信息公开选项).{0,3}:.*|.*印发\\s*");

  static BackMatter of(List<Passage> paragraphs) {
    int end = paragraphs.size();
    int first = Math.max(0, end - MOST_LINES);
    LocalDate date = null;
    String issuer = null;
    for (int i = end - 1; i >= first; i--) {
      String text = paragraphs.get(i).text();
      DateLine day = DateLine.of(text);
      boolean last = onlyNames(paragraphs.subList(i + 1, end));
      if (day != null && last) {
        String signer = FrontMatter.signature(day, paragraphs, i);
        date = day.date();
        issuer = signer != null ? signer : issuer;
        end = i;
      } else if (i == end - 1 && (isFormality(text) || (issuer != null && isSigner(text)))) {
        end = i;
      } else if (TitleWords.isAnnexList(text) && last) {
        end = i;
      }
    }
    return new BackMatter(new ArrayList<>(paragraphs.subList(0, end)), issuer, date);
  }

  private static boolean isSigner(String text) {
    return TitleWords.isOrganisation(text) && Marker.of(text) == null;
  }

  private static boolean isFormality(String text) {
    return text.length() < 120 && FORMALITY.matcher(Folding.folded(text)).matches();
  }

  /** The entries of a list of annexes are numbered like items, but hold no sentence. */
  private static boolean onlyNames(List<Passage> entries) {
    return entries.stream()
        .allMatch(entry -> entry.length() < 60 && Punctuation.firstStop(entry.text()) < 0);
  }
}
