package org.taizhang.seeds.grammar;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.taizhang.model.Place;
import org.taizhang.seeds.DraftGroup;
import org.taizhang.seeds.DraftItem;
import org.taizhang.seeds.DraftTarget;
import org.taizhang.seeds.Trace;
import org.taizhang.seeds.Trace.Part;
import org.taizhang.seeds.grammar.TableColumn.Kind;
import org.taizhang.seeds.resolve.Deadlines;
import org.taizhang.seeds.resolve.RoleSet;
import org.taizhang.seeds.resolve.Schedules;
import org.taizhang.seeds.source.Passage;
import org.taizhang.seeds.source.TextField;

/** Rows to items, with what of the document became which part of them. */
final class TableItems {
  private final List<Integer> years;
  private final Findings findings;
  private final TableUnits units;
  private final String money;
  private final TableGroups groups = new TableGroups();
  private final List<DraftItem> items = new ArrayList<>();
  private final List<TextField> fields = new ArrayList<>();
  private final List<Trace> traces = new ArrayList<>();

  /**
   * @param money what sums are measured in whose heads do not say it; may be blank
   */
  TableItems(List<Integer> years, TableUnits units, String money, Findings findings) {
    this.money = money;
    this.years = years;
    this.units = units;
    this.findings = findings;
  }

  List<DraftItem> items() {
    return items;
  }

  List<DraftGroup> groups() {
    return groups.groups();
  }

  List<TextField> fields() {
    return fields;
  }

  /** The traces, the title's first. */
  List<Trace> tracesWith(@Nullable Passage title) {
    List<Trace> all = new ArrayList<>();
    if (title != null) {
      all.add(new Trace(null, Part.TITLE, null, title));
    }
    all.addAll(traces);
    return all;
  }

  void take(List<TableColumn> columns, List<TableRow> rows) {
    for (TableRow row : rows) {
      if (row.isLine()) {
        groups.enter(row.cell(0), 0);
      } else if (!row.isTotal()) {
        take(columns, row);
      }
    }
    TableNumbers.check(columns, rows, findings);
  }

  private void take(List<TableColumn> columns, TableRow row) {
    int no = items.size() + 1;
    enterGroups(columns, row);
    TableNaming naming = TableNaming.of(columns, row);
    Map<Integer, Passage> cells = cellsOfYears(columns, row);
    if (naming.name().isEmpty() && cells.isEmpty()) {
      return;
    }
    reportWidth(columns, row, no);
    reportMerged(cells, no);
    cells.forEach((year, cell) -> {
      Passage measured = Measures.of(cell, year, columns, row);
      fields.add(new TextField(no, String.valueOf(year), year, measured));
    });
    Integer only = years.size() == 1 ? years.getFirst() : null;
    boolean named = naming.content().isEmpty() && cells.isEmpty();
    fields.add(new TextField(no, "content", only, named ? naming.name() : naming.content()));
    fields.addAll(Measures.figures(columns, row, no, only, money));
    int year = years.isEmpty() ? 0 : years.getLast();
    RoleSet roles = units.of(columns, row, no, year);
    Passage due = row.text(columns, Kind.DUE);
    items.add(
        new DraftItem(
            no,
            naming.label(),
            null,
            groups.name(),
            groups.above(),
            List.of(),
            naming.name().isEmpty() ? "第" + no + "项" : TableGroups.oneLine(naming.name()),
            naming.content().text(),
            targets(cells),
            roles.lead(),
            roles.responsible(),
            roles.supporting(),
            due.isEmpty() ? roles.due() : Deadlines.of(due.text(), year),
            due.isEmpty() ? roles.schedule() : Schedules.of(due.text()),
            row.at()));
    traces.addAll(TableTraces.of(columns, row, naming, groups.entered(), no));
  }

  private void enterGroups(List<TableColumn> columns, TableRow row) {
    int level = 0;
    for (int i = 0; i < columns.size(); i++) {
      if (columns.get(i).kind() == Kind.GROUP) {
        if (!row.cell(i).isEmpty()) {
          groups.enter(row.cell(i), level);
        }
        level++;
      }
    }
  }

  private void reportWidth(List<TableColumn> columns, TableRow row, int no) {
    if (row.found() != columns.size()) {
      findings.warn(
          "row.width",
          no,
          row.at(),
          "第 " + no + " 行有 " + row.found() + " 格，表头有 " + columns.size() + " 栏，已按内容对齐，请核对。",
          String.valueOf(row.found()),
          String.valueOf(columns.size()));
    }
  }

  /** What the cells under the years say; quarters of one year are one. */
  private static Map<Integer, Passage> cellsOfYears(List<TableColumn> columns, TableRow row) {
    Map<Integer, Passage> cells = new LinkedHashMap<>();
    boolean parts = PartsOfYear.areIn(columns);
    for (int i = 0; i < columns.size(); i++) {
      TableColumn column = columns.get(i);
      Passage cell = row.cell(i);
      if (column.kind() == Kind.YEAR && !TableUnits.isNothing(cell.text())) {
        Passage said = parts ? PartsOfYear.named(cell, column) : cell;
        cells.merge(column.year(), said, (a, b) -> Passage.join(List.of(a, b), "\n"));
      }
    }
    return cells;
  }

  /** A cell over several years holds for each of them; its figures are not parted. */
  private void reportMerged(Map<Integer, Passage> cells, int no) {
    Map<Place, Integer> starts = new HashMap<>();
    cells.forEach((year, cell) -> {
      Integer first = starts.putIfAbsent(cell.start(), year);
      if (first != null) {
        findings.warn(
            "target.merged",
            no,
            cell.start(),
            "第 " + no + " 项 " + first + " 年与 " + year + " 年合为一格，两年都按原文记入，数量没有分开，请核对。",
            String.valueOf(first),
            String.valueOf(year));
      }
    });
  }

  private static List<DraftTarget> targets(Map<Integer, Passage> cells) {
    List<DraftTarget> targets = new ArrayList<>();
    cells.forEach(
        (year, cell) -> targets.add(new DraftTarget(year, cell.text(), null, null, cell.start())));
    return targets;
  }
}
