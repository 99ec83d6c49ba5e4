package org.taizhang.app.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.taizhang.app.kit.Messages;
import org.taizhang.app.kit.Numbers;
import org.taizhang.app.session.QuantityWords;
import org.taizhang.model.YearSpan;
import org.taizhang.model.quantity.Bound;
import org.taizhang.model.quantity.Quantity;
import org.taizhang.seeds.DraftQuantity;

/** What a clerk types into small fields: years, numbers, whole quantities. */
class TypedWordsTest {
  @Test
  void yearsAreTypedInAnyUsualForm() {
    assertThat(
            Stream.of("2022-2024", "2022—2024年", "2022 至 2024", "2022年~2024年")
                .map(PlanEditor::years))
        .allMatch(years -> years.equals(Optional.of(new YearSpan(2022, 2024))));
    assertThat(PlanEditor.years(" 2024年 ")).contains(YearSpan.of(2024));
    assertThat(Stream.of("", "22", "2024-2022", "明年").map(PlanEditor::years))
        .allMatch(Optional::isEmpty);
  }

  @Test
  void numbersAreTypedInAnyUsualForm() {
    assertThat(Numbers.typed("1,200").orElseThrow()).isEqualByComparingTo("1200");
    assertThat(Numbers.typed("１．５万").orElseThrow()).isEqualByComparingTo("15000");
    assertThat(Stream.of("", "十", "-1", "1..2").map(Numbers::typed)).allMatch(Optional::isEmpty);
  }

  @Test
  void theEndsFitTheBound() {
    Quantity q = read("新建8-10所");
    for (Bound bound : Bound.values()) {
      Quantity other = Amounts.withBound(q, bound);
      assertThat(Amounts.low(other)).isEqualByComparingTo("8");
      assertThat(Amounts.withLow(other, new BigDecimal(12)))
          .satisfies(
              w -> assertThat(Amounts.low(w)).isEqualByComparingTo("12"),
              w -> assertThat(w.bound()).isEqualTo(bound));
    }
    assertThat(Amounts.withHigh(q, new BigDecimal(5)).min()).isEqualByComparingTo("5");
  }

  @Test
  void aQuantityIsSaidInWords() {
    assertThat(
            Stream.of("建设幼儿园10所以上", "覆盖率达到85%", "每年培训教师200名", "新建8-10所", "课时不超过5个", "约30个", "超20项")
                .map(text -> new QuantityWords(Messages.chinese()).of(read(text))))
        .containsExactly(
            "幼儿园 不少于10所", "覆盖率 85%", "培训教师 每年200名", "新建 8—10所", "课时 不超过5个", "30个左右", "超过20项");
  }

  private static Quantity read(String text) {
    return QuantityEditor.read(text).stream()
        .map(DraftQuantity::quantity)
        .findFirst()
        .orElseThrow();
  }
}
