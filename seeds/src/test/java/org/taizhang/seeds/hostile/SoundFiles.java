package org.taizhang.seeds.hostile;

import static org.taizhang.seeds.hostile.OfficeParts.paragraph;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.zip.GZIPInputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.taizhang.seeds.hostile.Zips.Part;

/** The same small plan in the formats that are read, as prose and as a table: what gets damaged. */
final class SoundFiles {
  private static final List<String> PROSE =
      List.of(
          "某区教育局2024年工作要点",
          "一、党建引领",
          "1.加强学习。全年开展学习12次，覆盖率达100%。（牵头单位：办公室；责任单位：人事科、各镇（开发区、街道））",
          "2.建设学校。2024年秋季学期开学前新建幼儿园3所，新增学位1.2万个。（牵头单位：基教科，配合单位：财政局）",
          "二、队伍建设",
          "3.培训教师。培训教师不少于150人次。（人事科牵头，工会配合）");
  private static final List<List<String>> ROWS =
      List.of(
          List.of("序号", "行动名称", "项目名称", "2024年", "2025年", "牵头单位", "责任单位"),
          List.of("1", "攻坚行动", "幼儿园建设", "新建3所。", "新建2所。", "教育局", "财政局、住建局"),
          List.of("2", "", "学校扩建", "扩建1所。", "扩建2所。", "教育局", "财政局"));

  private SoundFiles() {}

  /** By extension; what is copied is called clip.html and clip.txt, in UTF-8. */
  static List<byte[]> of(String format) {
    return switch (format) {
      case "txt" -> text();
      case "html" -> pages();
      case "mht" -> archives();
      case "rtf" -> rich();
      case "docx" -> documents();
      case "doc" -> oldDocuments();
      case "xlsx" -> List.of(sheet());
      case "xls" -> List.of(oldSheet());
      case "pdf" -> SoundPapers.all(PROSE, ROWS);
      case "clip.html" -> copiedPages();
      case "clip.txt" -> copiedText();
      default -> throw new IllegalArgumentException(format);
    };
  }

  private static List<byte[]> text() {
    String prose = String.join("\n", PROSE);
    String rows = String.join("\n", ROWS.stream().map(row -> String.join("\t", row)).toList());
    return List.of(
        bytes(prose),
        prose.getBytes(Charset.forName("GB18030")),
        prose.getBytes(StandardCharsets.UTF_16),
        bytes(PROSE.getFirst() + "\n" + rows));
  }

  private static List<byte[]> pages() {
    String prose = "<p>" + String.join("</p>\n<p>", PROSE) + "</p>";
    String rows =
        String.join(
            "\n",
            ROWS.stream()
                .map(row -> "<tr><td>" + String.join("</td><td>", row) + "</td></tr>")
                .toList());
    String head = "<!DOCTYPE html><html><head><meta charset=utf-8><title>要点</title></head><body>";
    return List.of(
        bytes(head + "<div class=nav>首页</div><div class=article>" + prose + "</div></body></html>"),
        bytes(head + "<h1>某区三年行动计划</h1><table rowspan=2>" + rows + "</table></body></html>"));
  }

  private static List<byte[]> rich() {
    StringBuilder prose =
        new StringBuilder(
            "{\\rtf1\\ansi\\ansicpg936{\\fonttbl{\\f0\\fcharset134 \\'cb\\'ce\\'cc\\'e5;}}\\f0 ");
    PROSE.forEach(line -> prose.append(escaped(line)).append("\\par\n"));
    StringBuilder table = new StringBuilder("{\\rtf1\\ansi ");
    for (List<String> row : ROWS) {
      table.append("\\trowd");
      for (int i = 1; i <= row.size(); i++) {
        table.append("\\cellx").append(i * 1000);
      }
      row.forEach(cell -> table.append("\\pard\\intbl ").append(escaped(cell)).append("\\cell"));
      table.append("\\row\n");
    }
    return List.of(bytes(prose + "}"), bytes(table + "}"));
  }

  private static String escaped(String text) {
    StringBuilder escaped = new StringBuilder();
    text.chars()
        .forEach(
            c -> escaped.append(c < 0x80 ? String.valueOf((char) c) : "\\u" + (short) c + "?"));
    return escaped.toString();
  }

