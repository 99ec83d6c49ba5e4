package org.taizhang.seeds.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.taizhang.model.text.Folding;
import org.taizhang.seeds.grammar.TableColumn.Kind;
import org.taizhang.seeds.resolve.QuantityUnits;
import org.taizhang.seeds.source.Passage;
import org.taizhang.seeds.source.SourceText;
import org.taizhang.seeds.source.Table;
import org.taizhang.seeds.source.TextField;

/**
 * Numbers in cells of their own: a column 单位 beside them holds their measure words, or the head
 * above them does.
 */
final class Measures {
  private static final Pattern HEAD = Pattern.compile("(?:计量|计算)?单位");
  private static final Pattern NUMBER =
      Pattern.compile(
          "(?:[≥≤<>约近超逾]|超过|不少于|不低于|不超过)?\\d[\\d,]*(?:\\.\\d+)?(?:[-~—–至]\\d+(?:\\.\\d+)?)?"
              + "[余多]?(?<tail>以上|以内|以下|左右)?");
  private static final Pattern CAPTION =
      Pattern.compile("[(]?(?:金额|货币|计量)?单位:(?:人民币)?(?<unit>[百千万亿]{0,2}元)[)]?");
  private static final Pattern BEGINS_AS_NUMBER =
      Pattern.compile("(?:[≥≤<>约近超逾]|超过|不少于|不低于|不超过)?\\d.*");

  private static final int LONGEST_CAPTION = 20;

  private Measures() {}

  /** Whether the column between the rows holds measure words and no departments. */
  static boolean is(TableColumn column, GridCells grid, int index, int from, int to) {
    if (!isHead(column)) {
      return false;
    }
    boolean any = false;
    for (int r = from; r < to; r++) {
      Table.Cell cell = grid.own(r, index);
      if (cell != null && !QuantityUnits.isMeasure(cell.text().text())) {
        return false;
      }
      any |= cell != null;
    }
    return any;
  }

  private static boolean isHead(TableColumn column) {
    return HEAD.matcher(HeadWords.bare(column.head())).matches();
  }

  /**
   * A bare number of a year with the name of its item before and its unit behind it; any other cell
   * as it is.
   */
  static Passage of(Passage cell, int year, List<TableColumn> columns, TableRow row) {
    if (!isNumber(cell)) {
      return cell;
    }
    Passage unit = unit(year, columns, row);
    return unit == null
        ? cell
        : Passage.join(List.of(row.text(columns, Kind.NAME), cell, unit), "");
  }

  private static @Nullable Passage unit(int year, List<TableColumn> columns, TableRow row) {
    for (int i = 0; i < columns.size(); i++) {
      TableColumn column = columns.get(i);
      Passage cell = row.cell(i);
      if (column.kind() == Kind.IGNORED && isHead(column) && !cell.isEmpty()) {
        return cell;
      }
    }
    for (int i = 0; i < columns.size(); i++) {
      TableColumn column = columns.get(i);
      if (column.kind() == Kind.YEAR && column.year() == year) {
        String unit = FigureHead.under(column.head()).unit();
        return unit.isEmpty() ? null : at(unit, row.cell(i));
      }
    }
    return null;
  }

  private static boolean isNumber(Passage cell) {
    return NUMBER.matcher(Folding.compact(cell.text())).matches();
  }

  /**
   * What all sums of money are measured in whose heads do not say it, by a line of its own: 单位：万元;
   * blank without one.
   */
  static String caption(SourceText source) {
    for (Passage line : source.lines()) {
      boolean possible = line.length() <= LONGEST_CAPTION && line.text().indexOf('元') >= 0;
      Matcher caption = CAPTION.matcher(possible ? Folding.compact(line.text()) : "");
      if (caption.matches()) {
        return caption.group("unit");
      }
    }
    return "";
  }

  /**
   * What the columns of figures say of the item in the row.
   *
   * @param only the one year of the plan; null for none or several
   * @param money what sums are measured in whose heads do not say it; may be blank
   */
  static List<TextField> figures(
      List<TableColumn> columns, TableRow row, int no, @Nullable Integer only, String money) {
    List<TextField> fields = new ArrayList<>();
    for (int i = 0; i < columns.size(); i++) {
      TableColumn column = columns.get(i);
      if (column.kind() != Kind.FIGURES || TableUnits.isNothing(row.cell(i).text())) {
        continue;
      }
      Integer year = column.year() == 0 ? only : Integer.valueOf(column.year());
      FigureHead head = FigureHead.under(column.head());
      for (Passage line : row.cell(i).paragraphs()) {
        String name = head.namesNothing() ? row.text(columns, Kind.NAME).text() : head.name();
        String unit = head.unit().isEmpty() ? money : head.unit();
        fields.add(new TextField(no, "content", year, figure(line, at(name, line), unit)));
      }
    }
    return fields;
  }

  private static Passage figure(Passage line, Passage name, String unit) {
    Matcher number = NUMBER.matcher(Folding.compact(line.text()));
    if (number.matches()) {
      String tail = number.group("tail");
      int end = line.length() - (tail == null ? 0 : tail.length());
      return Passage.join(List.of(name, line.sub(0, end), at(unit, line), line.from(end)), "");
    }
    boolean named = !BEGINS_AS_NUMBER.matcher(Folding.compact(line.text())).matches();
    return named ? line : Passage.join(List.of(name, line), "");
  }

  /** Words that stand in no cell, as if they stood where the cell does. */
  private static Passage at(String words, Passage cell) {
    return Passage.of(words, cell.start().line(), cell.start().column());
  }
}
