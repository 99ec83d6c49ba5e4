package org.taizhang.app.find;

import java.util.BitSet;
import java.util.IdentityHashMap;
import java.util.Objects;
import org.taizhang.model.Entity;
import org.taizhang.model.Ledger;
import org.taizhang.model.text.Spelling;

/** Everything that can be found, each at a slot of its own, with a sketch of its texts. */
final class Slots {
  private final Entity[] things;
  private final FoundKind[] kinds;

  /** Lower ones are shown first among those of the same kind. */
  private final long[] orders;

  private final BitSet spelled;
  private final Sketches sketches;

  private Slots(Taken taken) {
    things = taken.things;
    kinds = taken.kinds;
    orders = taken.orders;
    spelled = taken.spelled;
    sketches = taken.sketches.made();
  }

  static Slots none() {
    return new Slots(new Taken(0));
  }

  /** Of a ledger; what it shares with the one before is not read again. */
  Slots renewed(Ledger ledger, Spelling spelling) {
    var found = ledger.unordered().stream().filter(one -> Texts.kind(one) != null).toList();
    var before = new IdentityHashMap<Entity, Integer>(things.length);
    for (int i = 0; i < things.length; i++) {
      before.put(things[i], i);
    }
    var taken = new Taken(found.size());
    var ranks = new Ranks(ledger);
    for (var one : found) {
      var known = before.get(one);
      long order = ranks.of(one);
      if (known == null) {
        taken.read(one, order, spelling);
      } else {
        taken.keep(this, known, order);
      }
    }
    return new Slots(taken);
  }

  int size() {
    return things.length;
  }

  Entity thing(int slot) {
    return things[slot];
  }

  FoundKind kind(int slot) {
    return kinds[slot];
  }

  /** Whether it has names that are typed in pinyin. */
  boolean isSpelled(int slot) {
    return spelled.get(slot);
  }

  long order(int slot) {
    return orders[slot];
  }

  Sketches sketches() {
    return sketches;
  }

  /** Slots while they are filled. */
  private static final class Taken {
    private final Entity[] things;
    private final FoundKind[] kinds;
    private final long[] orders;
    private final BitSet spelled;
    private final Sketches.Builder sketches;
    private int slot;

    Taken(int size) {
      things = new Entity[size];
      kinds = new FoundKind[size];
      orders = new long[size];
      spelled = new BitSet(size);
      sketches = new Sketches.Builder(size);
    }

    void read(Entity thing, long order, Spelling spelling) {
      var kind = Objects.requireNonNull(Texts.kind(thing));
      var texts = Texts.of(thing);
      var names = texts.spelled(kind);
      names.forEach(spelling::learn);
      sketches.add(texts);
      put(thing, kind, order, names.stream().anyMatch(name -> !name.isEmpty()));
    }

    void keep(Slots before, int from, long order) {
      sketches.add(before.sketches, from);
      put(before.things[from], before.kinds[from], order, before.spelled.get(from));
    }

    private void put(Entity thing, FoundKind kind, long order, boolean named) {
      things[slot] = thing;
      kinds[slot] = kind;
      orders[slot] = order;
      spelled.set(slot, named);
      slot++;
    }
  }
}
