package org.taizhang.seeds.grammar;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.taizhang.model.quantity.Quantity;
import org.taizhang.model.quantity.QuantityKind;
import org.taizhang.model.text.Folding;
import org.taizhang.seeds.Draft;
import org.taizhang.seeds.DraftQuantity;

/**
 * Doubts about the figures of a table: totals that their years do not add up to, and yearly rates
 * (每年20项) in a column for the whole plan or for one year. Nothing is changed; percentages are never
 * added up.
 */
public final class QuantityChecks {
  private QuantityChecks() {}

  private record Subject(int item, String words, String unit) {}

  public static void check(Draft draft, Findings findings) {
    if (!draft.yearColumns()) {
      return;
    }
    Map<Subject, DraftQuantity> totals = new LinkedHashMap<>();
    Map<Subject, Map<Integer, List<Quantity>>> years = new LinkedHashMap<>();
    for (DraftQuantity found : draft.quantities()) {
      Integer item = found.item();
      if (item == null) {
        continue;
      }
      reportRate(found, item, findings);
      Quantity quantity = found.quantity();
      if (quantity.kind() == QuantityKind.ADDITIVE) {
        Subject subject = new Subject(item, Folding.key(quantity.subject()), quantity.unit());
        if (found.field().equals("content")) {
          totals.put(subject, found);
        } else {
          years
              .computeIfAbsent(subject, _ -> new LinkedHashMap<>())
              .computeIfAbsent(found.year(), _ -> new ArrayList<>())
              .add(quantity);
        }
      }
    }
    totals.forEach((subject, total) -> compare(total, years.get(subject), draft, findings));
  }

  private static void reportRate(DraftQuantity found, int item, Findings findings) {
    String per = found.quantity().per();
    if (per != null && Set.of("年", "学年").contains(per)) {
      String where = found.field().equals("content") ? "写在总目标栏" : "写在 " + found.field() + " 年一栏";
      findings.warn(
          "quantity.yearly",
          item,
          found.at(),
          "“" + found.text() + "”是每年的量，却" + where + "，没有折算，请核对。",
          found.text());
    }
  }

  private static void compare(
      DraftQuantity total,
      @Nullable Map<Integer, List<Quantity>> years,
      Draft draft,
      Findings findings) {
    if (years == null || !years.keySet().containsAll(draft.years())) {
      return;
    }
    Quantity whole = total.quantity();
    List<Quantity> last = years.values().stream().map(List::getLast).toList();
    List<Quantity> all = years.values().stream().flatMap(List::stream).toList();
    BigDecimal low = sum(all.stream().map(Quantity::min).toList());
    BigDecimal high = sum(all.stream().map(Quantity::max).toList());
    if (low == null || high == null || agree(all, whole) || agree(last, whole)) {
      return;
    }
    String sum =
        low.compareTo(high) == 0
            ? low.toPlainString()
            : low.toPlainString() + "—" + high.toPlainString();
    findings.warn(
        "quantity.sum",
        total.item(),
        total.at(),
        "“" + total.text() + "”与各年之和 " + sum + whole.unit() + "不一致，请核对。",
        total.text(),
        sum);
  }

  /** A year may name a figure in parts, quarter by quarter, or again as what is reached then. */
  private static boolean agree(List<Quantity> parts, Quantity whole) {
    BigDecimal low = sum(parts.stream().map(Quantity::min).toList());
    BigDecimal high = sum(parts.stream().map(Quantity::max).toList());
    return low != null && high != null && same(low, whole.min()) && same(high, whole.max());
  }

  private static boolean same(BigDecimal sum, @Nullable BigDecimal whole) {
    return whole != null && sum.compareTo(whole) == 0;
  }

  private static @Nullable BigDecimal sum(List<? extends @Nullable BigDecimal> values) {
    BigDecimal sum = BigDecimal.ZERO;
    for (BigDecimal value : values) {
      if (value == null) {
        return null;
      }
      sum = sum.add(value);
    }
    return sum;
  }
}
