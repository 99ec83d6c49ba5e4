package org.taizhang.seeds;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.taizhang.model.quantity.Quantity;

class TypedQuantitiesTest {
  @Test
  void aFewWordsAreEnough() {
    assertThat(read("10个以上")).isEqualTo("10个以上:  10..null 个 AT_LEAST ADDITIVE null");
    assertThat(read("新建幼儿园8-10所")).isEqualTo("新建幼儿园8-10所: 新建幼儿园 8..10 所 RANGE ADDITIVE null");
    assertThat(read("每年培训教师200名")).isEqualTo("每年培训教师200名: 培训教师 200..200 名 EXACT RECURRING 年");
    assertThat(read("优质园覆盖率不低于85%"))
        .isEqualTo("优质园覆盖率不低于85%: 优质园覆盖率 85..null % AT_LEAST LEVEL null");
  }

  @Test
  void severalAreFoundAndWordsWithoutNumbersAreNone() {
    assertThat(TypedQuantities.in("新建2所，改造3所。")).hasSize(2);
    assertThat(TypedQuantities.in("推进集团化办学。")).isEmpty();
    assertThat(TypedQuantities.in("")).isEmpty();
  }

  private static String read(String text) {
    return TypedQuantities.in(text).stream()
        .map(found -> found.text() + ": " + of(found.quantity()))
        .collect(Collectors.joining("; "));
  }

  private static String of(Quantity q) {
    return q.subject()
        + " "
        + plain(q.min())
        + ".."
        + plain(q.max())
        + " "
        + q.unit()
        + " "
        + q.bound()
        + " "
        + q.kind()
        + " "
        + q.per();
  }

  private static String plain(BigDecimal number) {
    return number == null ? "null" : number.toPlainString();
  }
}
