package org.taizhang.model.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SentencesTest {
  @Test
  void aSentenceKeepsItsEndAndWhatClosesWithIt() {
    assertThat(Sentences.of("办好“一校一策”。（见附件；）\n培训7人；"))
        .containsExactly("办好“一校一策”。", "（见附件；）\n", "培训7人；");
  }

  @Test
  void whatHasNoEndIsASentence() {
    assertThat(Sentences.of("新建3所")).containsExactly("新建3所");
    assertThat(Sentences.of("")).isEmpty();
  }
}
