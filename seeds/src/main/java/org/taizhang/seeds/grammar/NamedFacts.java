package org.taizhang.seeds.grammar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.taizhang.model.text.Folding;
import org.taizhang.seeds.resolve.DateLine;
import org.taizhang.seeds.source.Passage;

/**
 * What a form says of a plan by name: 方案名称, 发文单位, 文号, 成文日期, each followed by its value on the same
 * line or the next one.
 *
 * @param rest the lines that name nothing of the kind
 */
record NamedFacts(
    @Nullable Passage title,
    @Nullable String issuer,
    @Nullable String number,
    @Nullable LocalDate date,
    List<Passage> rest) {
  private static final Pattern FACT =
      Pattern.compile(
          "(?:(?<title>(?:方案|文件|计划|公文)(?:名称|标题)|标题(?=\\s*:))|(?<issuer>(?:发文|印发|制定|发布)(?:单位|机关|机构|部门))"
              + "|(?<number>(?:发文)?(?:文号|字号)|文件编号)|(?<date>(?:成文|印发|发文|发布)(?:日期|时间)))(?:\\s*:\\s*(?<value>.*)|\\s+(?<apart>.*))?");
  private static final Pattern DAY =
      Pattern.compile("(\\d{4})\\s*[-/.]\\s*(\\d{1,2})\\s*[-/.]\\s*(\\d{1,2})");

  static NamedFacts of(List<Passage> lines) {
    Passage title = null;
    Passage issuer = null;
    Passage number = null;
    Passage date = null;
    List<Passage> rest = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      Matcher fact = fact(lines.get(i));
      if (fact == null) {
        rest.add(lines.get(i));
        continue;
      }
      Passage value = inLine(lines.get(i), fact);
      if (value == null && i + 1 < lines.size() && fact(lines.get(i + 1)) == null) {
        i++;
        value = lines.get(i);
      }
      title = fact.group("title") != null ? value : title;
      issuer = fact.group("issuer") != null ? value : issuer;
      number = fact.group("number") != null ? value : number;
      date = fact.group("date") != null ? value : date;
    }
    return new NamedFacts(title, text(issuer), text(number), date(date), rest);
  }

  private static @Nullable Matcher fact(Passage line) {
    Matcher matcher = FACT.matcher(Folding.folded(line.text()));
    return matcher.matches() ? matcher : null;
  }

  /** Whether the line names a fact, so that it goes on from none before it. */
  static boolean isFact(Passage line) {
    return fact(line) != null;
  }

  private static @Nullable Passage inLine(Passage line, Matcher fact) {
    int start = Math.max(fact.start("value"), fact.start("apart"));
    Passage value = start < 0 ? null : line.from(start).trimmed();
    return value == null || value.isEmpty() ? null : value;
  }

  private static @Nullable String text(@Nullable Passage value) {
    return value == null || value.isEmpty() ? null : value.text();
  }

  private static @Nullable LocalDate date(@Nullable Passage value) {
    if (value == null) {
      return null;
    }
    Matcher day = DAY.matcher(Folding.folded(value.text()).strip());
    String written =
        day.matches() ? day.group(1) + "年" + day.group(2) + "月" + day.group(3) + "日" : value.text();
    DateLine line = DateLine.of(written);
    return line == null ? null : line.date();
  }
}
