package org.taizhang.persistence.journal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.taizhang.model.quantity.Bound;
import org.taizhang.model.quantity.Quantity;
import org.taizhang.model.quantity.QuantityKind;

/** Quantities, format 2. Numbers are written as text, which keeps every digit of them. */
final class QuantityJson {
  private QuantityJson() {}

  static ObjectNode write(Quantity quantity) {
    return Json.object()
        .put("subject", quantity.subject())
        .put("min", plain(quantity.min()))
        .put("max", plain(quantity.max()))
        .put("unit", quantity.unit())
        .put("bound", quantity.bound().name())
        .put("kind", quantity.kind().name())
        .put("percent", quantity.percent())
        .put("per", quantity.per());
  }

  static Quantity read(JsonNode node) {
    return new Quantity(
        Json.text(node, "subject"),
        number(Json.textOrNull(node, "min")),
        number(Json.textOrNull(node, "max")),
        Json.text(node, "unit"),
        Json.constant(Bound.class, Json.get(node, "bound")),
        Json.constant(QuantityKind.class, Json.get(node, "kind")),
        Json.get(node, "percent").asBoolean(),
        Json.textOrNull(node, "per"));
  }

  private static @Nullable String plain(@Nullable BigDecimal number) {
    return number == null ? null : number.toPlainString();
  }

  private static @Nullable BigDecimal number(@Nullable String text) {
    try {
      return text == null ? null : new BigDecimal(text);
    } catch (NumberFormatException e) {
      throw new FormatException("no number: " + text, e);
    }
  }
}
