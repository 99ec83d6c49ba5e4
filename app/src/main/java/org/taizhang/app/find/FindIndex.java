package org.taizhang.app.find;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.taizhang.model.Ledger;
import org.taizhang.model.PlanId;
import org.taizhang.model.text.Spelling;

/**
 * Finds everything that a ledger holds by words: Traditional or Simplified, full or half width,
 * names also in pinyin. It keeps no text of its own but a few bits for every character of the
 * ledger's. The first one takes a while to make, the next ones read only what an edit touched; make
 * them off the window. A made one never changes.
 */
public final class FindIndex {
  private final Ledger ledger;
  private final Slots slots;
  private final Spelling spelling;

  private FindIndex(Ledger ledger, Slots slots, Spelling spelling) {
    this.ledger = ledger;
    this.slots = slots;
    this.spelling = spelling;
  }

  /** Of a ledger that holds nothing; costs nothing. */
  public static FindIndex empty() {
    return new FindIndex(Ledger.empty(), Slots.none(), new Spelling());
  }

  public static FindIndex of(Ledger ledger) {
    return empty().renewed(ledger);
  }

  /** For the ledger as it is now. */
  public FindIndex renewed(Ledger now) {
    return isOf(now) ? this : new FindIndex(now, slots.renewed(now, spelling), spelling);
  }

  /** Whether it was made for this very ledger. */
  @SuppressWarnings("ReferenceEquality") // to compare two ledgers takes longer than to make one
  public boolean isOf(Ledger other) {
    return ledger == other;
  }

  /** What is typed, as this index understands it; the first spelling takes a while. */
  public Asked asked(String typed) {
    return Asked.of(typed, spelling);
  }

  /** The ledger that it was made for. */
  public Ledger ledger() {
    return ledger;
  }

  /**
   * What has all the words, kind by kind, the kinds with the best finds first.
   *
   * @param most finds of each kind
   * @param near plans whose departments stand for those of the same name in other plans
   */
  public Found find(String typed, int most, Set<PlanId> near) {
    var asked = asked(typed);
    Map<FoundKind, Best> best = new EnumMap<>(FoundKind.class);
    for (int slot = 0; slot < slots.size() && !asked.isEmpty(); slot++) {
      var fit = asked.fit(slots, slot);
      if (fit != null) {
        best.computeIfAbsent(slots.kind(slot), kind -> Best.of(kind, most, near))
            .add(slots.thing(slot), fit, slots.order(slot));
      }
    }
    return Found.of(asked, best);
  }
}
