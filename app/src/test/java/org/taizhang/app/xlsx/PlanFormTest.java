package org.taizhang.app.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.taizhang.model.YearSpan;
import org.taizhang.seeds.DraftItem;
import org.taizhang.seeds.DraftTarget;
import org.taizhang.seeds.PlanReader;
import org.taizhang.seeds.ReadResult;

class PlanFormTest {
  private static final int FIRST = 7;

  @Test
  void whatIsFilledInIsReadBack() {
    ReadResult.Reading reading =
        reading(sheet -> {
          value(sheet, 0, 2, "云台市教育提升行动方案");
          value(sheet, 1, 2, "云台市教育局");
          value(sheet, 2, 2, "云教发〔2025〕7号");
          sheet.getRow(3).getCell(2).setCellValue(LocalDate.of(2025, 3, 5));
          row(
              sheet, FIRST, "扩容行动", "新建学校", "新建6所。", "建2所", "建2所", "建2所", "每年", "教育局", "财政局、住建局",
              "");
          row(
              sheet,
              FIRST + 1,
              "",
              "改造食堂",
              "改造40个。",
              "10个",
              "",
              "30个",
              "2026年9月底",
              "教育局",
              "",
              "各镇（街道）");
          row(sheet, FIRST + 4, "提质行动", "培训教师", "培训300人。", "", "", "300人", "", "教育局", "", "");
        });
    assertThat(reading.draft().title()).isEqualTo("云台市教育提升行动方案");
    assertThat(reading.draft().issuer()).isEqualTo("云台市教育局");
    assertThat(reading.draft().documentNumber()).isEqualTo("云教发〔2025〕7号");
    assertThat(reading.draft().date()).hasToString("2025-03-05");
    assertThat(reading.draft().years()).containsExactly(2025, 2026, 2027);
    assertThat(reading.draft().closing()).isEmpty();
    assertThat(reading.draft().preamble()).isEmpty();
    assertThat(reading.draft().items())
        .extracting(DraftItem::name)
        .containsExactly("新建学校", "改造食堂", "培训教师");
    assertThat(reading.draft().items())
        .extracting(DraftItem::group)
        .containsExactly("扩容行动", "扩容行动", "提质行动");
    DraftItem second = reading.draft().items().get(1);
    assertThat(second.content()).isEqualTo("改造40个。");
    assertThat(second.yearTargets()).extracting(DraftTarget::year).containsExactly(2025, 2027);
    assertThat(second.lead()).containsExactly("教育局");
    assertThat(second.supporting()).containsExactly("各镇（街道）");
    assertThat(second.due()).hasToString("2026-09-30");
    assertThat(reading.draft().items().getFirst().responsible()).containsExactly("财政局", "住建局");
  }

  @Test
  void valuesThatAreLeftOutAreNotTakenFromTheNextLine() {
    ReadResult.Reading reading =
        reading(sheet -> {
          value(sheet, 0, 2, "云台市第三中学2025年工作要点");
          value(sheet, 3, 2, "2025-3-5");
          row(sheet, FIRST, "", "新建学校", "新建6所。", "", "", "", "", "教育局", "", "");
        });
    assertThat(reading.draft().title()).isEqualTo("云台市第三中学2025年工作要点");
    assertThat(reading.draft().issuer()).isNull();
    assertThat(reading.draft().documentNumber()).isNull();
    assertThat(reading.draft().date()).hasToString("2025-03-05");
  }

  @Test
  void aBlankFormHoldsNoPlan() {
    assertThat(PlanReader.read("表.xlsx", form())).isInstanceOf(ReadResult.Unreadable.class);
  }

  @Test
  void onlyWhatIsFilledInIsOpen() throws IOException {
    try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(form()))) {
      XSSFSheet sheet = book.getSheetAt(0);
      assertThat(sheet.getProtect()).isTrue();
      assertThat(sheet.validateSheetPassword("taizhang")).isTrue();
      assertThat(locked(sheet, 0, 0)).isTrue();
      assertThat(locked(sheet, 0, 2)).isFalse();
      assertThat(locked(sheet, 5, 3)).isTrue();
      assertThat(locked(sheet, FIRST, 0)).isFalse();
      assertThat(locked(sheet, FIRST, 10)).isFalse();
      assertThat(sheet.getDataValidations()).hasSize(1);
      assertThat(
              sheet
                  .getDataValidations()
                  .getFirst()
                  .getRegions()
                  .getCellRangeAddresses()[0]
                  .formatAsString())
          .isEqualTo("H8:H507");
      assertThat(book.getSheetAt(1).getSheetName()).isEqualTo("填写说明");
    }
  }

  private static boolean locked(Sheet sheet, int row, int column) {
    return sheet.getRow(row).getCell(column).getCellStyle().getLocked();
  }

  private static byte[] form() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PlanForm.write(new YearSpan(2025, 2027), out);
    return out.toByteArray();
  }

  private static ReadResult.Reading reading(Consumer<Sheet> fill) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(form()))) {
      fill.accept(book.getSheetAt(0));
      book.write(out);
    } catch (IOException never) {
      throw new UncheckedIOException(never);
    }
    ReadResult result = PlanReader.read("表.xlsx", out.toByteArray());
    assertThat(result).isInstanceOf(ReadResult.Reading.class);
    return (ReadResult.Reading) result;
  }

  private static void row(Sheet sheet, int index, String... texts) {
    Row row = sheet.getRow(index);
    row.getCell(0).setCellValue(index - FIRST + 1);
    List<String> values = List.of(texts);
    for (int i = 0; i < values.size(); i++) {
      if (!values.get(i).isEmpty()) {
        row.getCell(i + 1).setCellValue(values.get(i));
      }
    }
  }

  private static void value(Sheet sheet, int row, int column, String text) {
    sheet.getRow(row).getCell(column).setCellValue(text);
  }
}
