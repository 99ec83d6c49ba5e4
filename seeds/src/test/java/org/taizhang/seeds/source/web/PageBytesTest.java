package org.taizhang.seeds.source.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.taizhang.seeds.source.Document;
import org.taizhang.seeds.source.DocumentOpener;
import org.taizhang.seeds.source.DocumentOpener.Opened;
import org.taizhang.seeds.source.Refusal;

class PageBytesTest {
  private static final String ARTICLE = "<h1>云台市教育局工作要点</h1><p>一、镕基小学、囍堂中学改造。</p><p>二、培训教师。</p>";
  private static final String PAGE =
      "<html><head>%s<title>x</title></head><body>" + ARTICLE + "</body></html>";
  private static final String MHT =
      """
      From: "Saved by a browser"
      Subject: =?utf-8?B?eA==?=
      MIME-Version: 1.0
      Content-Type: multipart/related;
      \ttype="text/html";
      \tboundary="----=_Next.01"

      ------=_Next.01
      Content-Type: image/png
      Content-Transfer-Encoding: base64

      iVBORw0K
      ------=_Next.01
      Content-Type: text/html; charset="%s"
      Content-Transfer-Encoding: %s
      Content-Location: http://example.invalid/a.html

      %s
      ------=_Next.01--
      """;

  @ParameterizedTest
  @CsvSource({
    "GB18030, <meta charset=gb2312>",
    "GB18030, ''",
    "GB18030, <meta charset=utf-8>",
    "UTF-8, <meta http-equiv=Content-Type content='text/html; charset=GBK'>",
    "UTF-8, ''",
    "UTF-16, ''",
    "UTF-16LE, <meta charset=unicode>",
    "UTF-16BE, ''"
  })
  void theCharsetIsFound(String charset, String meta) {
    assertThat(Shown.of(read(PAGE.formatted(meta).getBytes(Charset.forName(charset)))))
        .containsExactly("# 云台市教育局工作要点", "一、镕基小学、囍堂中学改造。", "二、培训教师。");
  }

  @Test
  void traditionalPagesInBig5() {
    byte[] bytes =
        "<html><body><p>一、擴大資源，辦好學校。</p></body></html>".getBytes(Charset.forName("Big5"));
    assertThat(Shown.of(read(bytes))).containsExactly("一、擴大資源，辦好學校。");
  }

  @Test
  void theClerksCharsetWins() {
    byte[] bytes = PAGE.formatted("<meta charset=utf-8>").getBytes(StandardCharsets.UTF_8);
    assertThat(Shown.of(WebPage.read(bytes, Charset.forName("GB18030"))).getFirst())
        .isNotEqualTo("# 云台市教育局工作要点");
  }

  @Test
  void aBrokenByteSpoilsOnlyItself() {
    byte[] bytes = PAGE.formatted("<meta charset=utf-8>").getBytes(StandardCharsets.UTF_8);
    bytes[bytes.length - 20] = (byte) 0xFF;
    Document page = read(bytes);
    assertThat(Shown.of(page)).contains("# 云台市教育局工作要点");
    assertThat(page.remarks()).extracting(Document.Remark::code).contains("encoding.truncated");
  }

  @Test
  void archivesInEveryEncoding() {
    String html = PAGE.formatted("");
    byte[] gbk = html.getBytes(Charset.forName("GB18030"));
    String base64 = Base64.getMimeEncoder().encodeToString(gbk);
    for (String mht :
        new String[] {
          MHT.formatted("gb2312", "base64", base64),
          MHT.formatted("gb2312", "quoted-printable", quoted(gbk)),
          MHT.formatted("utf-8", "quoted-printable", quoted(html.getBytes(StandardCharsets.UTF_8))),
          MHT.formatted("utf-8", "8bit", html)
        }) {
      for (String end : new String[] {"\n", "\r\n"}) {
        byte[] bytes = mht.replaceAll("\r?\n", end).getBytes(StandardCharsets.UTF_8);
        assertThat(Shown.of(read(bytes))).startsWith("# 云台市教育局工作要点", "一、镕基小学、囍堂中学改造。");
      }
    }
  }

  @Test
  void anArchiveWithoutAPageIsRefused() {
    byte[] bytes = MHT.replace("text/html;", "text/css;").getBytes(StandardCharsets.UTF_8);
    assertThatThrownBy(() -> WebPage.read(bytes, null))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("没有网页正文");
  }

  @Test
  void nothingThatIsCutOrFlippedEscapes() {
    byte[] page = PAGE.formatted("<meta charset=gbk>").getBytes(Charset.forName("GB18030"));
    byte[] mht =
        MHT.formatted("utf-8", "8bit", PAGE.formatted("")).getBytes(StandardCharsets.UTF_8);
    Random random = new Random(7);
    for (byte[] whole : new byte[][] {page, mht}) {
      for (int i = 0; i < 150; i++) {
        byte[] bytes = Arrays.copyOf(whole, 1 + random.nextInt(whole.length));
        bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
        switch (DocumentOpener.open(bytes, null)) {
          case Opened.Read(Document document) -> assertThat(document.lines()).isNotNull();
          case Opened.Refused(String reason) ->
              assertThat(reason).isNotBlank().doesNotContain("已损坏");
        }
      }
    }
  }

  private static Document read(byte[] bytes) {
    Opened opened = DocumentOpener.open(bytes, null);
    assertThat(opened).isInstanceOf(Opened.Read.class);
    return ((Opened.Read) opened).document();
  }

  private static String quoted(byte[] bytes) {
    StringBuilder text = new StringBuilder();
    int width = 0;
    for (byte b : bytes) {
      String next =
          b > ' ' && b < 127 && b != '='
              ? String.valueOf((char) b)
              : "=" + HexFormat.of().withUpperCase().toHexDigits(b);
      text.append(next);
      width += next.length();
      if (width > 70) {
        text.append("=\n");
        width = 0;
      }
    }
    return text.toString();
  }
}
