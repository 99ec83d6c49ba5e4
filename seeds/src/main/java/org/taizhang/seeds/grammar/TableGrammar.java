package org.taizhang.seeds.grammar;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.taizhang.seeds.Draft;
import org.taizhang.seeds.ReadChoices;
import org.taizhang.seeds.grammar.TableColumn.Kind;
import org.taizhang.seeds.resolve.FirstNamed;
import org.taizhang.seeds.source.PageFurniture;
import org.taizhang.seeds.source.Passage;
import org.taizhang.seeds.source.SourceText;

/** A table of projects, one row each, however it was flattened to lines. */
public final class TableGrammar {
  private static final int BENT = 6;

  private final SourceText source;
  private final ReadChoices choices;
  private final Findings findings;

  public TableGrammar(SourceText source, ReadChoices choices, Findings findings) {
    this.source = source;
    this.choices = choices;
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

    /** The same cells under the columns that the clerk wants. */
    Candidate as(ReadChoices choices) {
      List<TableColumn> columns = ReadColumns.changed(head.columns(), choices);
      if (columns.equals(head.columns())) {
        return this;
      }
      TableHead changed = new TableHead(head.start(), head.end(), columns);
      return new Candidate(layout, cells, changed, TableRows.of(cells, changed));
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
    return best == null ? null : understood(best.as(choices), fileName);
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
    List<TableColumn> columns = table.head().columns();
    TableFrame frame = TableFrame.of(fileName, front, columns, source, findings);
    TableUnits units = new TableUnits(findings, FirstNamed.in(source));
    TableItems items = new TableItems(frame.years(), units, Measures.caption(source), findings);
    items.take(columns, table.rows().rows());
    RoleChecks.check(items.items(), findings);
    report(table, frame);
    boolean yearColumns = table.head().index(Kind.YEAR) >= 0;
    Draft draft = frame.draft(items, yearColumns, source, closing(table));
    return new Understood(
        draft, items.fields(), ReadColumns.of(columns), items.tracesWith(front.title()));
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

  private void report(Candidate table, TableFrame frame) {
    TableReports.columns(table.head().columns(), findings);
    frame.reportBefore(findings);
    List<TableCell> rest = table.cells().subList(table.rows().end(), table.cells().size());
    if (table.rows().endsAtOtherTable()) {
      TableReports.second(rest.getFirst().passage().start(), findings);
    } else {
      rest.stream()
          .filter(cell -> !cell.isBlank())
          .findFirst()
          .ifPresent(cell -> TableReports.after(cell.passage().start(), findings));
    }
  }

  private static List<String> closing(Candidate table) {
    return table.cells().subList(table.rows().end(), table.cells().size()).stream()
        .map(TableCell::text)
        .filter(text -> !text.isEmpty())
        .toList();
  }
}
