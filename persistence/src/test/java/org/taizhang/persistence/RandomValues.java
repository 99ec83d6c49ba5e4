package org.taizhang.persistence;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.taizhang.model.Recurrence;
import org.taizhang.model.Schedule;
import org.taizhang.model.YearSpan;
import org.taizhang.model.quantity.Bound;
import org.taizhang.model.quantity.Quantity;
import org.taizhang.model.quantity.QuantityKind;

/** Values of every kind, with characters that trouble files, databases and pages. */
final class RandomValues {
  static final List<String> WORDS =
      List.of(
          "教育局", "民生实验小学", "项目 ", "2026年", "（二十一）", "O'Brien", "\"引号\"", "100%_", "聯絡", "𠮷野", "🏫",
          "a\\b", "行\n列", "\t", "ÀÉ", ";INIT=", "<td>", "NULL", "!");

  private final Random random;
  private final List<String> words;

  /**
   * @param words that texts are made of
   */
  RandomValues(Random random, List<String> words) {
    this.random = random;
    this.words = words;
  }

  Quantity quantity() {
    BigDecimal min = BigDecimal.valueOf(random.nextInt(100_000), random.nextInt(3));
    return new Quantity(
        text(),
        min,
        orNull(min.add(BigDecimal.valueOf(random.nextInt(20)))),
        text(),
        pick(List.of(Bound.values())),
        pick(List.of(QuantityKind.values())),
        random.nextBoolean(),
        orNull("年"));
  }

  Schedule schedule() {
    return new Schedule(name(), orNull(pick(List.of(Recurrence.values()))));
  }

  String text() {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(4); i >= 0; i--) {
      text.append(pick(words));
    }
    return text.toString();
  }

  String name() {
    return (text() + random.nextInt(10_000)).strip();
  }

  YearSpan years() {
    int first = 2020 + random.nextInt(10);
    return new YearSpan(first, first + random.nextInt(4));
  }

  LocalDate date() {
    return LocalDate.of(2020, 1, 1).plusDays(random.nextInt(4000));
  }

  UUID uuid() {
    return new UUID(random.nextLong(), random.nextLong());
  }

  <T> @Nullable T orNull(T value) {
    return random.nextInt(3) == 0 ? null : value;
  }

  <T> T pick(List<? extends T> list) {
    return list.get(random.nextInt(list.size()));
  }
}
