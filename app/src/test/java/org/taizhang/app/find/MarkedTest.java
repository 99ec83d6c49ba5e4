package org.taizhang.app.find;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.taizhang.model.text.Part;

class MarkedTest {
  @ParameterizedTest
  @CsvSource({"0,2,甲乙丙丁戊己庚辛壬癸,甲乙", "4,6,甲乙丙丁戊己庚辛壬癸,戊己", "8,10,甲乙丙丁戊己庚辛壬癸,壬癸"})
  void whatIsMarkedIsSeenInAShortLine(int from, int to, String text, String marked) {
    for (int room = 5; room <= text.length(); room++) {
      var line = new Marked(text, List.of(new Part(from, to))).within(room);
      assertThat(line.text()).hasSizeLessThanOrEqualTo(room);
      var mark = line.marks().getFirst();
      assertThat(line.text().substring(mark.from(), mark.to())).isEqualTo(marked);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {3, 4, 9, 10, 11})
  void aTextWithoutMarksKeepsItsBeginning(int room) {
    var line = new Marked("一二三四五\n七八九十", List.of()).within(room);
    assertThat(line.text()).startsWith("一二").hasSize(Math.min(room, 10)).doesNotContain("\n");
  }
}
