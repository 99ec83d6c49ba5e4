package org.taizhang.seeds.source.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.taizhang.seeds.source.sheet.WorkbookTest.codes;
import static org.taizhang.seeds.source.sheet.WorkbookTest.made;
import static org.taizhang.seeds.source.sheet.WorkbookTest.read;
import static org.taizhang.seeds.source.sheet.WorkbookTest.refused;
import static org.taizhang.seeds.source.sheet.WorkbookTest.row;
import static org.taizhang.seeds.source.sheet.WorkbookTest.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.taizhang.seeds.source.Document;
import org.taizhang.seeds.source.DocumentOpener;
import org.taizhang.seeds.source.DocumentOpener.Opened;
import org.taizhang.seeds.source.sheet.WorkbookTest.Kind;
import org.taizhang.seeds.source.web.Shown;

class BadWorkbookTest {
  private static final String ROWS = "<sheetData>%s</sheetData>";

  @Test
  void stringsOfEveryKindAndCellsWithoutPlaces() {
    Document document =
        read(
            xlsx(
                ROWS.formatted(
                        """
                        <row><c t="inlineStr"><is><r><t>新</t></r><r><t xml:space="preserve">建_x000D__x000A_学校</t></r><rPh sb="0" eb="1"><t>xin</t></rPh></is></c><c t="str"><f>A1</f><v>式</v></c>
                        <c><f>B1</f></c></row><row r="3"><c r="B3" t="s"><v>0</v></c><c t="s"><v>99</v></c></row>
                        """)
                    + "<mergeCells><mergeCell ref='B3:C3'/><mergeCell ref='C3:D9'/><mergeCell"
                    + " ref='坏'/></mergeCells>"));
    assertThat(Shown.of(document)).containsExactly("0,0=新建⏎学校", "0,1=式", "2,0=", "2,1=共享的字");
    assertThat(codes(document)).containsExactly("sheet.formulas", "sheet.formula-blank");
  }

  @Test
  void tenMillionRowsAreRefused() {
    assertThat(refused(xlsx(ROWS.formatted("<row r='10000000'><c><v>1</v></c></row>"))))
        .contains("1048576 行");
    StringBuilder rows = new StringBuilder();
    for (int i = 1; i <= 210_000; i++) {
      rows.append("<row><c><v>1</v></c><c><v>2</v></c></row>");
    }
    assertThat(refused(xlsx(ROWS.formatted(rows)))).contains("不像是一份方案");
  }

  @Test
  void farApartCellsCostNothing() {
    assertThat(
            Shown.of(
                read(
                    xlsx(
                        ROWS.formatted(
                            "<row r='1'><c><v>1</v></c></row><row"
                                + " r='1048576'><c><v>2</v></c></row>")))))
        .containsExactly("0,0=1", "1048575,0=2");
  }

  @Test
  void mergedCellsWithoutEndAreRefused() {
    Random random = new Random(3);
    StringBuilder merged = new StringBuilder();
    for (int i = 0; i < 120_000; i++) {
      int at = random.nextInt(900_000) + 1;
      merged.append("<mergeCell ref='A%d:%c%d'/>".formatted(at, 'A' + i % 26, at + 1 + i % 97));
    }
    assertThat(
            refused(
                xlsx(
                    ROWS.formatted("<row r='1'><c><v>1</v></c></row>")
                        + "<mergeCells>"
                        + merged
                        + "</mergeCells>")))
        .contains("合并单元格过多");
  }

  @Test
  void entitiesAreNotResolved() {
    String bomb =
        "<!DOCTYPE x [<!ENTITY a SYSTEM 'file:///etc/hostname'>]><worksheet><sheetData><row><c"
            + " t='inlineStr'><is><t>&a;甲</t></is></c></row></sheetData></worksheet>";
    Map<String, String> parts = parts("");
    parts.put("xl/worksheets/sheet1.xml", bomb);
    switch (DocumentOpener.open(zipped(parts), null)) {
      case Opened.Read(Document document) -> assertThat(Shown.of(document)).isSubsetOf("0,0=甲");
      case Opened.Refused(String reason) -> assertThat(reason).contains("损坏");
    }
  }

  @Test
  void macrosAndLinksAreReported() {
    Map<String, String> parts = parts(ROWS.formatted("<row><c><v>1</v></c></row>"));
    parts.put(
        "[Content_Types].xml",
        parts
            .get("[Content_Types].xml")
            .replace(
                "</Types>",
                "<Override PartName='/xl/vbaProject.bin'"
                    + " ContentType='application/vnd.ms-office.vbaProject'/><Override"
                    + " PartName='/xl/externalLinks/externalLink1.xml'"
                    + " ContentType='application/vnd.openxmlformats-officedocument.spreadsheetml.externalLink+xml'/></Types>"));
    parts.put("xl/vbaProject.bin", "x");
    parts.put("xl/externalLinks/externalLink1.xml", "<externalLink><ddeLink/></externalLink>");
    assertThat(codes(read(zipped(parts)))).contains("file.macros", "file.external");
  }

