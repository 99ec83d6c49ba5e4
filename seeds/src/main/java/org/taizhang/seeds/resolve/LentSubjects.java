package org.taizhang.seeds.resolve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
    Map<Counted, String> subjects = new HashMap<>();
    for (DraftQuantity found : quantities) {
      if (!isOfYearCell(found)) {
        subjects.putIfAbsent(counted(found), found.quantity().subject());
      }
    }
    List<DraftQuantity> all = new ArrayList<>();
    for (DraftQuantity found : quantities) {
      Integer item = found.item();
      boolean bare = item != null && isOfYearCell(found) && found.quantity().subject().isBlank();
      all.add(
          bare
              ? named(
                  found,
                  subjects.getOrDefault(
                      counted(found), items.get(Objects.requireNonNull(item) - 1).name()))
              : found);
    }
    return all;
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
