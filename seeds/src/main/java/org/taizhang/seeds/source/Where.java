package org.taizhang.seeds.source;

import org.jspecify.annotations.Nullable;

/** Where something stands in a file as its own program counts: what a clerk looks for there. */
public sealed interface Where {

  /** A line of a text file, from 1, and the characters before it on that line. */
  record TextLine(int line, int column) implements Where {}

  /** A paragraph of a word processor's document or a web page, from 1, outside its tables. */
  record Paragraph(int number, int column) implements Where {}

  /**
   * A cell, all counted from 1.
   *
   * @param table number of the table in its document, or of the sheet in its workbook
   * @param sheet name of the sheet; null outside workbooks
   */
  record TableCell(int table, int row, int column, @Nullable String sheet) implements Where {}

  /** A line of a page, both counted from 1. */
  record PageLine(int page, int line) implements Where {}

  /** 第 3 行, 第 12 段, 第 1 张表第 4 行第 2 格, 工作表“任务”B4, 第 5 页第 3 行. */
  default String words() {
    return switch (this) {
      case TextLine(int line, int _) -> "第 " + line + " 行";
      case Paragraph(int number, int _) -> "第 " + number + " 段";
      case TableCell(int table, int row, int column, String sheet) ->
          sheet == null
              ? "第 " + table + " 张表第 " + row + " 行第 " + column + " 格"
              : "工作表“" + sheet + "”" + letters(column) + row;
      case PageLine(int page, int line) -> "第 " + page + " 页第 " + line + " 行";
    };
  }

  private static String letters(int column) {
    int rest = column - 1;
    String last = String.valueOf((char) ('A' + rest % 26));
    return rest < 26 ? last : letters(rest / 26) + last;
  }
}
