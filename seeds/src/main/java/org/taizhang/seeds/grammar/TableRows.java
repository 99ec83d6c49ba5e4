package org.taizhang.seeds.grammar;

import java.util.ArrayList;
import java.util.List;
import org.taizhang.model.Place;
import org.taizhang.seeds.grammar.TableColumn.Kind;
import org.taizhang.seeds.source.Passage;

/**
 * Cuts the cells after a head into rows. A blank cell keeps its place (trimming it would shift all
 * later ones); the numbers of the rows tell where a row begins when cells were lost or broken; a
 * head repeated after a page break is passed over.
 */
final class TableRows {
  private final List<TableCell> cells;
  private final TableHead head;
  private final int width;
  private final int number;
  private final List<TableRow> rows = new ArrayList<>();
  private int at;

  /** The number of the last row that had one. */
  private int last;

  private boolean otherTable;

  private TableRows(List<TableCell> cells, TableHead head) {
    this.cells = cells;
    this.head = head;
    this.width = head.columns().size();
    this.number = head.index(Kind.NUMBER);
    this.at = head.end();
  }

  static TableRows of(List<TableCell> cells, TableHead head) {
    TableRows rows = new TableRows(cells, head);
    while (rows.at < cells.size() && rows.takeRow()) {
      // takeRow moves on
    }
    return rows;
  }

  List<TableRow> rows() {
    return rows;
  }

  /** Index of the first cell that belongs to no row any more. */
  int end() {
    return at;
  }

  private boolean takeRow() {
    if (skipHead()) {
      return true;
    }
    if (otherTable) {
      return false;
    }
    if (isGroupLine(at, last)) {
      add(List.of(cells.get(at)));
      at++;
      while (at < cells.size() && cells.get(at).isBlank() && !cells.get(at).begins()) {
        at++;
      }
      return true;
    }
    int length = length();
    if (length == 0) {
      return false;
    }
    last = number < 0 ? 0 : countedAt(at);
    add(cells.subList(at, at + length));
    at += length;
    return true;
  }

  private static List<Kind> kinds(TableHead head) {
    return head.columns().stream().map(TableColumn::kind).toList();
  }

  /** Whether the rows ended at the head of a table of another kind. */
  boolean endsAtOtherTable() {
    return otherTable;
  }

  private boolean skipHead() {
    TableHead repeated =
        cells.get(at).isBlank()
            ? null
            : TableHead.find(cells.subList(at, Math.min(cells.size(), at + 3 * width + 3)), 0);
    if (repeated == null || repeated.start() != 0) {
      return false;
    }
    if (!kinds(repeated).equals(kinds(head))) {
      otherTable = true;
      return false;
    }
    int first = head.end() - head.start();
    at += number < 0 ? Math.min(first, repeated.end()) : repeated.end();
    return true;
  }

  /** How many cells from here on are the next row; 0 when no row follows. */
  private int length() {
    if (number < 0) {
      return unnumbered();
    }
    if (at + number >= cells.size()) {
      return 0;
    }
    int value = value(at, last);
    boolean regular = at + width <= cells.size() && startsRow(at + width, countedAt(at));
    if (regular && (value > 0 || cells.get(at + number).isBlank())) {
      return width;
    }
    return value > 0 ? irregular(value) : 0;
  }

  /**
   * A row whose end does not fit: it goes to where the next number stands, or to the end of its
   * line.
   */
  private int irregular(int value) {
    int limit = Math.min(cells.size(), at + 3 * width);
    for (int i = at + 1; i < limit; i++) {
      boolean next = i + number < cells.size() && value(i, value) == value + 1 && isLikelyStart(i);
      boolean newHead =
          !cells.get(i).isBlank() && cells.get(i).begins() && TableColumn.of(cells.get(i)) != null;
      if (next || newHead) {
        return i - at;
      }
    }
    int end = at + 1;
    while (end < cells.size() && end - at < width && !cells.get(end).begins()) {
      end++;
    }
    while (end < cells.size() && end - at < 2 * width && endsOpen(end - 1)) {
      end++;
    }
    return end - at;
  }

  /** 区市监局、 at the end of a line: the cell goes on in the next. */
  private boolean endsOpen(int index) {
    String text = cells.get(index).text();
    return !text.isEmpty() && "、，,".indexOf(text.charAt(text.length() - 1)) >= 0;
  }

  private boolean isLikelyStart(int index) {
    return cells.get(index).begins() || index - at >= width - 2;
  }

  private int unnumbered() {
    int end = at + 1;
    while (end < cells.size() && end - at < width && !cells.get(end).begins()) {
      end++;
    }
    boolean plausible = end - at >= Math.max(2, width - 2);
    return plausible ? end - at : 0;
  }

  private boolean startsRow(int index, int before) {
    if (index >= cells.size()) {
      return true;
    }
    TableCell cell = cells.get(index);
    boolean blankLine =
        index + number < cells.size() && cell.isBlank() && cells.get(index + number).isBlank();
    return (index + number < cells.size() && value(index, before) > 0)
        || isGroupLine(index, before)
        || (!cell.isBlank() && TableColumn.of(cell) != null)
        || (cell.begins() && !endsOpen(index - 1) && (blankLine || index + width > cells.size()));
  }

  /** One cell over the whole width that names a group: 一、教育攻坚行动. */
  private boolean isGroupLine(int index, int before) {
    TableCell cell = cells.get(index);
    Marker marker = Marker.of(cell.text());
    boolean named =
        marker != null
            && marker.kind().compareTo(MarkerKind.HAN_BRACKETED) <= 0
            && cell.text().length() > marker.length()
            && cell.text().length() <= 40;
    if (!named || number < 0) {
      return false;
    }
    int next = index + 1;
    while (next < cells.size() && cells.get(next).isBlank() && !cells.get(next).begins()) {
      next++;
    }
    return next + number < cells.size()
        && value(next, before) > 0
        && (cells.get(next).begins() || !cell.begins());
  }

  private int value(int index, int before) {
    return TableNumbers.value(cells.get(index + number).folded(), before);
  }

  /** The number of the row at the index, or else of the last one before it that has one. */
  private int countedAt(int index) {
    int value = value(index, last);
    return value > 0 ? value : last;
  }

  private void add(List<TableCell> found) {
    Place place = found.getFirst().passage().start();
    if (found.size() == 1 && width > 1) {
      rows.add(new TableRow(found, 1, place));
      return;
    }
    long broken = found.stream().skip(1).filter(TableCell::begins).count();
    int count = found.size() - broken == width ? width : found.size();
    rows.add(new TableRow(new TableFit(head.columns()).fitted(found), count, place));
  }

  static TableCell blank(Place place) {
    return new TableCell(Passage.of("", place.line(), place.column()), false);
  }
}
