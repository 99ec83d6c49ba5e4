package org.taizhang.app.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.taizhang.app.LedgerBuilder;
import org.taizhang.app.session.SearchIndex.Hit;

class SearchIndexTest {
  private final SearchIndex index = SearchIndex.of(LedgerBuilder.small());

  @Test
  void namesAreFoundByAnyPart() {
    assertThat(names("安全")).containsExactly("校园安全");
    assertThat(names("教")).contains("教育局", "教师队伍");
  }

  @Test
  void traditionalFindsSimplified() {
    assertThat(names("學校")).containsExactly("学校建设");
  }

  @Test
  void theFirstLettersOfThePinyinAreEnough() {
    assertThat(names("czj")).containsExactly("财政局");
    assertThat(names("xyaq")).containsExactly("校园安全");
  }

  @Test
  void aNameThatBeginsWithItComesFirst() {
    assertThat(names("校")).containsExactly("校园安全", "学校建设");
  }

  @Test
  void nothingIsFoundForNothing() {
    assertThat(names("  ")).isEmpty();
    assertThat(names("桥梁")).isEmpty();
  }

  private List<String> names(String text) {
    return index.find(text, 9).stream().map(Hit::name).toList();
  }
}
