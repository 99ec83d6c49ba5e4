package org.taizhang.seeds.source.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.taizhang.seeds.source.sheet.WorkbookTest.Kind;
import org.taizhang.seeds.source.web.Shown;

/** The same workbook as another program saves it; skipped where there is no LibreOffice. */
class LibreOfficeTest {
  private static final List<String> CELLS =
      List.of(
          "0,0+1×5=任务清单",
          "1,0=序号",
          "1,1=行动",
          "1,2=任务",
          "1,3=占比",
          "1,4=学位",
          "2,0=1",
          "2,1+2×1=强基",
          "2,2=新建⏎学校",
          "2,3=85.5%",
          "2,4=1200",
          "3,0=2",
          "3,2=改造食堂",
          "3,3=90.0%",
          "3,4=40");

  @TempDir private Path temp;

  @Test
  void everyFormatGivesTheSameCells() throws IOException, InterruptedException {
    Path file = temp.resolve("任务.xlsx");
    Files.write(file, WorkbookTest.made(Kind.XLSX, LibreOfficeTest::fill));
    assertThat(Shown.of(WorkbookTest.read(Files.readAllBytes(file)))).isEqualTo(CELLS);
    for (String format : new String[] {"xls", "html:HTML (StarCalc)"}) {
      Path saved = saved(file, format);
      assertThat(Shown.of(WorkbookTest.read(Files.readAllBytes(saved))))
          .as(format)
          .filteredOn(line -> !line.isEmpty())
          .isEqualTo(CELLS);
    }
  }

  private static void fill(Workbook book) {
    Sheet sheet = WorkbookTest.sheet(book, "任务");
    WorkbookTest.row(sheet, 0, "任务清单");
    WorkbookTest.row(sheet, 1, "序号", "行动", "任务", "占比", "学位");
    Row first = WorkbookTest.row(sheet, 2, "", "强基", "新建\n学校");
    Row second = WorkbookTest.row(sheet, 3, "", "", "改造食堂");
    for (Row row : List.of(first, second)) {
      row.getCell(0).setCellValue(row.getRowNum() - 1);
      row.createCell(3).setCellValue(row.equals(first) ? 0.855 : 0.9);
      row.getCell(3).setCellStyle(book.createCellStyle());
      row.getCell(3).getCellStyle().setDataFormat(book.createDataFormat().getFormat("0.0%"));
      row.createCell(4).setCellValue(row.equals(first) ? 1200 : 40);
    }
    first.getCell(2).setCellStyle(book.createCellStyle());
    first.getCell(2).getCellStyle().setWrapText(true);
    sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 4));
    sheet.addMergedRegion(new CellRangeAddress(2, 3, 1, 1));
  }

  private Path saved(Path file, String format) throws IOException, InterruptedException {
    Assumptions.assumeTrue(
        Arrays.stream(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
            .anyMatch(folder -> Files.isExecutable(Path.of(folder, "soffice"))),
        "LibreOffice is not installed");
    Path out = Files.createDirectories(temp.resolve("out"));
    Process office =
        new ProcessBuilder(
                "soffice",
                "-env:UserInstallation=" + temp.resolve("office").toUri(),
                "--headless",
                "--convert-to",
                format,
                "--outdir",
                out.toString(),
                file.toString())
            .redirectErrorStream(true)
            .redirectOutput(temp.resolve("office.log").toFile())
            .start();
    boolean ended = office.waitFor(2, TimeUnit.MINUTES);
    office.destroyForcibly();
    assertThat(ended).isTrue();
    return out.resolve("任务." + format.replaceAll(":.*", ""));
  }
}
