package org.taizhang.app.session;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.taizhang.app.kit.Messages;
import org.taizhang.model.PlannedQuantity;
import org.taizhang.model.quantity.Bound;
import org.taizhang.model.quantity.Check;
import org.taizhang.model.quantity.Quantity;
import org.taizhang.model.quantity.Span;
import org.taizhang.model.quantity.Verdict;

/** Words for totals that are held against their years: 8—10 + 6 + 6 = 20—22. */
public final class ReconciliationWords {
  private final Messages messages;
  private final QuantityWords quantities;

  public ReconciliationWords(Messages messages) {
    this.messages = messages;
    this.quantities = new QuantityWords(messages);
  }

  /** 一致、基本一致…. */
  public String of(Verdict verdict) {
    return messages.of("reconcile", verdict);
  }

  /** What is counted, as the total calls it. */
  public String subject(Check check) {
    PlannedQuantity named = check.whole() == null ? check.years().getFirst() : check.whole();
    return named.value().subject();
  }

  /** The total, in words where it is a number in none; empty where there is none. */
  public String total(Check check) {
    return check.whole() == null ? check.words() : quantities.amount(check.whole().value());
  }

  /** The years with what becomes of them, and for a disagreement whether the ranges still touch. */
  public String arithmetic(Check check) {
    List<PlannedQuantity> years = check.years();
    if (years.isEmpty()) {
      return "";
    }
    Span sum = check.sum();
    if (sum == null) {
      return years.stream()
          .map(one -> quantities.amount(one.value()))
          .collect(Collectors.joining(" → "));
    }
    String parts = years.stream().map(one -> plain(one.value())).collect(Collectors.joining(" + "));
    String line = years.size() == 1 ? parts : parts + " = " + span(sum, about(years));
    return check.verdict() == Verdict.DISAGREE
        ? line + messages.text(check.touches() ? "reconcile.touch" : "reconcile.apart")
        : line;
  }

  private static boolean about(List<PlannedQuantity> years) {
    return years.stream().anyMatch(one -> one.value().bound() == Bound.ABOUT);
  }

  private String plain(Quantity value) {
    return span(new Span(value.min(), value.max()), value.bound() == Bound.ABOUT);
  }

  private String span(Span span, boolean about) {
    String words = span(span.min(), span.max());
    return about ? messages.text("reconcile.about", words) : words;
  }

  /** 8—10, ≥85, ≤5, 12. */
  static String span(Span span) {
    return span(span.min(), span.max());
  }

  private static String span(@Nullable BigDecimal min, @Nullable BigDecimal max) {
    if (min == null) {
      return "≤" + QuantityWords.number(max);
    }
    if (max == null) {
      return "≥" + QuantityWords.number(min);
    }
    return min.compareTo(max) == 0
        ? QuantityWords.number(min)
        : QuantityWords.number(min) + "—" + QuantityWords.number(max);
  }
}
