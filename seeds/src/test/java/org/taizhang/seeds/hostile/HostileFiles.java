package org.taizhang.seeds.hostile;

import static org.taizhang.seeds.hostile.OfficeParts.SHEET;
import static org.taizhang.seeds.hostile.OfficeParts.SHEET_END;
import static org.taizhang.seeds.hostile.OfficeParts.excel;
import static org.taizhang.seeds.hostile.OfficeParts.paragraph;
import static org.taizhang.seeds.hostile.OfficeParts.word;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import org.taizhang.seeds.hostile.Zips.Part;

/** Files made to fill the memory, to run for ever, to reach outside, or to be taken for others. */
final class HostileFiles {
  private static final String ITEM = paragraph("一、重点任务") + paragraph("1.建设学校。新建幼儿园3所。");

  private HostileFiles() {}

  static Map<String, Supplier<byte[]>> all() {
    Map<String, Supplier<byte[]>> files = new LinkedHashMap<>();
    archives(files);
    words(files);
    sheets(files);
    texts(files);
    papers(files);
    return files;
  }

  private static void archives(Map<String, Supplier<byte[]>> files) {
    files.put(
        "bomb.docx", () -> Zips.of(word(Part.repeated("<a>", " ".repeat(100), 5_000_000, "</a>"))));
    files.put(
        "lying-bomb.docx",
        () -> lying(Zips.of(word(Part.repeated("<a>", " ".repeat(100), 5_000_000, "</a>")))));
    files.put(
        "outside.docx",
        () -> {
          Map<String, Part> parts = word("", ITEM);
          parts.put("../../evil.xml", Part.of("<a/>"));
          return Zips.of(parts);
        });
    files.put(
        "many-parts.docx",
        () -> {
          Map<String, Part> parts = word("", ITEM);
          for (int i = 0; i < 20_000; i++) {
            parts.put("word/media/" + i, Part.of(""));
          }
          return Zips.of(parts);
        });
  }

  /** With sizes in the directory that say nothing of what is inside. */
  private static byte[] lying(byte[] zip) {
    byte[] central = {'P', 'K', 1, 2};
    for (int i = 0; i + 46 < zip.length; i++) {
      if (Arrays.equals(zip, i, i + 4, central, 0, 4)) {
        zip[i + 24] = 100;
        zip[i + 25] = 0;
        zip[i + 26] = 0;
        zip[i + 27] = 0;
      }
    }
    return zip;
  }

  private static void words(Map<String, Supplier<byte[]>> files) {
    files.put(
        "outside-entity.docx",
        () ->
            Zips.of(
                word(
                    "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>",
                    ITEM + paragraph("2.读取。&x;"))));
    files.put(
        "laughs.docx",
        () -> {
          StringBuilder dtd = new StringBuilder("<!DOCTYPE a [<!ENTITY x0 \"哈哈哈哈哈哈哈哈哈哈\">");
          for (int i = 1; i < 12; i++) {
            dtd.append("<!ENTITY x" + i + " \"" + ("&x" + (i - 1) + ";").repeat(10) + "\">");
          }
          return Zips.of(word(dtd + "]>", ITEM + paragraph("&x11;")));
        });
    files.put(
        "million-paragraphs.docx",
        () ->
            Zips.of(
                word(
                    Part.repeated(
                        "<w:document " + OfficeParts.W + "><w:body>",
                        paragraph("1.建设学校。" + "学".repeat(3)),
                        1_000_000,
                        "</w:body></w:document>"))));
    files.put(
        "deep-tables.docx",
        () ->
            Zips.of(
                word(
                    "",
                    "<w:tbl><w:tr><w:tc>".repeat(20_000)
                        + paragraph("深")
                        + "</w:tc></w:tr></w:tbl>".repeat(20_000))));
    files.put(
        "wide-span.docx",
        () ->
            Zips.of(
                word(
                    "",
                    "<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val=\"2000000000\"/></w:tcPr>"
                        + paragraph("序号")
                        + "</w:tc><w:tc>"
                        + paragraph("项目")
                        + "</w:tc></w:tr></w:tbl>")));
  }

  private static void sheets(Map<String, Supplier<byte[]>> files) {
    files.put(
        "ten-million-rows.xlsx",
        () ->
            Zips.of(
                excel(
                    Part.repeated(
                        SHEET,
                        "<row><c t=\"inlineStr\"><is><t>项目</t></is></c></row>",
                        10_000_000,
                        SHEET_END))));
    files.put(
        "far-cell.xlsx",
        () ->
            Zips.of(
                excel(
                    Part.of(
                        SHEET
                            + "<row r=\"1048576\"><c r=\"XFD1048576\"><v>1</v></c></row>"
                            + SHEET_END))));
    files.put("odd-far-words.xlsx", () -> Zips.of(manySheets()));
    files.put(
        "outside-entity.xlsx",
        () ->
            Zips.of(
                excel(
                    Part.of(
                        SHEET.replace(
                                "?><",
                                "?><!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><")
                            + "<row r=\"1\"><c r=\"A1\""
                            + " t=\"inlineStr\"><is><t>&x;</t></is></c></row>"
                            + SHEET_END))));
    files.put(
        "all-merged.xlsx",
        () ->
            Zips.of(
                excel(
                    Part.of(
                        SHEET
                            + "<row r=\"1\"><c r=\"A1\""
                            + " t=\"inlineStr\"><is><t>序号</t></is></c></row></sheetData><mergeCells><mergeCell"
                            + " ref=\"A1:XFD1048576\"/></mergeCells></worksheet>"))));
  }

