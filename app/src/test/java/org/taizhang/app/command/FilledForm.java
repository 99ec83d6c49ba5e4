package org.taizhang.app.command;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A form that a department fills in and saves. */
record FilledForm(Path file) {

  /** The percent of tasks by their numbers, with a sentence beside each. */
  void percents(Map<Integer, Integer> answers) throws IOException {
    try (InputStream in = Files.newInputStream(file);
        XSSFWorkbook book = new XSSFWorkbook(in)) {
      Sheet sheet = book.getSheetAt(0);
      Map<String, Integer> heads = new HashMap<>();
      Set<Integer> filled = new HashSet<>();
      DataFormatter text = new DataFormatter();
      for (Row row : sheet) {
        if (heads.isEmpty()) {
          row.forEach(cell -> heads.put(text.formatCellValue(cell), cell.getColumnIndex()));
          if (!heads.containsKey("完成比例（%）")) {
            heads.clear();
          }
          continue;
        }
        String number = text.formatCellValue(row.getCell(heads.get("序号")));
        if (number.isEmpty()) {
          continue;
        }
        int task = Integer.parseInt(number);
        if (answers.containsKey(task) && filled.add(task)) {
          cell(row, heads.get("完成比例（%）")).setCellValue(answers.get(task));
          cell(row, heads.get("进展情况")).setCellValue("已完成" + answers.get(task) + "%");
        }
      }
      if (!filled.equals(answers.keySet())) {
        throw new AssertionError(file + " asks for " + filled + ", not " + answers.keySet());
      }
      try (OutputStream saved = Files.newOutputStream(file)) {
        book.write(saved);
      }
    }
  }

  private static Cell cell(Row row, int column) {
    return row.getCell(column, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
  }
}
