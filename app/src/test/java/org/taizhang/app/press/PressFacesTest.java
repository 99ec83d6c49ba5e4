package org.taizhang.app.press;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.taizhang.app.type.BundledMetrics;
import org.taizhang.app.type.Face;
import org.taizhang.app.type.TextMetrics;

class PressFacesTest {
  private final TextMetrics metrics = new BundledMetrics();
  private final PressFaces faces = new PressFaces();

  /** The library reads the same files with a reader of its own. */
  @ParameterizedTest
  @EnumSource
  void paperAndLayoutMeasureEveryCharacterAlike(Face face) {
    var font = faces.of(face);
    var differing = new ArrayList<String>();
    var borrowed = face == Face.KAI ? "“”‘’" : "";
    int covered = 0;
    for (int c = 0x20; c <= Character.MAX_CODE_POINT; c++) {
      boolean exists = font.charExists(c) && borrowed.indexOf(c) < 0;
      long width = exists ? Math.round(metrics.advance(face, c) * 1000) : 0;
      if (metrics.covers(face, c) != exists || (exists && width != font.getWidth(c))) {
        differing.add("U+%X".formatted(c));
      }
      covered += exists ? 1 : 0;
    }
    assertThat(differing).isEmpty();
    assertThat(covered).isGreaterThan(28_000);
  }
}
