package org.taizhang.seeds.grammar;

import java.util.List;
import org.taizhang.seeds.Draft;
import org.taizhang.seeds.Genre;
import org.taizhang.seeds.grammar.TableColumn.Kind;
import org.taizhang.seeds.resolve.PlanLevel;
import org.taizhang.seeds.source.Passage;
import org.taizhang.seeds.source.SourceText;

/** What a plan in a table says of itself: title, issuer, date and years. */
record TableFrame(FrontMatter front, String title, List<Integer> years) {

  static TableFrame of(
      String fileName,
      FrontMatter front,
      List<TableColumn> columns,
      SourceText source,
      Findings findings) {
    Passage line = front.title();
    String title = line == null ? Heading.withoutExtension(fileName) : line.text();
    if (line == null) {
      findings.warn("title.none", null, null, "没有找到标题，暂用“" + title + "”。", title);
    }
    List<Integer> heads = years(columns);
    return new TableFrame(
        front,
        title,
        heads.isEmpty() ? Heading.years(title, front.date(), source, findings) : heads);
  }

  private static List<Integer> years(List<TableColumn> columns) {
    return columns.stream()
        .filter(column -> column.kind() == Kind.YEAR)
        .map(TableColumn::year)
        .distinct()
        .sorted()
        .toList();
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
