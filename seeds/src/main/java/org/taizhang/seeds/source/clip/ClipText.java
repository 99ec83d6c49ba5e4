package org.taizhang.seeds.source.clip;

import java.util.List;
import org.taizhang.seeds.source.Document;
import org.taizhang.seeds.source.DocumentBuilder;
import org.taizhang.seeds.source.FileFormat;
import org.taizhang.seeds.source.SourceText;
import org.taizhang.seeds.source.TableBuilder;

/**
 * Plain text from the clipboard: a table when most of its lines are rows of one, all as wide as a
 * spreadsheet makes them. Word processors leave out what is merged; such rows are read as lines.
 */
public final class ClipText {
  private ClipText() {}

  /** A document of one table, with the lines before and after it, or else of lines. */
  public static Document read(String text) {
    DocumentBuilder builder = new DocumentBuilder();
    List<List<String>> rows = TabbedRows.of(text);
    long parted = rows.stream().filter(ClipText::isParted).count();
    long written = rows.stream().filter(row -> !isBlank(row)).count();
    if (parted < 2 || parted * 2 < written || widths(rows) > 1) {
      SourceText.of(text).lines().forEach(line -> builder.line(line.text()));
      return builder.build(FileFormat.TEXT);
    }
    int from = 0;
    while (!isParted(rows.get(from))) {
      from++;
    }
    int to = rows.size();
    while (!isParted(rows.get(to - 1))) {
      to--;
    }
    lines(rows.subList(0, from), builder);
    table(rows.subList(from, to), builder);
    lines(rows.subList(to, rows.size()), builder);
    return builder.build(FileFormat.TEXT);
  }

  private static long widths(List<List<String>> rows) {
    return rows.stream().mapToInt(List::size).filter(width -> width > 1).distinct().count();
  }

  private static void lines(List<List<String>> rows, DocumentBuilder builder) {
    for (List<String> row : rows) {
      if (!isBlank(row)) {
        builder.paragraph(String.join(" ", row).strip(), 0);
      }
    }
  }

  private static void table(List<List<String>> rows, DocumentBuilder builder) {
    int columns = rows.stream().mapToInt(List::size).max().orElse(1);
    TableBuilder table = builder.table("");
    for (int r = 0; r < rows.size(); r++) {
      List<String> row = rows.get(r);
      boolean alone = row.size() == 1;
      for (int c = 0; c < row.size(); c++) {
        table.cell(row.get(c), r, c, 1, alone ? columns : 1);
      }
    }
    builder.endTable();
  }

  /** Two cells that hold something: a tab before a paragraph is only an indent. */
  private static boolean isParted(List<String> row) {
    return row.stream().filter(cell -> !cell.isBlank()).limit(2).count() == 2;
  }

  private static boolean isBlank(List<String> row) {
    return row.stream().allMatch(String::isBlank);
  }
}
