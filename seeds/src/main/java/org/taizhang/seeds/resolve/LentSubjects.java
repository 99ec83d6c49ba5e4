package org.taizhang.seeds.resolve;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.taizhang.model.quantity.Quantity;
import org.taizhang.seeds.DraftItem;
import org.taizhang.seeds.DraftQuantity;

/** Cells under a year that hold a figure alone count what the content beside them counts. */
public final class LentSubjects {
  private record Counted(@Nullable Integer item, String unit) {}

  private LentSubjects() {}

  /** The quantities, those of years without words called after their content or their item. */
  public static List<DraftQuantity> in(List<DraftQuantity> quantities, List<DraftItem> items) {
    if (quantities.stream().noneMatch(LentSubjects::isBare)) {
      return quantities;
    }
    Map<Counted, String> subjects = new HashMap<>();
    for (DraftQuantity found : quantities) {
      if (!isOfYearCell(found)) {
        subjects.putIfAbsent(counted(found), found.quantity().subject());
      }
    }
    return quantities.stream()
        .map(found -> isBare(found) ? named(found, subject(found, subjects, items)) : found)
        .toList();
  }

  private static boolean isBare(DraftQuantity found) {
    return found.quantity().subject().isBlank() && found.item() != null && isOfYearCell(found);
  }

  private static String subject(
      DraftQuantity found, Map<Counted, String> subjects, List<DraftItem> items) {
    String lent = subjects.get(counted(found));
    Integer item = found.item();
    return lent == null && item != null ? items.get(item - 1).name() : String.valueOf(lent);
  }

  private static boolean isOfYearCell(DraftQuantity found) {
    return found.field().matches("\\d{4}");
  }

  private static Counted counted(DraftQuantity found) {
    return new Counted(found.item(), found.quantity().unit());
  }

  private static DraftQuantity named(DraftQuantity found, String subject) {
    Quantity bare = found.quantity();
    Quantity quantity =
        new Quantity(
            subject,
            bare.min(),
            bare.max(),
            bare.unit(),
            bare.bound(),
            bare.kind(),
            bare.percent(),
            bare.per());
    return new DraftQuantity(
        found.item(), found.field(), found.year(), found.text(), quantity, found.at());
  }
}
