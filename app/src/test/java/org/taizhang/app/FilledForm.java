package org.taizhang.app;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** What a department does to its form in a spreadsheet program. */
public final class FilledForm {
  private FilledForm() {}

  /**
   * Types into a row of a form and saves it.
   *
   * @param line from 1, below the heads
   */
  public static void type(Path file, int line, String head, String text) {
    try (InputStream in = Files.newInputStream(file);
        XSSFWorkbook book = new XSSFWorkbook(in)) {
      Sheet sheet = book.getSheetAt(0);
      boolean typed = false;
      for (Row row : sheet) {
        for (Cell cell : row) {
          if (cell.toString().equals(head)) {
            sheet.getRow(row.getRowNum() + line).getCell(cell.getColumnIndex()).setCellValue(text);
            typed = true;
          }
        }
      }
      if (!typed) {
        throw new AssertionError("no column is called " + head);
      }
      try (OutputStream saved = Files.newOutputStream(file)) {
        book.write(saved);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
