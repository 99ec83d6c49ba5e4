package org.taizhang.persistence.journal;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.taizhang.persistence.Damage;
import org.taizhang.persistence.journal.JournalIndex.Entry;
import org.taizhang.persistence.journal.JournalIndex.Gap;

/** Names what is wrong within a journal. */
final class Inspection {
  private Inspection() {}

  /**
   * Everything out of order in the file, from its beginning; what follows the last good record is
   * not looked at.
   */
  static List<Damage> damages(JournalIndex index, ChainHash origin) {
    List<Damage> damages = new ArrayList<>();
    if (index.replica() == null) {
      damages.add(new Damage.JournalHeader());
    }
    long lastSequence = 0;
    ChainHash lastHash = origin;
    long lastEnd = JournalHeader.SIZE;
    for (Entry entry : index.entries()) {
      Gap gap = gapBetween(index, lastEnd, entry.offset());
      if (gap != null) {
        damages.add(
            new Damage.BadRecords(lastSequence, entry.sequence(), gap.offset(), gap.length()));
      } else if (!entry.follows(lastSequence, lastHash)) {
        damages.add(new Damage.BrokenChain(lastSequence, entry.sequence()));
      }
      lastSequence = entry.sequence();
      lastHash = entry.hash();
      lastEnd = entry.end();
    }
    return damages;
  }

  private static @Nullable Gap gapBetween(JournalIndex index, long from, long to) {
    for (Gap gap : index.gaps()) {
      if (gap.offset() >= from && gap.offset() < to) {
        return gap;
      }
    }
    return null;
  }
}
