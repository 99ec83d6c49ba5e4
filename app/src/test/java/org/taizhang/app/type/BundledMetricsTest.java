package org.taizhang.app.type;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BundledMetricsTest {
  private final TextMetrics metrics = new BundledMetrics();

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

  @Test
  void quotationMarksOfTheScriptFaceAreAsWideAsItsCharacters() {
    assertThat(metrics.width(Face.KAI, "“双减”", 10)).isEqualTo(40);
    assertThat(Substitution.runs(metrics, Face.KAI, "“双减"))
        .containsExactly(new FaceRun(Face.SERIF, "“", "“"), new FaceRun(Face.KAI, "双减", "双减"));
  }
}
