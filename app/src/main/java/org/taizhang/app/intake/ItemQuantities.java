package org.taizhang.app.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.taizhang.model.Place;
import org.taizhang.seeds.Draft;
import org.taizhang.seeds.DraftItem;
import org.taizhang.seeds.DraftQuantity;
import org.taizhang.seeds.DraftTarget;
import org.taizhang.seeds.TypedQuantities;

/**
 * The numbers that items promise, by where the items begin; those of changed texts are read anew.
 */
final class ItemQuantities {
  private static final String CONTENT = "content";

  private final List<DraftQuantity> outside = new ArrayList<>();
  private final Map<Place, List<DraftQuantity>> ofItems = new LinkedHashMap<>();

  ItemQuantities(Draft read) {
    Map<Integer, Place> places = new LinkedHashMap<>();
    read.items().forEach(item -> places.put(item.no(), item.at()));
    for (DraftQuantity one : read.quantities()) {
      Place at = one.item() == null ? null : places.get(one.item());
      if (at == null) {
        outside.add(one);
      } else {
        of(at).add(one);
      }
    }
  }

  private List<DraftQuantity> of(Place at) {
    return ofItems.computeIfAbsent(at, _ -> new ArrayList<>());
  }

  /** One text of the item is another now. */
  void changed(DraftItem item, Slot slot) {
    switch (slot.field()) {
      case CONTENT -> reread(item, CONTENT, item.content());
      case TARGET -> reread(item, Integer.toString(slot.year()), target(item, slot.year()));
      case TITLE, ISSUER, NUMBER, DATE, LEVEL, YEARS, NAME, LEAD, RESPONSIBLE, SUPPORTING, DUE -> {}
    }
  }

  private static String target(DraftItem item, int year) {
    return item.yearTargets().stream()
        .filter(target -> target.year() == year)
        .map(DraftTarget::text)
        .findFirst()
        .orElse("");
  }

  /** All texts of the item may be others now. */
  void changed(DraftItem item) {
    reread(item, CONTENT, item.content());
    item.yearTargets().forEach(target -> reread(item, target));
  }

  private void reread(DraftItem item, DraftTarget target) {
    reread(item, Integer.toString(target.year()), target.text());
  }

  private void reread(DraftItem item, String field, String text) {
    List<DraftQuantity> own = of(item.at());
    own.removeIf(one -> one.field().equals(field));
    for (DraftQuantity one : TypedQuantities.in(text)) {
      Integer year = field.equals(CONTENT) ? one.year() : Integer.valueOf(field);
      own.add(new DraftQuantity(item.no(), field, year, one.text(), one.quantity(), item.at()));
    }
  }

  /**
   * All of them, those of items that are gone left out.
   *
   * @param numbers of the items by where they begin
   */
  List<DraftQuantity> numbered(Map<Place, Integer> numbers) {
    List<DraftQuantity> all = new ArrayList<>(outside);
    ofItems.forEach((at, own) -> {
      Integer no = numbers.get(at);
      if (no != null) {
        own.forEach(one ->
            all.add(
                new DraftQuantity(
                    no, one.field(), one.year(), one.text(), one.quantity(), one.at())));
      }
    });
    return all;
  }
}
