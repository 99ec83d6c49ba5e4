package org.taizhang.seeds.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.taizhang.seeds.DraftQuantity;
import org.taizhang.seeds.TypedQuantities;

/** What a figure counts and which year it is of, where clauses of one sentence share the words. */
class SharedSubjectsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "智慧校园达标率2025年达到60%，2026年达到80%。 | 智慧校园达标率 60% 2025；智慧校园达标率 80% 2026",
        "到2027年培养特级教师8名，到2029年达到12名。 | 特级教师 8名 2027；特级教师 12名 2029",
        "三年新增学位9000个，其中2025年4000个、2026年5000个。 | 学位 9000个 null；学位 4000个 2025；学位 5000个 2026",
        "小学、初中生均公用经费分别提高到750元、950元。 | 小学、初中生均公用经费 750元 null；小学、初中生均公用经费 950元 null",
        "2025年新建初中1所，扩建2所。配备校医30名。 | 新建初中 1所 2025；扩建 2所 2025；校医 30名 null",
        "新建、改扩建幼儿园6所，遴选实验园20所。 | 新建、改扩建幼儿园 6所 null；实验园 20所 null"
      })
  void sharedWords(String sentence, String expected) {
    String said =
        TypedQuantities.in(sentence).stream()
            .map(SharedSubjectsTest::said)
            .collect(Collectors.joining("；"));
    assertThat(said).isEqualTo(expected);
  }

  private static String said(DraftQuantity found) {
    var quantity = found.quantity();
    var number = quantity.min();
    return quantity.subject()
        + " "
        + (number == null ? "" : number.toPlainString())
        + quantity.unit()
        + " "
        + found.year();
  }
}
