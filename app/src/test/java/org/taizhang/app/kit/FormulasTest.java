package org.taizhang.app.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormulasTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "=1",
        "+1",
        "-1",
        "@A",
        "＝1",
        "＋1",
        "－1",
        "＠A",
        " =1",
        "\u3000=1",
        "\t=1",
        "\r1",
        "\n1",
        "\tx"
      })
  void anApostropheGoesBeforeThem(String text) {
    assertThat(Formulas.isLikely(text)).isTrue();
    assertThat(Formulas.defused(text)).isEqualTo("'" + text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "教育局", "1+1=2", "（=1）", "——", "18—20所", "a@b", "'=1", "1\n=2"})
  void otherTextsStayAsTheyAre(String text) {
    assertThat(Formulas.isLikely(text)).isFalse();
    assertThat(Formulas.defused(text)).isEqualTo(text);
  }

  @Test
  void aCellCannotEndItselfInARow() {
    assertThat(Formulas.row(List.of("学校", "a\t=1\n=2", " =3", ""))).isEqualTo("学校\ta =1 =2\t'=3\t");
  }
}
