package org.taizhang.seeds.grammar;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.taizhang.seeds.Draft;
import org.taizhang.seeds.ReadChoices;
import org.taizhang.seeds.grammar.TableColumn.Kind;
import org.taizhang.seeds.resolve.FirstNamed;
import org.taizhang.seeds.source.Document;
import org.taizhang.seeds.source.Passage;

/** Tables of projects that a file draws as tables, one project in one or several rows. */
public final class GridGrammar {
  private final Document document;
  private final ReadChoices choices;
  private final Findings findings;

  public GridGrammar(Document document, ReadChoices choices, Findings findings) {
    this.document = document;
    this.choices = choices;
    this.findings = findings;
  }

  /** The plan, or null when the document holds no table with a head that can be understood. */
  public @Nullable Understood read(String fileName) {
    if (document.tables().isEmpty()) {
      return null;
    }
    GridPieces found = GridPieces.of(document);
    List<GridFamily> families = GridFamily.of(found.pieces());
    GridFamily main = families.stream().max(Comparator.comparingInt(GridFamily::rows)).orElse(null);
    if (main == null) {
      return null;
    }
    GridPiece first = main.pieces().getFirst();
    BackMatter back = BackMatter.of(found.after());
    FrontMatter front = FrontMatter.of(lines(first, main)).signed(back.issuer(), back.date());
    TableFrame frame =
        TableFrame.of(
            fileName,
            front,
            ReadColumns.changed(first.columns(), choices),
            document.everything(),
            findings);
    TableUnits units =
        new TableUnits(findings, FirstNamed.in(document.everything(), document.notes()));
    TableItems items =
        new TableItems(frame.years(), units, Measures.caption(document.everything()), findings);
    Map<GridPiece, List<TableColumn>> columns = columns(main, frame.years());
    List<Passage> closing = take(main, columns, items);
    if (items.items().isEmpty()) {
      return null;
    }
    RoleChecks.check(items.items(), findings);
    columns.values().stream().distinct().forEach(heads -> TableReports.columns(heads, findings));
    frame.reportBefore(findings);
    if (!back.text().isEmpty()) {
      TableReports.after(back.text().getFirst().start(), findings);
    }
    families.stream()
        .filter(family -> !family.equals(main))
        .forEach(family -> TableReports.second(family.pieces().getFirst().at(), findings));
    found.unread().forEach(at -> TableReports.second(at, findings));
    closing.addAll(back.text());
    boolean yearColumns =
        columns.values().stream()
            .flatMap(List::stream)
            .anyMatch(column -> column.kind() == Kind.YEAR);
    Draft draft =
        frame.draft(
            items,
            yearColumns,
            document.everything(),
            closing.stream().map(Passage::text).toList());
    return new Understood(
        draft,
        items.fields(),
        ReadColumns.of(columns.getOrDefault(first, List.of())),
        items.tracesWith(front.title()));
  }

  /** The columns of each table; what the clerk chose speaks of those like the first. */
  private Map<GridPiece, List<TableColumn>> columns(GridFamily main, List<Integer> years) {
    Map<GridPiece, List<TableColumn>> columns = new LinkedHashMap<>();
    Set<Kind> first = main.pieces().getFirst().kinds();
    for (GridPiece piece : main.pieces()) {
      List<TableColumn> settled = PartsOfYear.settled(piece.columns(), years);
      boolean chosen = piece.kinds().equals(first);
      columns.put(piece, ReadColumns.changed(settled, chosen ? choices : choices.ofOtherTable()));
    }
    return columns;
  }

  /** What stands before the table, without the heading that its rows stand under. */
  private static List<Passage> lines(GridPiece first, GridFamily main) {
    List<Passage> lines = new ArrayList<>(first.before());
    Passage group = main.group(first);
    if (group != null) {
      lines.remove(group);
    }
    return Joiner.join(lines);
  }

  /** Reads the rows of all tables; what stands between and below them is no item. */
  private List<Passage> take(
      GridFamily main, Map<GridPiece, List<TableColumn>> heads, TableItems items) {
    List<Passage> notes = new ArrayList<>();
    List<TableColumn> columns = List.of();
    GridRows rows = new GridRows(columns);
    for (GridPiece piece : main.pieces()) {
      Passage group = main.group(piece);
      if (!piece.equals(main.pieces().getFirst())) {
        piece.before().stream().filter(line -> !line.equals(group)).forEach(notes::add);
      }
      if (!heads.getOrDefault(piece, List.of()).equals(columns)) {
        items.take(columns, rows.rows());
        notes.addAll(rows.notes());
        columns = heads.getOrDefault(piece, List.of());
        rows = new GridRows(columns);
      } else {
        rows.breakPage();
      }
      if (group != null) {
        rows.enter(group);
      }
      for (int row = piece.from(); row < piece.to(); row++) {
        rows.take(piece.grid(), row);
      }
    }
    items.take(columns, rows.rows());
    notes.addAll(rows.notes());
    return notes;
  }
}
