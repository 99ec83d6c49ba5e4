package org.taizhang.app.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What WPS calls .wps and .et is an office file of one kind or another by its content. */
class WpsFilesTest {
  @TempDir private Path folder;
  private final IntakeDesk desk = new IntakeDesk();

  @Test
  void everyKindIsReadByItsContent() throws IOException {
    var words = write("要点.wps", prose());
    var zipped = write("新计划.et", table(new XSSFWorkbook()));
    var old = write("旧计划.et", table(new HSSFWorkbook()));
    desk.model.add(List.of(words, zipped, old));
    assertThat(desk.model.readable()).hasSize(3);
    assertThat(desk.model.files())
        .extracting(file -> IntakeDesk.items(file).getFirst().name())
        .containsOnly("新建幼儿园");
    assertThat(desk.model.files())
        .extracting(file -> IntakeDesk.items(file).size())
        .containsExactly(3, 4, 4);
  }

  @Test
  void aBrokenOneIsRefusedByName() throws IOException {
    byte[] whole = prose();
    byte[] old = table(new HSSFWorkbook());
    desk.model.add(
        List.of(
            write("断了.wps", Arrays.copyOf(whole, whole.length / 2)),
            write("断了.et", Arrays.copyOf(old, old.length / 3))));
    assertThat(desk.model.readable()).isEmpty();
    assertThat(desk.model.files())
        .allSatisfy(file ->
            assertThat(file.stateProperty().get())
                .isInstanceOfSatisfying(
                    FileState.Refused.class,
                    refused -> assertThat(refused.reason()).contains(file.name(), "无法读取")));
  }

  private Path write(String name, byte[] content) throws IOException {
    return Files.write(folder.resolve(name), content);
  }

  private static byte[] prose() throws IOException {
    try (var document = new XWPFDocument();
        var out = new ByteArrayOutputStream()) {
      IntakeDesk.PROSE
          .lines()
          .forEach(line -> document.createParagraph().createRun().setText(line));
      document.write(out);
      return out.toByteArray();
    }
  }

  private static byte[] table(Workbook book) throws IOException {
    try (book;
        var out = new ByteArrayOutputStream()) {
      var sheet = book.createSheet();
      for (var line : IntakeDesk.TABLE.lines().toList()) {
        var row = sheet.createRow(sheet.getPhysicalNumberOfRows());
        for (var cell : line.split("\t", -1)) {
          row.createCell(Math.max(0, row.getLastCellNum())).setCellValue(cell);
        }
      }
      book.write(out);
      return out.toByteArray();
    }
  }
}
