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
        "新建、改扩建幼儿园6所，遴选实验园20所。 | 新建、改扩建幼儿园 6所 null；实验园 20所 null",
        "到2027年新建公办园8所，其中2025年建成2所，2026年建成3所。 | 新建公办园 8所 2027；新建公办园 2所 2025；新建公办园 3所 2026",
        "秋季学期新开办学校3所（其中小学2所、初中1所）。 | 学校 3所 null；小学 2所 null；初中 1所 null",
        "年底前新增学位300个，12月20日前审计学校5所。 | 学位 300个 null；审计学校 5所 null",
        "教师本科率由92%提高至98%，骨干教师占比不低于教师总数的20%。 | 教师本科率 98% null；骨干教师占比 20% null",
        "建成教育共同体5个，近视率降低2个百分点。 | 教育共同体 5个 null；近视率降低 2个百分点 null",
        "生均公用经费小学900元/年，配套园移交率保持100%。 | 生均公用经费小学 900元 null；配套园移交率 100% null"
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