  /**
   * Zstandard, which no office program packs with; POI would look for a library that is not there.
   */
  @Test
  void otherWaysOfPackingAreRefused() {
    byte[] book = made(Kind.XLSX, one -> row(sheet(one, "任务"), 0, "序号"));
    byte[] central = {'P', 'K', 1, 2};
    for (int i = 0; i + 11 < book.length; i++) {
      if (Arrays.equals(book, i, i + 4, central, 0, 4)) {
        book[i + 10] = 93;
      }
    }
    assertThat(refused(book)).contains("压缩方式");
  }

  @Test
  void encryptedWorkbooksAreRefused() {
    Biff8EncryptionKey.setCurrentUserPassword("secret");
    byte[] locked;
    try {
      locked = made(Kind.XLS, book -> row(sheet(book, "锁"), 0, "a"));
    } finally {
      Biff8EncryptionKey.setCurrentUserPassword(null);
    }
    assertThat(refused(locked)).contains("已加密");
  }

  @ParameterizedTest
  @EnumSource
  void nothingThatIsCutOrFlippedEscapes(Kind kind) {
    byte[] whole =
        made(
            kind,
            book -> {
              for (int i = 0; i < 20; i++) {
                row(
                    i == 0 ? sheet(book, "甲") : book.getSheetAt(0),
                    i,
                    "任务" + i,
                    "内容",
                    String.valueOf(i));
              }
            });
    Random random = new Random(11);
    for (int i = 0; i < 60; i++) {
      boolean cut = i % 3 == 0;
      byte[] bytes = Arrays.copyOf(whole, cut ? 1 + random.nextInt(whole.length) : whole.length);
      for (int flip = 0; flip < 4; flip++) {
        bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
      }
      switch (DocumentOpener.open(bytes, null)) {
        case Opened.Read(Document document) -> assertThat(document.lines()).isNotNull();
        case Opened.Refused(String reason) -> assertThat(reason).isNotBlank().doesNotContain("\n");
      }
    }
  }

  private static byte[] xlsx(String sheet) {
    return zipped(parts(sheet));
  }

  private static Map<String, String> parts(String sheet) {
    String main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    String relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    String packaged = "http://schemas.openxmlformats.org/package/2006/";
    String type = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    Map<String, String> parts = new LinkedHashMap<>();
    parts.put(
        "[Content_Types].xml",
        "<Types xmlns='"
            + packaged
            + "content-types'><Default Extension='rels'"
            + " ContentType='application/vnd.openxmlformats-package.relationships+xml'/><Override"
            + " PartName='/xl/workbook.xml' ContentType='"
            + type
            + "sheet.main+xml'/>"
            + "<Override PartName='/xl/worksheets/sheet1.xml' ContentType='"
            + type
            + "worksheet+xml'/>"
            + "<Override PartName='/xl/sharedStrings.xml' ContentType='"
            + type
            + "sharedStrings+xml'/></Types>");
    parts.put(
        "_rels/.rels",
        "<Relationships xmlns='"
            + packaged
            + "relationships'><Relationship Id='r1' Type='"
            + relations
            + "/officeDocument' Target='xl/workbook.xml'/></Relationships>");
    parts.put(
        "xl/_rels/workbook.xml.rels",
        "<Relationships xmlns='"
            + packaged
            + "relationships'><Relationship Id='r1' Type='"
            + relations
            + "/worksheet' Target='worksheets/sheet1.xml'/><Relationship Id='r2' Type='"
            + relations
            + "/sharedStrings' Target='sharedStrings.xml'/></Relationships>");
    parts.put(
        "xl/workbook.xml",
        "<workbook xmlns='"
            + main
            + "' xmlns:r='"
            + relations
            + "'><sheets><sheet name='甲' sheetId='1' r:id='r1'/></sheets></workbook>");
    parts.put(
        "xl/sharedStrings.xml",
        "<sst xmlns='" + main + "'><si><t>共享</t></si></sst>".replace("共享", "共享的字"));
    parts.put(
        "xl/worksheets/sheet1.xml", "<worksheet xmlns='" + main + "'>" + sheet + "</worksheet>");
    return parts;
  }

  private static byte[] zipped(Map<String, String> parts) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, String> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
      }
    } catch (IOException never) {
      throw new AssertionError(never);
    }
    return out.toByteArray();
  }
}
