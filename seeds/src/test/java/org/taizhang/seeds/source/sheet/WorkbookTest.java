package org.taizhang.seeds.source.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.taizhang.seeds.source.Block;
import org.taizhang.seeds.source.Document;
import org.taizhang.seeds.source.DocumentOpener;
import org.taizhang.seeds.source.DocumentOpener.Opened;
import org.taizhang.seeds.source.web.Shown;

class WorkbookTest {
  /** The two formats of Excel. */
  enum Kind {
    XLSX,
    XLS
  }

  @ParameterizedTest
  @EnumSource
  void mergedCellsSpanRowsAndColumns(Kind kind) {
    Document document =
        read(
            kind,
            book -> {
              Sheet sheet = sheet(book, "任务");
              row(sheet, 0, "云台市2025年重点任务");
              row(sheet, 1, "行动", "序号", "任务");
              row(sheet, 2, "强基", "1", "新建学校\n扩大学位");
              row(sheet, 3, "", "2", "改造食堂");
              row(sheet, 9, "", "", " ");
              sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 5));
              sheet.addMergedRegion(new CellRangeAddress(2, 60_000, 0, 0));
            });
    assertThat(Shown.of(document))
        .containsExactly(
            "0,0+1×3=云台市2025年重点任务",
            "1,0=行动",
            "1,1=序号",
            "1,2=任务",
            "2,0+2×1=强基",
            "2,1=1",
            "2,2=新建学校⏎扩大学位",
            "3,1=2",
            "3,2=改造食堂");
    assertThat(document.remarks()).isEmpty();
    Block.Grid grid = (Block.Grid) document.blocks().getFirst();
    assertThat(document.where(grid.table().cells().getLast().text().start()).words())
        .isEqualTo("工作表“任务”C4");
  }

  @ParameterizedTest
  @EnumSource
  void valuesAreReadAsShown(Kind kind) {
    Document document =
        read(
            kind,
            book -> {
              Sheet sheet = sheet(book, "值");
              Row row = row(sheet, 0, "文字");
              row.createCell(1).setCellValue(2025);
              number(row, 2, 0.855, "0.0%");
              number(row, 3, 12000, "#,##0");
              number(row, 4, 30, "0\"所\"");
              date(row, 5, "yyyy\"年\"m\"月\"d\"日\"");
              date(row, 6, "m/d/yy");
              row.createCell(7).setCellValue(true);
              row.createCell(8).setCellValue(12.5);
            });
    assertThat(Shown.of(document))
        .containsExactly(
            "0,0=文字",
            "0,1=2025",
            "0,2=85.5%",
            "0,3=12,000",
            "0,4=30所",
            "0,5=2025年6月30日",
            "0,6=2025/6/30",
            "0,7=TRUE",
            "0,8=12.5");
  }

  @ParameterizedTest
  @EnumSource
  void formulasGiveWhatWasSavedOrABlank(Kind kind) {
    Document document =
        read(
            kind,
            book -> {
              Sheet sheet = sheet(book, "式");
              Row row = row(sheet, 0, "3", "4");
              row.createCell(2).setCellFormula("\"共\"&(3+4)&\"所\"");
              row.createCell(3).setCellFormula("1/0");
              row.createCell(4).setCellFormula("3*4");
              book.getCreationHelper().createFormulaEvaluator().evaluateAll();
            });
    assertThat(Shown.of(document))
        .contains("0,2=共7所", "0,4=12")
        .noneMatch(cell -> cell.contains("DIV"));
    assertThat(document.remarks())
        .extracting(Document.Remark::code)
        .contains("sheet.formulas", "sheet.error");
  }

  @ParameterizedTest
  @EnumSource
  void whatIsHiddenIsLeftOutAndReported(Kind kind) {
    Document document =
        read(
            kind,
            book -> {
              Sheet first = sheet(book, "甲");
              row(first, 0, "a", "b", "c");
              row(first, 1, "藏行", "x", "y");
              row(first, 2, "d", "e", "f");
              first.getRow(1).setZeroHeight(true);
              first.setColumnHidden(1, true);
              row(sheet(book, "乙"), 0, "藏表");
              row(sheet(book, "丙"), 1, "", "g");
              book.setSheetVisibility(1, SheetVisibility.VERY_HIDDEN);
            });
    assertThat(Shown.of(document)).containsExactly("0,0=a", "0,2=c", "2,0=d", "2,2=f", "1,1=g");
    assertThat(document.remarks())
        .extracting(Document.Remark::text)
        .containsExactly("工作表“甲”有隐藏（或筛选掉）的行或列，其中的内容没有读入。", "有 1 张隐藏的工作表没有读入：乙。");
    Block.Grid last = (Block.Grid) document.blocks().getLast();
    assertThat(document.where(last.table().cells().getFirst().text().start()).words())
        .isEqualTo("工作表“丙”B2");
  }

  @ParameterizedTest
  @EnumSource
  void manyNumbersInARowKeepTheirPlaces(Kind kind) {
    Document document =
        read(
            kind,
            book -> {
              Row row = row(sheet(book, "数"), 0);
              for (int i = 0; i < 200; i++) {
                row.createCell(i).setCellValue(i * 0.5);
              }
            });
    assertThat(Shown.of(document)).hasSize(200).contains("0,3=1.5", "0,199=99.5");
  }

  static Sheet sheet(Workbook book, String name) {
    return book.createSheet(name);
  }

  static Row row(Sheet sheet, int index, String... texts) {
    Row row = sheet.createRow(index);
    for (int i = 0; i < texts.length; i++) {
      row.createCell(i).setCellValue(texts[i]);
    }
    return row;
  }

  private static void number(Row row, int column, double value, String format) {
    Cell cell = row.createCell(column);
    cell.setCellValue(value);
    style(cell, format);
  }

  private static void date(Row row, int column, String format) {
    Cell cell = row.createCell(column);
    cell.setCellValue(LocalDate.of(2025, 6, 30));
    style(cell, format);
  }

  private static void style(Cell cell, String format) {
    Workbook book = cell.getSheet().getWorkbook();
    CellStyle style = book.createCellStyle();
    style.setDataFormat(book.createDataFormat().getFormat(format));
    cell.setCellStyle(style);
  }

  static byte[] made(Kind kind, Consumer<Workbook> fill) {
    try (Workbook book = kind == Kind.XLSX ? new XSSFWorkbook() : new HSSFWorkbook()) {
      fill.accept(book);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      book.write(out);
      return out.toByteArray();
    } catch (IOException never) {
      throw new AssertionError(never);
    }
  }

  static Document read(Kind kind, Consumer<Workbook> fill) {
    return read(made(kind, fill));
  }

  static Document read(byte[] content) {
    Opened opened = DocumentOpener.open(content, null);
    assertThat(opened).isInstanceOf(Opened.Read.class);
    return ((Opened.Read) opened).document();
  }

  static String refused(byte[] content) {
    Opened opened = DocumentOpener.open(content, null);
    assertThat(opened).isInstanceOf(Opened.Refused.class);
    return ((Opened.Refused) opened).reason();
  }

  static List<String> codes(Document document) {
    return document.remarks().stream().map(Document.Remark::code).toList();
  }
}
