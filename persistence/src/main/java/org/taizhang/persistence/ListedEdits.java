package org.taizhang.persistence;

import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.taizhang.model.Ledger;
import org.taizhang.model.edit.Envelope;

/** Edits in a list; the place of one is its number in it. */
record ListedEdits(Ledger beginning, Supplier<List<Envelope>> edits) implements EditLog {

  @Override
  public long read(long from, Reader reader) {
    List<Envelope> all = edits.get();
    int next = Math.toIntExact(from);
    boolean more = true;
    while (more && next < all.size()) {
      more = reader.take(next, all.get(next));
      next++;
    }
    return next;
  }

  @Override
  public @Nullable Envelope at(long place) {
    List<Envelope> all = edits.get();
    return place < all.size() ? all.get(Math.toIntExact(place)) : null;
  }
}
