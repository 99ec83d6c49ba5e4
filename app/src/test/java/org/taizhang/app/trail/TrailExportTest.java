package org.taizhang.app.trail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.taizhang.app.LedgerBuilder;
import org.taizhang.app.kit.Formulas;
import org.taizhang.app.kit.Messages;
import org.taizhang.app.session.Words;
import org.taizhang.model.Ledger;
import org.taizhang.persistence.EditLog;

class TrailExportTest {
  private static final List<MadeHistory.Step> STEPS =
      MadeHistory.of(31, LedgerBuilder.small(), 200);

  @TempDir private Path disk;
  private final Messages messages = Messages.chinese();

  private Trail trail() {
    var log = EditLog.of(Ledger.empty(), () -> MadeHistory.envelopes(STEPS));
    var trail = new Trail(log, new Words(messages));
    trail.readOn(read -> {});
    return trail;
  }

  private TrailExport export(Trail trail) {
    return new TrailExport(messages, trail, ZoneId.of("Asia/Shanghai"));
  }

  @Test
  void bothFilesHoldALineForEverySingleChange() throws IOException {
    var trail = trail();
    int lines = export(trail).write(trail.rows(), disk.resolve("记录.csv"));
    assertThat(export(trail).write(trail.rows(), disk.resolve("记录.XLSX"))).isEqualTo(lines);
    assertThat(lines)
        .isEqualTo(trail.rows().stream().mapToInt(row -> trail.parts(row).size()).sum());
    var csv = csv(disk.resolve("记录.csv"));
    var book = book(disk.resolve("记录.XLSX"));
    assertThat(csv).hasSize(lines + 1).hasSameSizeAs(book);
    for (int i = 0; i < csv.size(); i++) {
      for (int column = 0; column < csv.get(i).size(); column++) {
        var words = book.get(i).get(column);
        assertThat(csv.get(i).get(column)).isEqualTo(Formulas.defused(words));
      }
    }
    assertThat(csv.getFirst().subList(0, 3)).containsExactly("序号", "时间", "修改人");
    assertThat(csv.get(1).subList(0, 4)).containsExactly("1", "2024年1月2日 09:00", "张三", "导入");
  }

  @Test
  void nothingInThemIsTakenForAFormula() throws IOException {
    var trail = trail();
    export(trail).write(trail.rows(), disk.resolve("a.csv"));
    export(trail).write(trail.rows(), disk.resolve("a.xlsx"));
    var csv = csv(disk.resolve("a.csv"));
    assertThat(csv.stream().flatMap(List::stream))
        .anyMatch(cell -> cell.startsWith("'=1+1"))
        .noneMatch(Formulas::isLikely);
    int risky = 0;
    try (var in = Files.newInputStream(disk.resolve("a.xlsx"));
        var book = new XSSFWorkbook(in)) {
      for (var row : book.getSheetAt(0)) {
        for (Cell cell : row) {
          assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA);
          if (cell.getCellType() == CellType.STRING
              && Formulas.isLikely(cell.getStringCellValue())) {
            assertThat(cell.getCellStyle().getDataFormatString()).isEqualTo("@");
            risky++;
          }
        }
      }
    }
    assertThat(risky).isPositive();
  }

  @Test
  void onlyTheRowsThatAreWantedAreWritten() throws IOException {
    var trail = trail();
    var wanted = trail.rows().stream().filter(row -> row.author().equals("李四")).toList();
    export(trail).write(wanted, disk.resolve("li.csv"));
    var csv = csv(disk.resolve("li.csv"));
    assertThat(csv.subList(1, csv.size())).isNotEmpty().allMatch(line -> line.get(2).equals("李四"));
    assertThat(csv.stream().skip(1).map(List::getFirst).distinct()).hasSameSizeAs(wanted);
  }

  @Test
  void aFileThatCannotBeWrittenStaysAsItWas() throws IOException {
    var trail = trail();
    var file = Files.writeString(disk.resolve("old.csv"), "旧");
    Thread.currentThread().interrupt();
    assertThatThrownBy(() -> export(trail).write(trail.rows(), file))
        .isInstanceOf(CancellationException.class);
    assertThat(Thread.interrupted()).isTrue();
    assertThat(file).hasContent("旧");
    assertThat(disk.toFile().list()).containsExactly("old.csv");
    var folder = Files.createDirectory(disk.resolve("folder.csv"));
    Files.writeString(folder.resolve("x"), "x");
    assertThatThrownBy(() -> export(trail).write(trail.rows(), folder))
        .isInstanceOf(UncheckedIOException.class);
    assertThat(folder.resolve("x")).hasContent("x");
  }

  private static List<List<String>> book(Path file) throws IOException {
    List<List<String>> rows = new ArrayList<>();
    try (var in = Files.newInputStream(file);
        var book = new XSSFWorkbook(in)) {
      var sheet = book.getSheetAt(0);
      int columns = sheet.getRow(0).getLastCellNum();
      for (var row : sheet) {
        List<String> cells = new ArrayList<>();
        for (int column = 0; column < columns; column++) {
          var cell = row.getCell(column);
          cells.add(cell == null ? "" : cell.getStringCellValue());
        }
        rows.add(cells);
      }
    }
    return rows;
  }

  /** As RFC 4180 says, read character by character. */
  private static List<List<String>> csv(Path file) throws IOException {
    var text = Files.readString(file, StandardCharsets.UTF_8);
    assertThat(text).startsWith("\uFEFF");
    List<List<String>> rows = new ArrayList<>();
    List<String> row = new ArrayList<>();
    var cell = new StringBuilder();
    boolean quoted = false;
    for (int i = 1; i < text.length(); i++) {
      char c = text.charAt(i);
      if (quoted) {
        if (c == '"' && i + 1 < text.length() && text.charAt(i + 1) == '"') {
          cell.append('"');
          i++;
        } else if (c == '"') {
          quoted = false;
        } else {
          cell.append(c);
        }
      } else if (c == '"') {
        quoted = true;
      } else if (c == ',' || c == '\n') {
        row.add(cell.toString());
        cell.setLength(0);
        if (c == '\n') {
          rows.add(row);
          row = new ArrayList<>();
        }
      } else if (c != '\r') {
        cell.append(c);
      }
    }
    return rows;
  }
}
