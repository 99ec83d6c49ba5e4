package org.taizhang.seeds.source.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.taizhang.seeds.source.Document;
import org.taizhang.seeds.source.DocumentOpener;
import org.taizhang.seeds.source.web.Shown;

/** One document, written anew by LibreOffice in each format, is read the same from each. */
class WordFormatsTest {
  private static final String W =
      "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";
  private static final String R =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  private static final String WORD =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.";

  private static final String[] EXPECTED = {
    "# 2024年工作要点",
    "一、党建引领",
    "（一）学习教育",
    "1.读书",
    "2.讲课",
    "（二）组织建设",
    "1.支部",
    "二、教学质量",
    "（一）教研",
    "保留加上第3页",
    "0,0+2×1=序号",
    "0,1+1×2=分年度",
    "0,3+2×1=牵头单位",
    "1,1=2024年",
    "1,2=2025年",
    "2,0=1",
    "2,1=新建3所⏎扩建1所",
    "2,2=",
    "2,3+2×1=教育局",
    "3,0=2",
    "3,1+1×2=改造校舍",
    "表后",
  };

  @ParameterizedTest
  @ValueSource(strings = {"docx", "doc", "rtf"})
  void whatLibreOfficeWritesIsReadTheSame(String format, @TempDir Path folder) throws Exception {
    byte[] file = file();
    assertThat(Shown.of(DocxFile.read(file))).containsExactly(EXPECTED);
    byte[] converted = Soffice.converted(Map.of("a.docx", file), format, "", folder).get("a.docx");
    assertThat(DocumentOpener.open(converted, null))
        .isInstanceOfSatisfying(
            DocumentOpener.Opened.Read.class,
            read -> {
              Document document = read.document();
              assertThat(document.format().name()).isEqualToIgnoringCase(format);
              assertThat(Shown.of(document).stream().filter(line -> !line.isEmpty()))
                  .containsExactly(EXPECTED);
              assertThat(document.asides()).contains("页眉文字");
            });
  }

  @ParameterizedTest
  @ValueSource(strings = {"docx", "doc", "rtf"})
  void damagedFilesEndInASentence(String format, @TempDir Path folder) throws Exception {
    byte[] file =
        format.equals("docx")
            ? file()
            : Soffice.converted(Map.of("a.docx", file()), format, "", folder).get("a.docx");
    for (int i = 0; i < 50; i++) {
      opened(Arrays.copyOf(file, (int) ((long) file.length * i / 50)));
    }
    for (int i = 0; i < 300; i++) {
      byte[] flipped = file.clone();
      flipped[(int) ((long) file.length * i / 300)] ^= (byte) (1 << (i % 8));
      opened(flipped);
    }
  }

