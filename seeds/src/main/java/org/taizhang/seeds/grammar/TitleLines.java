package org.taizhang.seeds.grammar;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.taizhang.model.text.Folding;
import org.taizhang.seeds.source.Passage;

/**
 * The title among the lines at the head: it ends in what plans are called, may be broken over
 * several lines, and may stand before inside 《》 in the notice that issues it.
 *
 * @param end index of the paragraph after the title
 */
record TitleLines(@Nullable Passage title, int end) {
  private static final int MOST_LINES = 4;
  private static final Pattern QUOTED = Pattern.compile("《([^《》]{4,80}(?:《[^《》]*》)?[^《》]*)》");
  private static final Pattern TABLE_NUMBER =
      Pattern.compile("附?表\\s*\\d{1,2}(?:[-.]\\d{1,2})?(?:\\s*[:、.]\\s*|\\s+)(?=\\S{4})");
  private static final Pattern YEAR =
      Pattern.compile(".*(?:\\d{4}|[一二三四五六七八九十两]年|十[三四五六]五|二[〇○零]).*");

  static TitleLines of(List<Passage> paragraphs) {
    List<String> quoted = quoted(paragraphs);
    List<TitleLines> candidates = new ArrayList<>();
    for (int i = 0; i < paragraphs.size(); i++) {
      if (TitleWords.canBeTitle(paragraphs.get(i).text())) {
        candidates.add(from(paragraphs, i));
      }
    }
    TitleLines best =
        candidates.stream()
            .max(Comparator.comparingInt(candidate -> candidate.score(quoted)))
            .orElse(new TitleLines(null, 0));
    return best.title != null && TitleWords.isNotice(best.title.text())
        ? new TitleLines(insideNotice(best.title), best.end)
        : best;
  }

  private int score(List<String> quoted) {
    if (title == null) {
      return 0;
    }
    String text = Folding.key(title.text());
    int score = TitleWords.hasNoun(title.text()) ? 30 : 0;
    score += YEAR.matcher(Folding.folded(title.text())).matches() ? 10 : 0;
    score += quoted.contains(text) ? 40 : 0;
    score -= TitleWords.isNotice(title.text()) ? 15 : 0;
    score -= TitleWords.isOrganisation(title.text()) ? 8 : 0;
    return score - Math.min(end, 9);
  }

  /**
   * The title that begins on the line: with the line after it where the first alone is not the
   * whole of it.
   */
  private static TitleLines from(List<Passage> paragraphs, int index) {
    List<Passage> lines = new ArrayList<>();
    lines.add(unnumbered(paragraphs.get(index)));
    int next = index + 1;
    boolean whole = isWhole(lines);
    while (next < paragraphs.size()
        && lines.size() < MOST_LINES
        && follows(paragraphs, next, whole)) {
      lines.add(paragraphs.get(next));
      whole = isWhole(lines);
      next++;
    }
    if (!whole) {
      lines.subList(1, lines.size()).clear();
      next = index + 1;
    }
    if (next < paragraphs.size()
        && TitleWords.isBracketed(paragraphs.get(next).text())
        && isPart(paragraphs.get(next))) {
      lines.add(paragraphs.get(next));
      next++;
    }
    return new TitleLines(Passage.join(lines, ""), next);
  }

  /** 表1 某市教育发展主要指标: the number of the table is no part of what it is called. */
  private static Passage unnumbered(Passage line) {
    Matcher number = TABLE_NUMBER.matcher(Folding.folded(line.text()));
    return number.lookingAt() ? line.from(number.end()) : line;
  }

  /** Whether the lines together end in what plans and notices are called, no 《 left open. */
  private static boolean isWhole(List<Passage> lines) {
    String text = Passage.join(lines, "").text();
    boolean closed = text.lastIndexOf('《') <= text.lastIndexOf('》');
    return closed && (TitleWords.hasNoun(text) || TitleWords.isNotice(text));
  }

  /**
   * Whether the title goes on in the line: it is the line below, and the title is either not whole
   * yet, or the line is but the end of one, 的通知 or 分解表.
   */
  private static boolean follows(List<Passage> paragraphs, int index, boolean whole) {
    Passage above = paragraphs.get(index - 1);
    String text = paragraphs.get(index).text();
    return above.at(above.length() - 1).line() == paragraphs.get(index).start().line() - 1
        && (TitleWords.isEndOfTitle(text) || (!whole && TitleWords.canBeTitle(text)))
        && !(whole && TitleWords.isFinished(above.text()));
  }

  /** Years or a status in brackets under the title belong to it; 此件公开发布 does not. */
  private static boolean isPart(Passage bracketed) {
    String text = Folding.folded(bracketed.text());
    return !Pattern.matches("\\(\\d{4}年\\d{1,2}月\\)", text)
        && Pattern.matches(".*\\d{4}.*年?.*|.(?:试行|暂行|征求意见稿|讨论稿|草案|修订|审议稿|送审稿|摘要|节选).*", text)
        && !Pattern.matches(".*月.*日.*|.*(?:通过|号).*", text);
  }

  private static @Nullable Passage insideNotice(Passage notice) {
    Matcher matcher = QUOTED.matcher(notice.text());
    return matcher.find() ? notice.sub(matcher.start(1), matcher.end(1)) : notice;
  }

  private static List<String> quoted(List<Passage> paragraphs) {
    List<String> quoted = new ArrayList<>();
    for (Passage paragraph : paragraphs) {
      Matcher matcher = QUOTED.matcher(paragraph.text());
      while (matcher.find()) {
        quoted.add(Folding.key(matcher.group(1)));
      }
    }
    return quoted;
  }
}
