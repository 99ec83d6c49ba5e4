package org.taizhang.seeds.grammar;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.taizhang.model.Place;
import org.taizhang.seeds.Draft;
import org.taizhang.seeds.DraftItem;
import org.taizhang.seeds.Genre;
import org.taizhang.seeds.grammar.TableColumn.Kind;
import org.taizhang.seeds.resolve.PlanLevel;
import org.taizhang.seeds.resolve.PlanYears;
import org.taizhang.seeds.source.PageFurniture;
import org.taizhang.seeds.source.Passage;
import org.taizhang.seeds.source.SourceText;

/** A table of projects, one row each, however it was flattened to lines. */
public final class TableGrammar {
  private static final int BENT = 6;

  private final SourceText source;
  private final Findings findings;

  public TableGrammar(SourceText source, Findings findings) {
    this.source = source;
    this.findings = findings;
  }

  private record Candidate(
      TableLayout layout, List<TableCell> cells, TableHead head, TableRows rows) {

    /**
     * How well the cells fit the columns they fell into; rows that had to be bent are against it.
     */
    int score() {
      TableFit fit = new TableFit(head.columns());
      return rows.rows().stream()
          .mapToInt(row -> row.cells().size() < 2 ? 0 : fit.score(row.cells()) - bent(row))
          .sum();
    }

    private int bent(TableRow row) {
      return row.found() == head.columns().size() ? 0 : BENT;
    }
  }

  /** The plan, or null when the document holds no table that can be understood. */
  public @Nullable Understood read(String fileName) {
    Candidate best = null;
    for (TableLayout layout : TableLayout.values()) {
      Candidate candidate = candidate(layout);
      if (candidate != null && (best == null || candidate.score() > best.score())) {
        best = candidate;
      }
    }
    return best == null ? null : understood(best, fileName);
  }

  private @Nullable Candidate candidate(TableLayout layout) {
    List<TableCell> cells = layout.cells(source);
    TableHead head = TableHead.find(cells, 0);
    if (head == null) {
      return null;
    }
    TableRows rows = TableRows.of(cells, head);
    Candidate candidate = new Candidate(layout, cells, head, rows);
    return rows.rows().isEmpty() || candidate.score() <= 0 ? null : candidate;
  }

  private Understood understood(Candidate table, String fileName) {
    int first = table.cells().get(table.head().start()).passage().start().line();
    FrontMatter front = FrontMatter.of(before(first));
    Passage line = front.title();
    String title = line == null ? Heading.withoutExtension(fileName) : line.text();
    if (line == null) {
      findings.warn("title.none", null, null, "没有找到标题，暂用文件名“" + title + "”。", title);
    }
    List<Integer> years = years(table.head(), title, front);
    TableItems items = new TableItems(table.head(), years, findings);
    items.take(table.rows().rows());
    List<DraftItem> drafts = items.items();
    RoleChecks.check(drafts, findings);
    report(table, front);
    List<String> closing = closing(table);
    Draft draft =
        new Draft(
            title,
            front.issuer(),
            PlanLevel.of(
                front.issuer(),
                title,
                String.join("\n", source.lines().stream().map(Passage::text).toList())),
            front.documentNumber(),
            front.date(),
            years,
            Genre.TABLE,
            table.head().index(Kind.YEAR) >= 0,
            items.groups(),
            drafts,
            List.of(),
            front.preamble().stream().map(Passage::text).toList(),
            closing);
    return new Understood(draft, items.fields(), List.of(), List.of());
  }

  private List<Passage> before(int line) {
    List<Passage> lines = new ArrayList<>();
    for (Passage written : source.written()) {
      if (written.start().line() < line && !PageFurniture.isFurniture(written)) {
        lines.add(written);
      }
    }
    return Joiner.join(lines);
  }

  private void report(Candidate table, FrontMatter front) {
    for (TableColumn column : table.head().columns()) {
      if (column.kind() == Kind.UNKNOWN) {
        findings.warn(
            "column.unread", null, null, "“" + column.head() + "”一栏不知是什么，没有读入。", column.head());
      }
    }
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
    List<TableCell> rest = table.cells().subList(table.rows().end(), table.cells().size());
    rest = rest.stream().filter(cell -> !cell.isBlank()).toList();
    if (!rest.isEmpty() && !table.rows().endsAtOtherTable()) {
      Place at = rest.getFirst().passage().start();
      findings.info(
          "text.after-table",
          null,
          at,
          findings.words(at) + "起是表格之后的文字，没有作为条目读入。",
          findings.words(at));
    }
    if (table.rows().endsAtOtherTable()) {
      Place at = table.cells().get(table.rows().end()).passage().start();
      findings.warn(
          "table.second", null, at, findings.words(at) + "起是另一张表，没有读入。", findings.words(at));
    }
  }

  private static List<String> closing(Candidate table) {
    return table.cells().subList(table.rows().end(), table.cells().size()).stream()
        .map(TableCell::text)
        .filter(text -> !text.isEmpty())
        .toList();
  }

  private List<Integer> years(TableHead head, String title, FrontMatter front) {
    List<Integer> columns =
        head.columns().stream()
            .filter(column -> column.kind() == Kind.YEAR)
            .map(TableColumn::year)
            .distinct()
            .sorted()
            .toList();
    List<Integer> named = columns.isEmpty() ? PlanYears.inTitle(title) : columns;
    if (named.isEmpty() && front.date() != null) {
      String year = String.valueOf(front.date().getYear());
      findings.warn("year.from-date", null, null, "标题和表头都没有年份，暂按成文日期取 " + year + " 年，请核对。", year);
      return List.of(front.date().getYear());
    }
    if (named.isEmpty()) {
      findings.error("year.none", null, null, "标题和表头都没有年份，无法确定这是哪一年的方案。");
    }
    return named;
  }
}
