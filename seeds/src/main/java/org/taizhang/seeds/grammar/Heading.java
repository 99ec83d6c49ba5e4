package org.taizhang.seeds.grammar;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.taizhang.seeds.resolve.PlanYears;
import org.taizhang.seeds.source.Passage;
import org.taizhang.seeds.source.SourceText;

/** Title and years of a document of prose, with what had to be taken from elsewhere. */
final class Heading {
  private static final Pattern YEAR = Pattern.compile("(20[12345]\\d)\\s*年");

  private final String title;
  private final List<Integer> years;

  Heading(String fileName, ProseDocument document, SourceText source, Findings findings) {
    Passage line = document.front().title();
    this.title = line == null ? withoutExtension(fileName) : line.text();
    if (line == null) {
      findings.warn("title.none", null, null, "没有找到标题，暂用“" + title + "”。", title);
    }
    this.years = years(title, document.date(), source, findings);
  }

  String title() {
    return title;
  }

  List<Integer> years() {
    return years;
  }

  /** From the title, else from the date, else from the time limits or the text. */
  static List<Integer> years(
      String title, @Nullable LocalDate date, SourceText source, Findings findings) {
    List<Integer> named = PlanYears.inTitle(title);
    if (!named.isEmpty()) {
      return named;
    }
    if (date != null) {
      List<Integer> years = PlanYears.from(date.getYear(), title, texts(source));
      String span = words(years);
      findings.warn("year.from-date", null, null, "标题没有年份，暂按成文日期取 " + span + " 年，请核对。", span);
      return years;
    }
    List<Integer> limits = PlanYears.ofTimeLimits(texts(source));
    if (!limits.isEmpty()) {
      String span = words(limits);
      findings.warn("year.from-text", null, null, "标题没有年份，暂按各项时限取 " + span + " 年，请核对。", span);
      return limits;
    }
    for (Passage line : source.written()) {
      Matcher matcher = YEAR.matcher(line.text());
      if (matcher.find()) {
        int first = Integer.parseInt(matcher.group(1));
        List<Integer> years = PlanYears.from(first, title, texts(source));
        String span = words(years);
        findings.warn(
            "year.from-text", null, line.start(), "标题没有年份，暂按正文首次出现的年份取 " + span + " 年，请核对。", span);
        return years;
      }
    }
    findings.error("year.none", null, null, "全文没有年份，无法确定这是哪一年的方案。");
    return List.of();
  }

  private static List<String> texts(SourceText source) {
    return source.written().stream().map(Passage::text).toList();
  }

  private static String words(List<Integer> years) {
    return years.size() == 1 ? "" + years.getFirst() : years.getFirst() + "—" + years.getLast();
  }

  static String withoutExtension(String fileName) {
    int dot = fileName.lastIndexOf('.');
    return dot > 0 ? fileName.substring(0, dot) : fileName;
  }
}
