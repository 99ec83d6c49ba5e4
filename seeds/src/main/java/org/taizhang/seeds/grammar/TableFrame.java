package org.taizhang.seeds.grammar;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.taizhang.seeds.Draft;
import org.taizhang.seeds.Genre;
import org.taizhang.seeds.grammar.TableColumn.Kind;
import org.taizhang.seeds.resolve.PlanLevel;
import org.taizhang.seeds.resolve.PlanYears;
import org.taizhang.seeds.source.Passage;
import org.taizhang.seeds.source.SourceText;

/** What a plan in a table says of itself: title, issuer, date and years. */
record TableFrame(FrontMatter front, String title, List<Integer> years) {

  static TableFrame of(
      String fileName, FrontMatter front, List<TableColumn> columns, Findings findings) {
    Passage line = front.title();
    String title = line == null ? Heading.withoutExtension(fileName) : line.text();
    if (line == null) {
      findings.warn("title.none", null, null, "没有找到标题，暂用“" + title + "”。", title);
    }
    return new TableFrame(front, title, years(columns, title, front.date(), findings));
  }

  private static List<Integer> years(
      List<TableColumn> columns, String title, @Nullable LocalDate date, Findings findings) {
    List<Integer> heads =
        columns.stream()
            .filter(column -> column.kind() == Kind.YEAR)
            .map(TableColumn::year)
            .distinct()
            .sorted()
            .toList();
    List<Integer> named = heads.isEmpty() ? PlanYears.inTitle(title) : heads;
    if (named.isEmpty() && date != null) {
      String year = String.valueOf(date.getYear());
      findings.warn("year.from-date", null, null, "标题和表头都没有年份，暂按成文日期取 " + year + " 年，请核对。", year);
      return List.of(date.getYear());
    }
    if (named.isEmpty()) {
      findings.error("year.none", null, null, "标题和表头都没有年份，无法确定这是哪一年的方案。");
    }
    return named;
  }

  /**
   * The plan.
   *
   * @param source all of the document
   * @param yearColumns whether the table has columns for years
   */
  Draft draft(TableItems items, boolean yearColumns, SourceText source, List<String> closing) {
    String text = String.join("\n", source.lines().stream().map(Passage::text).toList());
    return new Draft(
        title,
        front.issuer(),
        PlanLevel.of(front.issuer(), title, text),
        front.documentNumber(),
        front.date(),
        years,
        Genre.TABLE,
        yearColumns,
        items.groups(),
        items.items(),
        List.of(),
        front.preamble().stream().map(Passage::text).toList(),
        closing);
  }

  /** Says that numbered paragraphs before the table were not read as items. */
  void reportBefore(Findings findings) {
    long numbered = front.preamble().stream().filter(p -> Marker.of(p.text()) != null).count();
    if (numbered > 1) {
      String count = String.valueOf(numbered);
      findings.warn(
          "text.before-table",
          null,
          front.preamble().getFirst().start(),
          "表格之前还有 " + count + " 段带编号的文字，没有作为条目读入。",
          count);
    }
  }
}
