package org.taizhang.app.type;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BundledMetricsTest {
  private final TextMetrics metrics = new BundledMetrics();

  @ParameterizedTest
  @EnumSource
  void agreesWithAGeneralParserOnEveryCharacter(Face face) throws IOException {
    try (var font = new TTFParser(true).parse(new RandomAccessReadBuffer(face.bytes()))) {
      var characters = font.getUnicodeCmapLookup();
      for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
        int glyph = characters.getGlyphId(c);
        if (metrics.covers(face, c) != glyph > 0) {
          assertThat(metrics.covers(face, c)).as("U+%X", c).isEqualTo(glyph > 0);
        }
        if (glyph > 0
            && Math.round(metrics.advance(face, c) * 1000) != font.getAdvanceWidth(glyph)) {
          assertThat(Math.round(metrics.advance(face, c) * 1000))
              .as("U+%X", c)
              .isEqualTo(font.getAdvanceWidth(glyph));
        }
      }
    }
  }

  @Test
  void takesCharactersAFaceLacksFromAnother() {
    var runs = Substitution.runs(metrics, Face.SANS, "鿿校");
    assertThat(runs)
        .containsExactly(new FaceRun(Face.SERIF, "鿿", "鿿"), new FaceRun(Face.SANS, "校", "校"));
  }

  @Test
  void showsWhatNoFaceHas() {
    var runs = Substitution.runs(metrics, Face.SANS, "李𠮷\u200b明");
    assertThat(runs)
        .containsExactly(
            new FaceRun(Face.SANS, "李", "李"),
            new FaceRun(Face.SANS, "〓", "𠮷"),
            new FaceRun(Face.SANS, "明", "明"));
    assertThat(metrics.width(Face.SANS, "李𠮷\u200b明", 10)).isEqualTo(30);
  }
}
