package org.taizhang.app.session;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.taizhang.app.kit.Messages;
import org.taizhang.model.quantity.Quantity;

/** Words for the numbers that a plan promises: 幼儿园 不少于10所. */
public final class QuantityWords {
  private final Messages messages;

  public QuantityWords(Messages messages) {
    this.messages = messages;
  }

  /** What is counted and how much of it. */
  public String of(Quantity quantity) {
    var subject = quantity.subject();
    return subject.isEmpty() ? amount(quantity) : subject + " " + amount(quantity);
  }

  /** 不少于10所, 每年20项. */
  public String amount(Quantity quantity) {
    var amount = bound(quantity);
    return quantity.per() == null ? amount : messages.text("quantity.per", quantity.per(), amount);
  }

  private String bound(Quantity quantity) {
    var low = number(quantity.min() == null ? quantity.max() : quantity.min());
    var unit = quantity.unit();
    return switch (quantity.bound()) {
      case EXACT -> low + unit;
      case AT_LEAST -> messages.text("quantity.least", low, unit);
      case AT_MOST -> messages.text("quantity.most", low, unit);
      case ABOUT -> messages.text("quantity.about", low, unit);
      case OVER -> messages.text("quantity.over", low, unit);
      case RANGE -> messages.text("quantity.range", low, number(quantity.max()), unit);
    };
  }

  /** All digits, 76000; nothing for no number. */
  public static String number(@Nullable BigDecimal number) {
    return number == null ? "" : number.toPlainString();
  }
}
