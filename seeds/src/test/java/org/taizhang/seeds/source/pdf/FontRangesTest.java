package org.taizhang.seeds.source.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.taizhang.seeds.source.DocumentOpener;
import org.taizhang.seeds.source.DocumentOpener.Opened;

/** Ranges of codes that a program would go through for minutes, or until its memory is full. */
class FontRangesTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "<4294967296> <2695> <52A0>",
        "<00000000> <7FFFFFFF> <4E00>",
        "<80000000><7FFFFFF><4E00>",
        "<0000> <0001> <4E00>\n<00000000> <7FFFFFFF> [<4E00>]",
      })
  @Timeout(value = 60, unit = TimeUnit.SECONDS)
  void anEndlessRangeNamesNoCharacters(String range) throws IOException {
    assertThat(DocumentOpener.open(paper("9 beginbfrange " + range + " endbfrange"), null))
        .isEqualTo(new Opened.Refused("里面的字体没有写明是哪些字，请改用它的 Word 文件，或先用识别软件转成文字"));
  }

  @Test
  @Timeout(value = 60, unit = TimeUnit.SECONDS)
  void manyWideRangesAreEndlessToo() throws IOException {
    String ranges = "<0000> <FFFF> <0000>\n".repeat(30_000);
    assertThat(DocumentOpener.open(paper("30000 beginbfrange " + ranges + "endbfrange"), null))
        .isInstanceOf(Opened.Refused.class);
  }

  @Test
  void aRangeOfAllCodesIsNot() throws IOException {
    byte[] paper = paper("1 beginbfrange <0000> <FFFF> <0000> endbfrange");
    assertThat(DocumentOpener.open(paper, null)).isInstanceOf(Opened.Read.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"W", "W2"})
  @Timeout(value = 60, unit = TimeUnit.SECONDS)
  void endlessWidthsLeaveTheTextAsItIs(String name) throws IOException {
    byte[] paper =
        changed(font -> {
          COSArray widths = new COSArray();
          for (int number : new int[] {0, Integer.MAX_VALUE, 1000, 0, 0}) {
            widths.add(COSInteger.get(number));
          }
          ((COSDictionary) font.getCOSArray(COSName.DESCENDANT_FONTS).getObject(0))
              .setItem(COSName.getPDFName(name), widths);
        });
    assertThat(DocumentOpener.open(paper, null))
        .isInstanceOfSatisfying(
            Opened.Read.class,
            read -> assertThat(read.document().lines().getFirst().text()).isEqualTo("一、加强学习。"));
  }

  private interface Change {
    void make(COSDictionary font) throws IOException;
  }

  /** A page whose font has the map. */
  private static byte[] paper(String map) throws IOException {
    return changed(font -> {
      COSStream stream = font.getCOSStream(COSName.TO_UNICODE);
      try (OutputStream content = stream.createOutputStream(COSName.FLATE_DECODE)) {
        content.write(
            ("begincmap 1 begincodespacerange <0000> <FFFF> endcodespacerange " + map + " endcmap")
                .getBytes(StandardCharsets.US_ASCII));
      }
    });
  }

  private static byte[] changed(Change change) throws IOException {
    byte[] sound;
    try (Paper paper = new Paper()) {
      sound = paper.page().text("一、加强学习。", 90, 90, 16).bytes();
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (PDDocument file = Loader.loadPDF(sound)) {
      COSDictionary fonts =
          file.getPage(0).getResources().getCOSObject().getCOSDictionary(COSName.FONT);
      change.make(fonts.getCOSDictionary(fonts.keySet().iterator().next()));
      file.save(out);
    }
    return out.toByteArray();
  }
}