  /** One plan on many sheets, each with a word a hundred thousand rows below. */
  private static Map<String, Part> manySheets() {
    StringBuilder head = new StringBuilder("<row r=\"1\">");
    for (String word : new String[] {"序号", "项目名称", "主要内容", "完成时限", "牵头单位", "责任单位", "配合单位"}) {
      head.append("<c t=\"inlineStr\"><is><t>" + word + "</t></is></c>");
    }
    return excel(
        Part.of(
            SHEET
                + head
                + "</row><row r=\"2\"><c t=\"inlineStr\"><is><t>1</t></is></c><c"
                + " t=\"inlineStr\"><is><t>建设学校</t></is></c></row><row r=\"99999\"><c"
                + " t=\"inlineStr\"><is><t>2</t></is></c></row>"
                + SHEET_END),
        140);
  }

  private static void texts(Map<String, Supplier<byte[]>> files) {
    files.put(
        "odd-one-line.txt",
        () ->
            bytes("某区教育局2026年工作要点\n" + "1.加强学习。全年开展学习12次。（牵头单位：办公室；责任单位：人事科、各镇（街道））".repeat(3000)));
    files.put("deep.html", () -> bytes("<html><body>" + "<div>".repeat(1_000_000) + "深"));
    files.put(
        "wide.html",
        () -> bytes("<table><tr><td colspan=2000000000 rowspan=2000000000>序号<td>项目</table>"));
    files.put(
        "many-attributes.html", () -> bytes("<html><body " + "a b=c ".repeat(2_000_000) + ">一"));
    files.put(
        "spans.html",
        () -> bytes("<table>" + "<tr><td rowspan=1000 colspan=1000>一".repeat(2000) + "</table>"));
    files.put("deep.rtf", () -> bytes("{\\rtf1" + "{".repeat(3_000_000) + "x"));
    files.put("binary.rtf", () -> bytes("{\\rtf1\\bin2000000000 x}"));
    files.put(
        "wide.rtf",
        () ->
            bytes(
                "{\\rtf1 " + "\\trowd\\cellx1" + "\\cellx1".repeat(1_000_000) + " 1\\cell\\row}"));
    files.put("noise.txt", () -> noise(20_000_000));
    files.put("brackets.txt", () -> bytes("某局2024年工作要点\n一、党建\n1.学习。" + "（".repeat(3_000_000)));
    files.put("one-line.txt", () -> bytes("某局2024年工作要点\n一、党建\n1.学习。" + "牵头单位：甲局、".repeat(400_000)));
    files.put("items.txt", () -> bytes("某局2024年工作要点\n一、党建\n" + "1.学习。学习12次。\n".repeat(390_000)));
    files.put(
        "nearly-too-many-items.txt",
        () -> bytes("某局2024年工作要点\n一、党建\n" + "1.学习。学习12次。\n".repeat(110_000)));
    files.put(
        "not-word.doc",
        () ->
            joined(
                new byte[] {
                  (byte) 0xD0,
                  (byte) 0xCF,
                  0x11,
                  (byte) 0xE0,
                  (byte) 0xA1,
                  (byte) 0xB1,
                  0x1A,
                  (byte) 0xE1
                },
                noise(100_000)));
    files.put("not-zip.docx", () -> joined(new byte[] {'P', 'K', 3, 4}, noise(100_000)));
  }

  private static void papers(Map<String, Supplier<byte[]>> files) {
    files.put(
        "pages-of-themselves.pdf",
        () ->
            bytes(
                """
                %PDF-1.4
                1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
                2 0 obj<</Type/Pages/Kids[2 0 R 2 0 R]/Count 1000000000>>endobj
                trailer<</Root 1 0 R>>
                """));
    files.put(
        "endless-form.pdf",
        () ->
            bytes(
                """
                %PDF-1.4
                1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
                2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
                3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/Contents 4 0 R
                /Resources<</XObject<</A 4 0 R>>>>>>endobj
                4 0 obj<</Type/XObject/Subtype/Form/BBox[0 0 9 9]/Length 12
                /Resources<</XObject<</A 4 0 R>>>>>>stream
                /A Do /A Do
                endstream endobj
                trailer<</Root 1 0 R>>
                """));
    files.put("noise.pdf", () -> joined(bytes("%PDF-1.7\n"), noise(3_000_000)));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] noise(int length) {
    byte[] noise = new byte[length];
    new Random(length).nextBytes(noise);
    return noise;
  }

  private static byte[] joined(byte[] head, byte[] tail) {
    byte[] all = Arrays.copyOf(head, head.length + tail.length);
    System.arraycopy(tail, 0, all, head.length, tail.length);
    return all;
  }
}
