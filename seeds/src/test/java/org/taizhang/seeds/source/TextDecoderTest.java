package org.taizhang.seeds.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextDecoderTest {
  private static final String WORDS = "新建学校三所改造食堂开展教研评选名师推进课改完善制度落实安全加强督导提升质量优化布局培训教师关心学生服务家长创建示范";

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "GB18030", "UTF-16LE", "UTF-16BE", "Big5"})
  void evenAFewCharactersAreEnough(String name) {
    Random random = new Random(name.hashCode());
    boolean traditional = name.equals("Big5");
    int right = 0;
    for (int i = 0; i < 200; i++) {
      StringBuilder text = new StringBuilder();
      int length = 4 + random.nextInt(5);
      for (int c = 0; c < length; c++) {
        text.append(
            traditional
                ? "教育學校發展實施計劃辦理國家".charAt(random.nextInt(14))
                : WORDS.charAt(random.nextInt(WORDS.length())));
      }
      Decoded decoded = TextDecoder.decode(text.toString().getBytes(Charset.forName(name)));
      right += decoded instanceof Decoded.Text found && found.text().contentEquals(text) ? 1 : 0;
    }
    assertThat(right).isGreaterThanOrEqualTo(194);
  }

  @Test
  void aCutLastCharacterIsNoReasonToRefuse() {
    byte[] whole = "推进课改。".repeat(10).getBytes(Charset.forName("UTF-8"));
    Decoded decoded = TextDecoder.decode(Arrays.copyOf(whole, whole.length - 1));
    assertThat(decoded)
        .isInstanceOfSatisfying(Decoded.Text.class, text -> assertThat(text.truncated()).isTrue());
  }
}
