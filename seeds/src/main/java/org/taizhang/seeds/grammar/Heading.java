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
    this.years = years(document.date(), source, findings);
  }

  String title() {
    return title;
  }

  List<Integer> years() {
    return years;
  }

  private List<Integer> years(@Nullable LocalDate date, SourceText source, Findings findings) {
    List<Integer> named = PlanYears.inTitle(title);
    if (!named.isEmpty()) {
      return named;
    }
    if (date != null) {
      String year = String.valueOf(date.getYear());
      findings.warn("year.from-date", null, null, "标题没有年份，暂按成文日期取 " + year + " 年，请核对。", year);
      return List.of(date.getYear());
    }
    for (Passage text : source.written()) {
      Matcher matcher = YEAR.matcher(text.text());
      if (matcher.find()) {
        String year = matcher.group(1);
        findings.warn(
            "year.from-text", null, text.start(), "标题没有年份，暂按正文首次出现的 " + year + " 年，请核对。", year);
        return List.of(Integer.parseInt(year));
      }
    }
    findings.error("year.none", null, null, "全文没有年份，无法确定这是哪一年的方案。");
    return List.of();
  }

  static String withoutExtension(String fileName) {
    int dot = fileName.lastIndexOf('.');
    return dot > 0 ? fileName.substring(0, dot) : fileName;
  }
}
