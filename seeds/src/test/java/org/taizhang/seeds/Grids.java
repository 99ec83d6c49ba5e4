package org.taizhang.seeds;

import static org.assertj.core.api.Assertions.assertThat;

import org.taizhang.seeds.source.Document;
import org.taizhang.seeds.source.DocumentBuilder;
import org.taizhang.seeds.source.FileFormat;
import org.taizhang.seeds.source.TableBuilder;

/**
 * Documents with drawn tables, written compactly: one row a line, cells between bars. {@code <} is
 * merged with the cell on its left, {@code ^} with the one above, {@code ¶} is a line end inside a
 * cell. A line without a bar is a paragraph, an empty one ends a table; {@code [name]} begins a
 * sheet of that name.
 */
public final class Grids {
  private Grids() {}

  public static Document document(String text) {
    DocumentBuilder document = new DocumentBuilder();
    StringBuilder table = new StringBuilder();
    String sheet = null;
    int sheets = 0;
    for (String line : (text + "\n").split("\n", -1)) {
      if (line.startsWith("|")) {
        table.append(line).append('\n');
        continue;
      }
      if (!table.isEmpty()) {
        draw(sheet == null ? document.table("") : document.sheet(sheet, sheets), table.toString());
        document.endTable();
        table.setLength(0);
      }
      if (line.startsWith("[")) {
        sheet = line.substring(1, line.length() - 1);
        sheets++;
      } else if (!line.isBlank()) {
        document.paragraph(line, 0);
      }
    }
    return document.build(sheet == null ? FileFormat.DOCX : FileFormat.XLSX);
  }

  private static void draw(TableBuilder table, String text) {
    String[] lines = text.split("\n");
    String[][] cells = new String[lines.length][];
    for (int r = 0; r < lines.length; r++) {
      String line = lines[r].strip();
      cells[r] = line.substring(1, line.length() - 1).split("\\|", -1);
      for (int c = 0; c < cells[r].length; c++) {
        cells[r][c] = cells[r][c].strip();
      }
    }
    for (int r = 0; r < cells.length; r++) {
      for (int c = 0; c < cells[r].length; c++) {
        if (!cells[r][c].equals("<") && !cells[r][c].equals("^")) {
          table.cell(cells[r][c].replace('¶', '\n'), r, c, height(cells, r, c), width(cells, r, c));
        }
      }
    }
  }

  private static int width(String[][] cells, int row, int column) {
    int width = 1;
    while (column + width < cells[row].length && cells[row][column + width].equals("<")) {
      width++;
    }
    return width;
  }

  private static int height(String[][] cells, int row, int column) {
    int height = 1;
    while (row + height < cells.length
        && column < cells[row + height].length
        && cells[row + height][column].equals("^")) {
      height++;
    }
    return height;
  }

  public static ReadResult.Reading read(String text) {
    return read(document(text), ReadChoices.NONE);
  }

  public static ReadResult.Reading read(Document document, ReadChoices choices) {
    ReadResult result = PlanReader.read("方案.docx", document, choices);
    assertThat(result).isInstanceOf(ReadResult.Reading.class);
    return (ReadResult.Reading) result;
  }

  /** Group|name|lead|responsible|supporting. */
  public static String line(DraftItem item) {
    return String.join(
        "|",
        String.valueOf(item.group()),
        item.name(),
        String.join("、", item.lead()),
        String.join("、", item.responsible()),
        String.join("、", item.supporting()));
  }
}