  /** Anything but a value would be thrown here. */
  private static void opened(byte[] file) {
    long begun = System.nanoTime();
    assertThat(DocumentOpener.open(file, null)).isNotNull();
    assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(20));
  }

  private static byte[] file() throws IOException {
    Map<String, String> parts = new LinkedHashMap<>();
    parts.put(
        "[Content_Types].xml",
        "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
            + "<Default Extension=\"rels\""
            + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
            + "<Override PartName=\"/word/document.xml\" ContentType=\""
            + WORD
            + "document.main+xml\"/><Override PartName=\"/word/numbering.xml\" ContentType=\""
            + WORD
            + "numbering+xml\"/><Override PartName=\"/word/styles.xml\" ContentType=\""
            + WORD
            + "styles+xml\"/><Override PartName=\"/word/header.xml\" ContentType=\""
            + WORD
            + "header+xml\"/></Types>");
    parts.put("_rels/.rels", relations(relation("1", "officeDocument", "word/document.xml")));
    parts.put(
        "word/_rels/document.xml.rels",
        relations(
            relation("1", "numbering", "numbering.xml")
                + relation("2", "styles", "styles.xml")
                + relation("3", "header", "header.xml")));
    parts.put(
        "word/styles.xml",
        "<w:styles "
            + W
            + "><w:style w:type=\"paragraph\" w:styleId=\"h1\"><w:name w:val=\"heading"
            + " 1\"/><w:pPr><w:outlineLvl w:val=\"0\"/></w:pPr></w:style></w:styles>");
    parts.put(
        "word/numbering.xml",
        "<w:numbering "
            + W
            + "><w:abstractNum w:abstractNumId=\"0\">"
            + level(0, "chineseCountingThousand", "%1、")
            + level(1, "chineseCounting", "（%2）")
            + level(2, "decimal", "%3.")
            + "</w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>"
            + "</w:numbering>");
    parts.put("word/header.xml", "<w:hdr " + W + ">" + p("", "页眉文字") + "</w:hdr>");
    parts.put(
        "word/document.xml",
        "<w:document "
            + W
            + " xmlns:r=\""
            + R
            + "\"><w:body>"
            + body()
            + "<w:sectPr><w:headerReference w:type=\"default\" r:id=\"r3\"/></w:sectPr>"
            + "</w:body></w:document>");
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, String> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
      }
    }
    return bytes.toByteArray();
  }

  private static String body() {
    return p("<w:pStyle w:val=\"h1\"/>", "2024年工作要点")
        + item(0, "党建引领")
        + item(1, "学习教育")
        + item(2, "读书")
        + item(2, "讲课")
        + item(1, "组织建设")
        + item(2, "支部")
        + item(0, "教学质量")
        + item(1, "教研")
        + "<w:p>"
        + run("保留")
        + "<w:del w:id=\"1\" w:author=\"a\"><w:r><w:delText>删去</w:delText></w:r></w:del>"
        + "<w:ins w:id=\"2\" w:author=\"a\">"
        + run("加上")
        + "</w:ins>"
        + run("第3页")
        + "</w:p>"
        + "<w:tbl><w:tblPr><w:tblW w:w=\"8000\" w:type=\"dxa\"/><w:tblLayout"
        + " w:type=\"fixed\"/></w:tblPr><w:tblGrid>"
        + "<w:gridCol w:w=\"1000\"/><w:gridCol w:w=\"2500\"/><w:gridCol w:w=\"2500\"/>"
        + "<w:gridCol w:w=\"2000\"/></w:tblGrid>"
        + row(
            cell(1000, "<w:vMerge w:val=\"restart\"/>", "序号")
                + cell(5000, "<w:gridSpan w:val=\"2\"/>", "分年度")
                + cell(2000, "<w:vMerge w:val=\"restart\"/>", "牵头单位"))
        + row(
            cell(1000, "<w:vMerge/>", "")
                + cell(2500, "", "2024年")
                + cell(2500, "", "2025年")
                + cell(2000, "<w:vMerge/>", ""))
        + row(
            cell(1000, "", "1")
                + cell(2500, "", "新建3所", "扩建1所")
                + cell(2500, "", "")
                + cell(2000, "<w:vMerge w:val=\"restart\"/>", "教育局"))
        + row(
            cell(1000, "", "2")
                + cell(5000, "<w:gridSpan w:val=\"2\"/>", "改造校舍")
                + cell(2000, "<w:vMerge/>", ""))
        + "</w:tbl>"
        + p("", "表后");
  }

  private static String level(int level, String format, String text) {
    return "<w:lvl w:ilvl=\""
        + level
        + "\"><w:start w:val=\"1\"/><w:numFmt w:val=\""
        + format
        + "\"/><w:suff w:val=\"nothing\"/><w:lvlText w:val=\""
        + text
        + "\"/></w:lvl>";
  }

  private static String item(int level, String text) {
    return p("<w:numPr><w:ilvl w:val=\"" + level + "\"/><w:numId w:val=\"1\"/></w:numPr>", text);
  }

  private static String row(String cells) {
    return "<w:tr>" + cells + "</w:tr>";
  }

  private static String cell(int width, String properties, String... paragraphs) {
    StringBuilder cell =
        new StringBuilder(
            "<w:tc><w:tcPr><w:tcW w:w=\""
                + width
                + "\" w:type=\"dxa\"/>"
                + properties
                + "</w:tcPr>");
    for (String paragraph : paragraphs) {
      cell.append(p("", paragraph));
    }
    return cell + "</w:tc>";
  }

  private static String p(String properties, String text) {
    return "<w:p><w:pPr>" + properties + "</w:pPr>" + run(text) + "</w:p>";
  }

  private static String run(String text) {
    return "<w:r><w:t>" + text + "</w:t></w:r>";
  }

  private static String relations(String inner) {
    return "<Relationships"
        + " xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
        + inner
        + "</Relationships>";
  }

  private static String relation(String id, String type, String target) {
    return "<Relationship Id=\"r"
        + id
        + "\" Type=\""
        + R
        + "/"
        + type
        + "\" Target=\""
        + target
        + "\"/>";
  }
}
