package org.taizhang.app.exchange;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.taizhang.app.kit.Dates;
import org.taizhang.app.kit.Messages;
import org.taizhang.model.Ledger;
import org.taizhang.model.PlannedQuantity;

/** What forms and what came back in them are called. */
public final class FormWords {
  private final Messages messages;

  public FormWords(Messages messages) {
    this.messages = messages;
  }

  /** 进展情况, 完成比例（%）. */
  public String of(FormField field) {
    return messages.of("form.column", FormColumn.valueOf(field.name()));
  }

  String of(FormColumn column) {
    return messages.of("form.column", column);
  }

  /** As a cell shows it; empty for nothing. */
  public String of(@Nullable Entry entry) {
    return switch (entry) {
      case null -> "";
      case Entry.Words(String text) -> text;
      case Entry.Percent(int value) -> String.valueOf(value);
      case Entry.Amount(var value) -> value.toPlainString();
      case Entry.Claimed(Claim claim) -> messages.of("form.claim", claim);
    };
  }

  /** 进展情况; with the quantity that is counted: 已完成数量（新增学位）. */
  public String of(Ledger ledger, Slot slot) {
    return slot.quantity() != null && ledger.find(slot.quantity()) instanceof PlannedQuantity one
        ? messages.text("form.reached", of(slot.field()), subject(one))
        : of(slot.field());
  }

  private static String subject(PlannedQuantity quantity) {
    return quantity.value().subject().isEmpty() ? quantity.text() : quantity.value().subject();
  }

  List<String> claims() {
    return Arrays.stream(Claim.values()).map(claim -> messages.of("form.claim", claim)).toList();
  }

  Optional<Claim> claim(String text) {
    return Arrays.stream(Claim.values())
        .filter(claim -> messages.of("form.claim", claim).equals(text.strip()))
        .findFirst();
  }

  /** 财政局 2024年9月30日进展填报表.xlsx, with what no file name may hold made a dash. */
  String file(FormUnit unit, LocalDate asOf) {
    String name = unit.called().strip().replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", "－");
    int end = name.offsetByCodePoints(0, Math.min(60, name.codePointCount(0, name.length())));
    return messages.text("form.file", name.substring(0, end), Dates.day(asOf));
  }

  String text(String key, Object... arguments) {
    return messages.text(key, arguments);
  }
}
