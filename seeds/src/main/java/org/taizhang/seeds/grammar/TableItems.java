package org.taizhang.seeds.grammar;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.taizhang.model.Place;
import org.taizhang.seeds.DraftGroup;
import org.taizhang.seeds.DraftHeading;
import org.taizhang.seeds.DraftItem;
import org.taizhang.seeds.DraftTarget;
import org.taizhang.seeds.grammar.TableColumn.Kind;
import org.taizhang.seeds.resolve.Deadlines;
import org.taizhang.seeds.resolve.Schedules;
import org.taizhang.seeds.resolve.UnitList;
import org.taizhang.seeds.source.Passage;
import org.taizhang.seeds.source.TextField;

/**
 * Rows to items. A blank group cell takes the group above; a name that comes again after a page
 * break is the same group. A blank cell of units stays blank: it may be merged with the row above,
 * but filling it down would invent.
 */
final class TableItems {
  private final List<TableColumn> columns;
  private final List<Integer> years;
  private final Findings findings;
  private final Map<String, DraftGroup> groups = new LinkedHashMap<>();
  private final List<DraftItem> items = new ArrayList<>();
  private final List<TextField> fields = new ArrayList<>();
  private final Map<Kind, String> unitsAbove = new LinkedHashMap<>();
  private final List<String> said = new ArrayList<>();
  private @Nullable String group;

  TableItems(TableHead head, List<Integer> years, Findings findings) {
    this.columns = head.columns();
    this.years = years;
    this.findings = findings;
  }

  List<DraftItem> items() {
    return items;
  }

  List<DraftGroup> groups() {
    return List.copyOf(groups.values());
  }

  List<TextField> fields() {
    return fields;
  }

  void take(List<TableRow> rows) {
    for (TableRow row : rows) {
      if (row.cells().size() == 1) {
        Passage line = row.cell(0);
        Marker marker = Marker.of(line.text());
        enter(marker == null ? line : line.from(marker.length()));
      } else if (!isTotal(row)) {
        take(row);
      }
    }
    checkNumbers(rows);
  }

  private void take(TableRow row) {
    int no = items.size() + 1;
    Passage named = row.text(columns, Kind.GROUP);
    if (!named.isEmpty()) {
      enter(named);
    }
    if (row.found() != columns.size()) {
      findings.warn(
          "row.width",
          no,
          row.at(),
          "第 " + no + " 行有 " + row.found() + " 格，表头有 " + columns.size() + " 栏，已按内容对齐，请核对。",
          String.valueOf(row.found()),
          String.valueOf(columns.size()));
    }
    Passage name = row.text(columns, Kind.NAME);
    Passage content = row.text(columns, Kind.CONTENT);
    if (name.isEmpty() && !content.isEmpty()) {
      name = HeadingSplit.of(content).name();
    }
    List<DraftTarget> targets = targets(row, no);
    if (name.isEmpty() && targets.isEmpty()) {
      return;
    }
    fields.add(new TextField(no, "content", years.size() == 1 ? years.getFirst() : null, content));
    DraftGroup entered = group == null ? null : groups.get(group);
    List<DraftHeading> above =
        entered == null ? List.of() : List.of(new DraftHeading("", entered.name(), entered.at()));
    items.add(
        new DraftItem(
            no,
            row.text(columns, Kind.NUMBER).text(),
            null,
            group,
            above,
            List.of(),
            name.isEmpty() ? "第" + no + "项" : oneLine(name),
            content.text(),
            targets,
            units(row, Kind.LEAD, no),
            units(row, Kind.RESPONSIBLE, no),
            units(row, Kind.SUPPORTING, no),
            Deadlines.of(row.text(columns, Kind.DUE).text(), years.isEmpty() ? 0 : years.getLast()),
            Schedules.of(row.text(columns, Kind.DUE).text()),
            row.at()));
  }

  private void enter(Passage named) {
    group = oneLine(named);
    Place at = named.start();
    groups.computeIfAbsent(group, key -> new DraftGroup(groups.size() + 1, key, List.of(), at));
  }

  private static String oneLine(Passage text) {
    return Punctuation.withoutFinalStop(text.text().replace("\n", ""));
  }

  private List<DraftTarget> targets(TableRow row, int no) {
    List<DraftTarget> targets = new ArrayList<>();
    for (int i = 0; i < columns.size(); i++) {
      TableColumn column = columns.get(i);
      Passage cell = row.cell(i);
      if (column.kind() == Kind.YEAR && !isNothing(cell.text())) {
        targets.add(new DraftTarget(column.year(), cell.text(), null, null, cell.start()));
        fields.add(new TextField(no, String.valueOf(column.year()), column.year(), cell));
      }
    }
    return targets;
  }

  private List<String> units(TableRow row, Kind kind, int no) {
    if (columns.stream().noneMatch(column -> column.kind() == kind)) {
      return List.of();
    }
    String text = row.text(columns, kind).text();
    if (text.strip().equals("同上")) {
      text = unitsAbove.getOrDefault(kind, "");
    }
    if (isNothing(text)) {
      reportBlank(kind, no, row);
      return List.of();
    }
    unitsAbove.put(kind, text);
    UnitList list = UnitList.of(text);
    if (list.openEnded() && !said.contains("role.others")) {
      said.add("role.others");
      findings.info("role.others", no, row.at(), "单位以“等”结尾，原文没有列全。");
    }
    return list.units();
  }

  private void reportBlank(Kind kind, int no, TableRow row) {
    if (kind == Kind.SUPPORTING) {
      return;
    }
    String column = kind == Kind.LEAD ? "牵头单位" : "责任单位";
    String merged = items.isEmpty() ? "" : "，可能与第 " + items.size() + " 项合并";
    findings.warn(
        "role.blank",
        no,
        row.cell(index(kind)).start(),
        "第 " + no + " 项的" + column + "栏空白" + merged + "，没有填补，请核对。",
        column);
  }

  private int index(Kind kind) {
    return columns.stream().map(TableColumn::kind).toList().indexOf(kind);
  }

  private static boolean isNothing(String text) {
    String bare = text.strip();
    return bare.isEmpty() || (bare.length() <= 2 && "-—–/／\\无——".contains(bare));
  }

  private boolean isTotal(TableRow row) {
    String first =
        row.cells().stream()
            .filter(cell -> !cell.isBlank())
            .map(TableCell::folded)
            .findFirst()
            .orElse("");
    return first.equals("合计") || first.equals("总计") || first.equals("小计") || first.isEmpty();
  }

  private void checkNumbers(List<TableRow> rows) {
    int before = 0;
    int index = index(Kind.NUMBER);
    for (TableRow row : index < 0 ? List.<TableRow>of() : rows) {
      int number =
          row.cells().size() == 1 ? 0 : TableNumbers.value(row.cells().get(index).folded());
      if (number > 0 && before > 0 && number != before + 1 && number != 1) {
        findings.warn(
            "number.gap",
            null,
            row.at(),
            "序号从 " + before + " 跳到 " + number + "，可能有缺漏或重复。",
            String.valueOf(before),
            String.valueOf(number));
      }
      before = number > 0 ? number : before;
    }
  }
}