  private static List<byte[]> documents() {
    StringBuilder prose = new StringBuilder();
    PROSE.forEach(line -> prose.append(paragraph(line)));
    StringBuilder table = new StringBuilder(paragraph("某区三年行动计划（2024—2025年）")).append("<w:tbl>");
    for (List<String> row : ROWS) {
      table.append("<w:tr>");
      row.forEach(cell ->
          table
              .append("<w:tc><w:tcPr><w:vMerge")
              .append(cell.isEmpty() ? "" : " w:val=\"restart\"")
              .append("/></w:tcPr>")
              .append(paragraph(cell))
              .append("</w:tc>"));
      table.append("</w:tr>");
    }
    return List.of(
        Zips.of(OfficeParts.word("", prose.toString())),
        Zips.of(OfficeParts.word("", table + "</w:tbl>")));
  }

  private static byte[] sheet() {
    StringBuilder rows = new StringBuilder(OfficeParts.SHEET);
    for (int r = 0; r < ROWS.size(); r++) {
      rows.append("<row r=\"").append(r + 1).append("\">");
      for (int c = 0; c < ROWS.get(r).size(); c++) {
        rows.append("<c r=\"")
            .append((char) ('A' + c))
            .append(r + 1)
            .append("\" t=\"inlineStr\"><is><t>")
            .append(ROWS.get(r).get(c))
            .append("</t></is></c>");
      }
      rows.append("</row>");
    }
    String end =
        "</sheetData><mergeCells count=\"1\"><mergeCell ref=\"B2:B3\"/></mergeCells></worksheet>";
    return Zips.of(OfficeParts.excel(Part.of(rows + end)));
  }

  private static byte[] oldSheet() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (HSSFWorkbook book = new HSSFWorkbook()) {
      Sheet sheet = book.createSheet("任务");
      for (int r = 0; r < ROWS.size(); r++) {
        Row row = sheet.createRow(r);
        for (int c = 0; c < ROWS.get(r).size(); c++) {
          row.createCell(c).setCellValue(ROWS.get(r).get(c));
        }
      }
      sheet.addMergedRegion(new CellRangeAddress(1, 2, 1, 1));
      book.write(out);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return out.toByteArray();
  }

  /** As browsers and Word save pages: in four bits a digit, or six bits a letter. */
  private static List<byte[]> archives() {
    byte[] page = pages().getLast();
    return List.of(
        archive("quoted-printable", quoted(page)),
        archive("base64", Base64.getMimeEncoder().encodeToString(page)));
  }

  private static byte[] archive(String encoding, String body) {
    return bytes(
        """
        MIME-Version: 1.0
        Content-Type: multipart/related; boundary="part"

        --part
        Content-Type: text/html; charset=utf-8
        Content-Transfer-Encoding: %s

        %s
        --part--
        """
            .formatted(encoding, body));
  }

  private static String quoted(byte[] page) {
    StringBuilder quoted = new StringBuilder();
    for (int i = 0; i < page.length; i++) {
      boolean plain = page[i] >= ' ' && page[i] != '=';
      quoted.append(plain ? String.valueOf((char) page[i]) : "=%02X".formatted(page[i]));
      quoted.append(i % 20 == 19 ? "=\r\n" : "");
    }
    return quoted.toString();
  }

  /** As Windows hands over what was copied in a word processor. */
  private static List<byte[]> copiedPages() {
    String begin = "<html><body><!--StartFragment-->";
    return pages().stream()
        .map(page -> new String(page, StandardCharsets.UTF_8))
        .map(page -> page.substring(page.indexOf("<body>") + 6))
        .map(page -> bytes("Version:0.9\r\nStartHTML:0097\r\nEndHTML:9999\r\n" + begin + page))
        .toList();
  }

  private static List<byte[]> copiedText() {
    String rows = String.join("\r\n", ROWS.stream().map(row -> String.join("\t", row)).toList());
    return List.of(bytes(rows), bytes(rows.replace("新建3所。", "\"新建\n3所\"")), text().getFirst());
  }

  /** Written by LibreOffice, for nothing writes this format from Java. */
  private static List<byte[]> oldDocuments() {
    return List.of(kept("plan.doc"), kept("table.doc"));
  }

  private static byte[] kept(String name) {
    try (InputStream in = SoundFiles.class.getResourceAsStream("/hostile/" + name + ".gz.txt");
        InputStream unpacked =
            new GZIPInputStream(Base64.getMimeDecoder().wrap(Objects.requireNonNull(in, name)))) {
      return unpacked.readAllBytes();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
