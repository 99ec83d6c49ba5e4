package org.taizhang.app.entry;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;
import org.taizhang.app.kit.Messages;
import org.taizhang.app.kit.Numbers;
import org.taizhang.app.session.QuantityWords;
import org.taizhang.model.PlannedQuantity;
import org.taizhang.model.ProgressReport;

/**
 * A cell to be filled in.
 *
 * @param quantity what is counted in it; null where nothing is
 */
record EntryField(Kind kind, @Nullable PlannedQuantity quantity, StringProperty text) {
  /** In the order in which a row is filled in. */
  enum Kind {
    TEXT,
    PERCENT,
    REACHED,
    LAG,
    NEXT
  }

  static EntryField of(Kind kind, @Nullable PlannedQuantity quantity) {
    return new EntryField(kind, quantity, new SimpleStringProperty(""));
  }

  String typed() {
    return text.get().strip();
  }

  /** What a report says in this cell; empty for nothing. */
  String of(@Nullable ProgressReport report) {
    if (report == null) {
      return "";
    }
    return switch (kind) {
      case TEXT -> report.account().text();
      case LAG -> report.account().lag();
      case NEXT -> report.account().next();
      case PERCENT -> report.percent() == null ? "" : report.percent().toString();
      case REACHED ->
          quantity == null
              ? ""
              : report.reached().of(quantity.id()).map(QuantityWords::number).orElse("");
    };
  }

  /** Why its text cannot be taken, in a few words; empty when it can. */
  String mistake(Messages messages) {
    return switch (kind) {
      case TEXT, LAG, NEXT -> "";
      case PERCENT ->
          typed().isEmpty() || Numbers.percent(typed()).isPresent()
              ? ""
              : messages.text("entry.fault.percent");
      case REACHED ->
          typed().isEmpty() || Numbers.typed(typed()).isPresent()
              ? ""
              : messages.text("entry.fault.number");
    };
  }
}
