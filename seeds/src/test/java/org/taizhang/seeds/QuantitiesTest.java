package org.taizhang.seeds;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * The quantities of the five issued plans against those found by hand: how many are found, how many
 * are false.
 */
class QuantitiesTest {
  private static final double WANTED = 0.97;

  private record Key(
      String plan,
      String item,
      String field,
      @Nullable BigDecimal min,
      @Nullable BigDecimal max,
      String unit,
      boolean percent) {}

  @Test
  void mostAreFoundAndFewAreFalse() throws IOException {
    Map<String, @Nullable Object> file =
        Json.object(
            Files.readString(IssuedPlans.folder().resolve("expected").resolve("quantities.json")));
    List<Key> wanted = new ArrayList<>();
    List<Key> optional = new ArrayList<>();
    for (Map<String, @Nullable Object> entry : Json.objects(file.get("quantities"))) {
      (Boolean.TRUE.equals(entry.get("optional")) ? optional : wanted).add(key(entry));
    }
    List<Key> missed = new ArrayList<>(wanted);
    List<Key> surplus = new ArrayList<>();
    for (String name : IssuedPlans.NAMES) {
      Draft draft = IssuedPlans.reading(name).draft();
      for (DraftQuantity quantity : draft.quantities()) {
        Key key = key(name, draft, quantity);
        if (!missed.remove(key) && !optional.remove(key)) {
          surplus.add(key);
        }
      }
    }
    int found = wanted.size() - missed.size();
    double recall = (double) found / wanted.size();
    double precision = (double) found / (found + surplus.size());
    double f1 = 2 * precision * recall / (precision + recall);
    System.out.printf(
        "quantities of the five plans: %d of %d found, %d false, F1 %.4f%n",
        found, wanted.size(), surplus.size(), f1);
    assertThat(f1).as("F1; missed %s, surplus %s", missed, surplus).isGreaterThanOrEqualTo(WANTED);
  }

  private static Key key(Map<String, @Nullable Object> entry) {
    String seed = Objects.toString(entry.get("seed"));
    Object item = entry.get("item");
    String field = Objects.toString(entry.get("field"));
    return new Key(
        seed.substring(0, 3),
        String.valueOf(item),
        field.startsWith("outside") ? "outside" : field,
        plain((BigDecimal) entry.get("value_min")),
        plain((BigDecimal) entry.get("value_max")),
        Objects.toString(entry.get("unit")),
        Boolean.TRUE.equals(entry.get("percent")));
  }

  private static Key key(String name, Draft draft, DraftQuantity quantity) {
    Integer item = quantity.item();
    String id = item == null ? "null" : String.valueOf(item);
    if (item != null && draft.items().get(item - 1).id() != null) {
      id = Objects.toString(draft.items().get(item - 1).id());
    }
    return new Key(
        name.substring(0, 3),
        id,
        quantity.field(),
        plain(quantity.quantity().min()),
        plain(quantity.quantity().max()),
        quantity.quantity().unit(),
        quantity.quantity().percent());
  }

  private static @Nullable BigDecimal plain(@Nullable BigDecimal value) {
    return value == null ? null : new BigDecimal(value.stripTrailingZeros().toPlainString());
  }
}
