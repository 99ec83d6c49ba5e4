package org.taizhang.app.exchange;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * What somebody does to a form in a spreadsheet program: types into it, sorts it, moves columns.
 */
final class FormSheetEdits {
  private final List<List<Object>> above = new ArrayList<>();
  private final List<Object> head;
  private final List<List<Object>> rows = new ArrayList<>();

  FormSheetEdits(byte[] form) throws IOException {
    try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(form))) {
      Sheet sheet = book.getSheetAt(0);
      int line = 0;
      for (; cells(sheet.getRow(line)).size() < 10; line++) {
        above.add(cells(sheet.getRow(line)));
      }
      head = cells(sheet.getRow(line));
      for (line++; line <= sheet.getLastRowNum(); line++) {
        List<Object> cells = cells(sheet.getRow(line));
        while (cells.size() < head.size()) {
          cells.add("");
        }
        rows.add(cells);
      }
    }
  }

  private static List<Object> cells(Row row) {
    List<Object> cells = new ArrayList<>();
    for (int i = 0; row != null && i < row.getLastCellNum(); i++) {
      Cell cell = row.getCell(i);
      cells.add(
          cell == null
              ? ""
              : switch (cell.getCellType()) {
                case NUMERIC -> cell.getNumericCellValue();
                case STRING -> cell.getStringCellValue();
                default -> "";
              });
    }
    while (!cells.isEmpty() && cells.getLast().equals("")) {
      cells.removeLast();
    }
    return cells;
  }

  int rows() {
    return rows.size();
  }

  /** Types into a cell; an empty text clears it. */
  void type(int row, FormColumn column, Object value) {
    rows.get(row).set(place(column), value);
  }

  Object at(int row, FormColumn column) {
    return rows.get(row).get(place(column));
  }

  /** Deletes these rows. */
  void delete(List<Integer> doomed) {
    doomed.stream().sorted(Collections.reverseOrder()).forEach(row -> rows.remove((int) row));
  }

  void sort(Random random) {
    Collections.shuffle(rows, random);
  }

  void stray(String text) {
    List<Object> cells = new ArrayList<>(Collections.nCopies(head.size(), ""));
    cells.set(place(FormColumn.TEXT), text);
    rows.add(cells);
  }

  void copy(int row) {
    rows.add(new ArrayList<>(rows.get(row)));
  }

  /** As a program saves it, with its columns in this order and some rows filtered out. */
  byte[] saved(String sheetName, List<Integer> order, Random random) throws IOException {
    try (XSSFWorkbook book = new XSSFWorkbook();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      Sheet sheet = book.createSheet(sheetName);
      int line = 0;
      for (List<Object> row : above) {
        put(sheet.createRow(line++), row, List.of(0));
      }
      put(sheet.createRow(line++), head, order);
      for (List<Object> cells : rows) {
        Row row = sheet.createRow(line++);
        row.setZeroHeight(random.nextInt(9) == 0);
        put(row, cells, order);
      }
      sheet.setColumnHidden(order.indexOf(place(FormColumn.KEY)), true);
      book.write(out);
      return out.toByteArray();
    }
  }

  /** Types into the form as it came, so that all its looks and rules stay. */
  byte[] intoForm(byte[] form) throws IOException {
    try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(form));
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      Sheet sheet = book.getSheetAt(0);
      for (int row = 0; row < rows.size(); row++) {
        for (int column = 0; column < head.size(); column++) {
          Cell cell = sheet.getRow(above.size() + 1 + row).getCell(column);
          switch (rows.get(row).get(column)) {
            case Double number -> cell.setCellValue(number);
            case String text when text.isEmpty() -> cell.setBlank();
            case Object text -> cell.setCellValue(text.toString());
          }
        }
      }
      book.write(out);
      return out.toByteArray();
    }
  }

  static List<Integer> columns() {
    List<Integer> order = new ArrayList<>();
    for (FormColumn column : FormColumn.values()) {
      order.add(place(column));
    }
    return order;
  }

  private static int place(FormColumn column) {
    return List.of(FormColumn.values()).indexOf(column);
  }

  private static void put(Row row, List<Object> cells, List<Integer> order) {
    for (int i = 0; i < order.size(); i++) {
      switch (cells.get(order.get(i))) {
        case Double number -> row.createCell(i).setCellValue(number);
        case String text when text.isEmpty() -> {
          // no cell at all
        }
        case Object text -> row.createCell(i).setCellValue(text.toString());
      }
    }
  }
}
