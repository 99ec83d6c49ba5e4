package org.taizhang.seeds.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a file is, whatever it is called. */
class FileKindsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "<h1>工作要点</h1><p>一、学习</p>",
        "<ol><li>学习</li></ol>",
        "<span>一、学习</span>",
        "<article><p>一、学习</p></article>",
        "<section><h2>一、学习</h2></section>",
        "<font size=3>一、学习</font>",
        "<b>一、学习</b>",
        "<BR/>一、学习",
        "\r\n\r\n  <html><body>一、学习",
        "<!-- saved from url=(0014)about:internet -->\n<HTML>一、学习",
        "<?xml version='1.0'?><!DOCTYPE html PUBLIC '-//W3C//DTD XHTML 1.0'><html>一、学习</html>",
        "<html xmlns:x=\"urn:schemas-microsoft-com:office:excel\"><meta name=ProgId"
            + " content=Excel.Sheet><table><tr><td>序号",
        "<html xmlns:w=\"urn:schemas-microsoft-com:office:word\"><meta name=ProgId"
            + " content=\"Word.Document\"><p>一、学习",
        "MIME-Version: 1.0\nX-Document-Type: Workbook\nContent-Type: multipart/related;"
            + " boundary=\"a\"\n\n--a\n",
      })
  void pagesAndPiecesOfThem(String text) {
    for (Charset charset : new Charset[] {StandardCharsets.UTF_8, Charset.forName("GB18030")}) {
      assertThat(FileKinds.of(text.getBytes(charset))).isEqualTo(FileFormat.HTML);
    }
    assertThat(FileKinds.of(("\uFEFF\n\n" + text).getBytes(StandardCharsets.UTF_8)))
        .isEqualTo(FileFormat.HTML);
    assertThat(FileKinds.of(text.getBytes(StandardCharsets.UTF_16))).isEqualTo(FileFormat.HTML);
    assertThat(FileKinds.of(("\uFEFF" + text).getBytes(StandardCharsets.UTF_16LE)))
        .isEqualTo(FileFormat.HTML);
  }

  @ParameterizedTest
  @ValueSource(strings = {"<关于学习>的通知", "<a、b>两类", "<bold>", "一、<b>学习</b>", "<1>学习", "BM、MZ 两区"})
  void textThatOnlyLooksLikeOne(String text) {
    assertThat(FileKinds.of(text.getBytes(StandardCharsets.UTF_8))).isEqualTo(FileFormat.TEXT);
  }

  @ParameterizedTest
  @CsvSource({
    "89504E470D0A1A0A, 图片",
    "FFD8FFE000104A464946, 图片",
    "474946383961, 图片",
    "424DF604000000000000360000002800, 图片",
    "000000186674797068656963, 图片",
    "52494646AABBCCDD57454250, 图片",
    "526172211A0700, 先解压",
    "377ABCAF271C, 先解压",
    "1F8B0800, 先解压",
    "504B0506000000000000, 空的压缩包",
    "466F756E64657220434542, 另存为 PDF",
    "255453442D4865616465722D23232325, 解密",
    "4D5A9000, 程序",
  })
  void whatIsNoTextSaysWhatItIs(String hex, String words) {
    byte[] file = Arrays.copyOf(HexFormat.of().parseHex(hex), 512);
    assertThatThrownBy(() -> FileKinds.of(file))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining(words);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "OFD.xml Doc_0/Document.xml|OFD 版式文件，请用阅读软件另存为 PDF",
        "mimetype content.xml META-INF/manifest.xml|OpenDocument 文件，请另存为 .docx 或 .xlsx",
        "Index/Document.iwa preview.jpg|Pages 或 Numbers 文件",
        "照片/1.jpg 方案.docx|压缩包，请先解压",
        "content.xml|压缩包，请先解压",
        "[Content_Types].xml ppt/presentation.xml|演示文稿",
        "[Content_Types].xml xl/workbook.bin|.xlsb",
      })
  void zipFilesThatOfficeDidNotWrite(String parts, String words) throws IOException {
    byte[] file = zip(parts.split(" "));
    assertThatThrownBy(() -> FileKinds.of(file))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining(words);
  }

  @Test
  void filesOfWpsAreTheFormatsTheyHold() throws IOException {
    assertThat(FileKinds.of(zip("[Content_Types].xml", "word/document.xml")))
        .isEqualTo(FileFormat.DOCX);
    assertThat(FileKinds.of(zip("[Content_Types].xml", "xl/workbook.xml")))
        .isEqualTo(FileFormat.XLSX);
    assertThat(FileKinds.of(compound("WordDocument"))).isEqualTo(FileFormat.DOC);
    assertThat(FileKinds.of(compound("Workbook"))).isEqualTo(FileFormat.XLS);
    // Works of Microsoft called its files .wps too.
    assertThatThrownBy(() -> FileKinds.of(compound("MatOST")))
        .hasMessage("不是能读的 Word、Excel 或 WPS 文件，请用 WPS 另存为 .docx 或 .xlsx");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<?xml version=\"1.0\"?><?mso-application progid=\"Excel.Sheet\"?><Workbook>|Excel 2003 的"
            + " XML",
        "<Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\">|另存为 .xlsx",
        "<?mso-application progid=\"Word.Document\"?><w:wordDocument>|另存为 .docx",
        "<?xml version=\"1.0\"?><pkg:package xmlns:pkg=\"x\">|另存为 .docx",
        "<office:document xmlns:office=\"x\">|OpenDocument",
        "<uof:UOF xmlns:uof=\"x\">|UOF",
      })
  void otherMarkupSaysWhatToSaveItAs(String text, String words) {
    assertThatThrownBy(() -> FileKinds.of(text.getBytes(StandardCharsets.UTF_8)))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining(words);
  }

  private static byte[] zip(String... parts) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (String part : parts) {
        zip.putNextEntry(new ZipEntry(part));
        zip.write('<');
      }
    }
    return out.toByteArray();
  }

  private static byte[] compound(String stream) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (POIFSFileSystem file = new POIFSFileSystem()) {
      file.createDocument(new java.io.ByteArrayInputStream(new byte[100]), stream);
      file.writeFilesystem(out);
    }
    return out.toByteArray();
  }
}
