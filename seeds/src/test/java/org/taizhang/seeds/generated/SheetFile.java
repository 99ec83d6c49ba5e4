package org.taizhang.seeds.generated;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.taizhang.seeds.generated.MadeBlock.Cell;
import org.taizhang.seeds.generated.MadeBlock.Grid;

/** Writes tables as workbooks: a sheet for each, with the lines above it merged over its width. */
final class SheetFile {
  private SheetFile() {}

  static byte[] xlsx(MadeDocument document) {
    return write(document, new XSSFWorkbook());
  }

  static byte[] xls(MadeDocument document) {
    HSSFWorkbook workbook = new HSSFWorkbook();
    workbook.createInformationProperties();
    return write(document, workbook);
  }

  private static byte[] write(MadeDocument document, Workbook fresh) {
    try (Workbook workbook = fresh;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
      for (Grid grid : document.grids()) {
        fill(workbook, grid, document.above(grid));
      }
      workbook.write(bytes);
      return bytes.toByteArray();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private static void fill(Workbook workbook, Grid grid, List<MadeBlock.Text> above) {
    boolean named = workbook.getSheet(grid.name()) == null;
    Sheet sheet = named ? workbook.createSheet(grid.name()) : workbook.createSheet();
    int top = above.size();
    for (int i = 0; i < top; i++) {
      sheet.createRow(i).createCell(0).setCellValue(above.get(i).whole());
      merge(sheet, i, 0, 1, grid.columns());
    }
    for (int row = 0; row < grid.rows(); row++) {
      Row into = sheet.createRow(top + row);
      for (Cell cell : grid.row(row)) {
        if (cell.text().matches("\\d{1,3}")) {
          into.createCell(cell.column()).setCellValue(Integer.parseInt(cell.text()));
        } else {
          into.createCell(cell.column()).setCellValue(cell.text());
        }
        merge(sheet, top + row, cell.column(), cell.height(), cell.width());
      }
    }
  }

  private static void merge(Sheet sheet, int row, int column, int height, int width) {
    if (height * width > 1) {
      sheet.addMergedRegionUnsafe(
          new CellRangeAddress(row, row + height - 1, column, column + width - 1));
    }
  }
}
